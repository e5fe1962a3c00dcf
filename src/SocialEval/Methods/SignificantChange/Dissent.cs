namespace SocialEval.Methods.SignificantChange;

/// <summary>A disagreement on a panel, kept as it was said.</summary>
/// <param name="By">Who, by id.</param>
/// <param name="Words">What they said.</param>
public sealed record Dissent(string By, string Words)
{
    /// <inheritdoc/>
    public override string ToString() => $"a dissent of '{By}'";
}
