namespace SocialEval.Methods;

/// <summary>The changes of several people on a published scale, reckoned with themselves as the group: counts by every formula, side by side.</summary>
/// <remarks>The counts differ by the formula; one of them alone is a choice, not a result.</remarks>
public sealed record GroupChangeResult : MethodResult
{
    internal GroupChangeResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => ReliableChange.Name;

    /// <summary>What the changes are held against: the people themselves, and the functional group if there is one.</summary>
    public required ChangeReference Reference { get; init; }

    /// <summary>Those with both values, in the order they were given.</summary>
    public required Sequence<PersonChange> People { get; init; }

    /// <summary>Those who lack a value, by name: they are in no count, and that is said.</summary>
    public required Sequence<string> Incomplete { get; init; }

    /// <summary>What each formula counts, always all four.</summary>
    public required Sequence<ChangeCount> Counts { get; init; }

    /// <summary>The standard error of one value.</summary>
    public required double StandardError { get; init; }

    /// <summary>The standard error of a difference.</summary>
    public required double DifferenceError { get; init; }

    /// <summary>The smallest difference that goes beyond the error of the scale by Jacobson–Truax.</summary>
    public required double MinimalChange { get; init; }

    /// <summary>The reliability of differences, for Hageman–Arrindell; nothing where there is none.</summary>
    public double? DifferenceReliability { get; init; }

    /// <summary>How many went over cut-off c to the functional side; nothing without a functional group.</summary>
    public int? CrossedC { get; init; }
}
