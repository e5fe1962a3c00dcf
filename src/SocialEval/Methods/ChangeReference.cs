namespace SocialEval.Methods;

/// <summary>What one person's change is held against: the people it is reckoned with before, and, where known, after and beyond.</summary>
/// <param name="Before">The people it is reckoned with, before: the clinical group.</param>
public sealed record ChangeReference(ScaleGroup Before)
{
    /// <summary>The same people after. Without it there is no Hageman–Arrindell.</summary>
    public ScaleGroup? After { get; init; }

    /// <summary>The correlation of their values before and after, from −1 to 1. Without it there is no Hageman–Arrindell.</summary>
    public double? Correlation { get; init; }

    /// <summary>People without the difficulty: the functional group. Without it there are no cut-offs b and c.</summary>
    public ScaleGroup? Functional { get; init; }
}
