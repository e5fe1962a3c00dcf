namespace SocialEval.Methods;

/// <summary>What became of one area a person named, from time to time.</summary>
public sealed record AreaCourse
{
    internal AreaCourse()
    {
    }

    /// <summary>What the person called it.</summary>
    public required string Name { get; init; }

    /// <summary>Its rating at each time; nothing where it was not rated.</summary>
    public required Sequence<double?> Ratings { get; init; }

    /// <summary>Whether it was there from the first time to the last.</summary>
    public required AreaPresence Presence { get; init; }

    /// <summary>The area whose place it took.</summary>
    public string? Replaces { get; init; }

    /// <summary>The area that took its place.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>When it was first rated.</summary>
    public string? From { get; init; }

    /// <summary>When it was last rated, if that was another time.</summary>
    public string? To { get; init; }

    /// <summary>From its first rating to its last, more than 0 where the person rates it better; nothing if it was rated once at most.</summary>
    public double? Change { get; init; }

    /// <summary>Whether it was there from the first time to the last; never what it is called.</summary>
    public override string ToString() => Vocabulary<AreaPresence>.Of(Presence);
}
