using SocialEval.Time;

namespace SocialEval.Goals;

/// <summary>The time given to a goal, with the words it was first put in.</summary>
/// <param name="Time">Open, until a date, or over a period.</param>
public sealed record Horizon(TimeHorizon Time)
{
    /// <summary>The words it was put in, and by whom.</summary>
    public Statement? Words { get; init; }

    /// <summary>Whether the date was derived from the words by somebody else than who said them.</summary>
    public bool Derived { get; init; }

    /// <summary>How far it looks.</summary>
    public Term? Term { get; init => field = Vocabulary<Term>.Checked(value); }
}
