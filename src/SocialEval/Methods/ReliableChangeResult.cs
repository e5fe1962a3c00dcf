namespace SocialEval.Methods;

/// <summary>One person's change on a published scale, by every formula side by side: there is no one answer.</summary>
public sealed record ReliableChangeResult : MethodResult
{
    internal ReliableChangeResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => ReliableChange.Name;

    /// <summary>The standard error of one value: <c>s·√(1−r)</c>.</summary>
    public required double StandardError { get; init; }

    /// <summary>The standard error of a difference of two values: <c>√2</c> times that.</summary>
    public required double DifferenceError { get; init; }

    /// <summary>The smallest difference that goes beyond the error of the scale by Jacobson–Truax.</summary>
    public required double MinimalChange { get; init; }

    /// <summary>What each formula answers, always all four, in the order of <see cref="ChangeFormula"/>.</summary>
    public required Sequence<FormulaAnswer> Formulas { get; init; }

    /// <summary>Two deviations beyond the clinical group: <c>M1 ± 2·s1</c>.</summary>
    public required CutOff A { get; init; }

    /// <summary>Within two deviations of the functional group, by its own deviation: <c>M0 ∓ 2·s0</c>. Nothing without that group.</summary>
    public CutOff? B { get; init; }

    /// <summary>Nearer to the functional group than to the clinical one: <c>(s0·M1 + s1·M0) / (s0 + s1)</c>. Nothing without that group.</summary>
    public CutOff? C { get; init; }

    /// <summary>Whether all formulas that could be worked out call the change the same.</summary>
    public bool Agree => Formulas.Where(answer => answer.Class is not null).Select(answer => answer.Class).Distinct().Count() == 1;
}
