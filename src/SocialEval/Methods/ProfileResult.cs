namespace SocialEval.Methods;

/// <summary>A profile of a few items at one time, with its missing rule and what it was divided by.</summary>
public sealed record ProfileResult : MethodResult
{
    internal ProfileResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => OwnMeasures.Name;

    /// <summary>The sum over <see cref="Denominator"/>.</summary>
    public required double Mean { get; init; }

    /// <summary>The sum of the ratings that count.</summary>
    public required double Total { get; init; }

    /// <summary>The largest sum there could have been.</summary>
    public required double OutOf { get; init; }

    /// <summary>How many ratings count.</summary>
    public required int Denominator { get; init; }

    /// <summary>The items that were not rated, by name.</summary>
    public Sequence<string> Missing { get; init; }
}
