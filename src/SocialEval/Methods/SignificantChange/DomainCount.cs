namespace SocialEval.Methods.SignificantChange;

/// <summary>How many stories of one domain there are at each step; those taken back are not among them.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Told">How many were told.</param>
/// <param name="Read">How many a panel read.</param>
/// <param name="Chosen">How many a panel chose, at any level.</param>
public sealed record DomainCount(string Domain, int Told, int Read, int Chosen);
