namespace SocialEval.Methods;

/// <summary>One person's ratings, each counting as much as the person said: an index of that person at that time only.</summary>
public sealed record WeightedIndexResult : MethodResult
{
    internal WeightedIndexResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => OwnMeasures.Name;

    /// <summary>The index, on the scale of the ratings.</summary>
    public required double Index { get; init; }

    /// <summary>The same from 0, the lowest rating everywhere, to 100, the highest everywhere.</summary>
    public required double OutOf100 { get; init; }

    /// <summary>What each area counts for: its weight over the total.</summary>
    public required Sequence<double> Shares { get; init; }
}
