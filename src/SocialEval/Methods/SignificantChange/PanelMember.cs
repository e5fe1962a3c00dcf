namespace SocialEval.Methods.SignificantChange;

/// <summary>Somebody on a panel.</summary>
/// <param name="Who">Who, by id.</param>
/// <param name="Role">In which role, in words: inhabitant, worker, funder.</param>
public sealed record PanelMember(string Who, string Role);
