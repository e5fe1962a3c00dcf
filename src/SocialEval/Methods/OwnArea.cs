namespace SocialEval.Methods;

/// <summary>Something a person named themselves as mattering, and how they rated it each time they were asked.</summary>
/// <param name="Name">What they called it.</param>
/// <param name="Ratings">One rating for each time, in the order of the times; nothing where they did not rate it then.</param>
public sealed record OwnArea(string Name, Sequence<double?> Ratings)
{
    /// <summary>The area whose place it took, by its name, if the person said so.</summary>
    public string? Replaces { get; init; }

    /// <summary>How many times it was rated; never what it is called.</summary>
    public override string ToString() => FormattableString.Invariant($"an area of {Ratings.Count} times");
}
