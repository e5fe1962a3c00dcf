using SocialEval.Journeys;

namespace SocialEval.Outcomes;

/// <summary>One area of a measure, and what was said of it. Without a value it was left unanswered.</summary>
public sealed record RatedArea
{
    /// <summary>The area's name across takings: the same area bears the same one.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Area
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The area in somebody's words.</summary>
    public Statement? What { get; init; }

    /// <summary>The rating.</summary>
    public decimal? Value { get; init; }

    /// <summary>How much it counts for them, on a scale of the instrument's own; zero or more.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The points they spend on it; zero or more.</summary>
    public decimal? Points { get; init; }

    /// <summary>Whether they could, if they wanted to.</summary>
    public Ability? Could { get; init => field = Vocabulary<Ability>.Checked(value); }

    /// <summary>Whether they do.</summary>
    public Ability? Does { get; init => field = Vocabulary<Ability>.Checked(value); }

    /// <summary>The name of the area of an earlier taking that this one stands instead of.</summary>
    public string? Replaces { get; init => field = NotBlank.OrAbsent(value); }
}

/// <summary>An answer about what somebody can do or does.</summary>
public enum Ability
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    InPart,

    /// <summary>No.</summary>
    No,

    /// <summary>They prefer not to say, and that is an answer.</summary>
    PrefersNotToSay,
}
