namespace SocialEval.Studies;

/// <summary>What a study tells: distributions, with small groups taken out. It can be shown.</summary>
/// <remarks>Equal by value. Counts are of people, never of acts, and are neither added up nor compared between conclusions.</remarks>
public sealed record Conclusion
{
    /// <summary>The smallest group that is told unless another is asked for: 5.</summary>
    public const int UsualSmallestGroup = 5;

    /// <summary>The study's id.</summary>
    public required string Study { get; init; }

    /// <summary>What in particular the study asked, as <see cref="Study{TState}.About"/> has it.</summary>
    public Sequence<string> About { get; init; }

    /// <summary>As of when, on which day and what for the journeys were read, where whoever concluded said so.</summary>
    public StudyReading? Reading { get; init; }

    /// <summary>The smallest group that is told.</summary>
    public required int SmallestGroup { get; init; }

    /// <summary>The distributions.</summary>
    public Sequence<Distribution> Distributions { get; init; }

    /// <summary>The distribution with a code.</summary>
    /// <param name="code">The code.</param>
    public Distribution? Find(string code)
    {
        foreach (var distribution in Distributions)
        {
            if (distribution.Code == code)
            {
                return distribution;
            }
        }

        return null;
    }
}
