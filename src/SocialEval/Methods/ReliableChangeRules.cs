namespace SocialEval.Methods;

/// <summary>What the formulas have to go beyond.</summary>
public sealed record ReliableChangeRules
{
    /// <summary>For Jacobson–Truax, Edwards–Nunnally and Gulliksen–Lord–Novick; usually 1.96, 5 % both ways.</summary>
    public double Criterion { get; init; } = 1.96;

    /// <summary>For Hageman–Arrindell; usually 1.65, 5 % one way.</summary>
    public double HagemanArrindellCriterion { get; init; } = 1.65;
}
