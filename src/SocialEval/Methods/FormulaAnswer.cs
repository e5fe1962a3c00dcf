namespace SocialEval.Methods;

/// <summary>What one formula makes of a change.</summary>
public sealed record FormulaAnswer
{
    internal FormulaAnswer()
    {
    }

    /// <summary>The formula.</summary>
    public required ChangeFormula Formula { get; init; }

    /// <summary>Its value; nothing where it has none.</summary>
    public double? Value { get; init; }

    /// <summary>What the value has to go beyond, either way.</summary>
    public required double Criterion { get; init; }

    /// <summary>What it calls the change; nothing where it cannot be worked out.</summary>
    public ChangeClass? Class { get; init; }

    /// <summary>Why it has no value.</summary>
    public string? Why { get; init; }
}
