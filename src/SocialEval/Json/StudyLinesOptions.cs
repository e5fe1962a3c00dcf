namespace SocialEval.Json;

/// <summary>How a study goes through a file of journeys.</summary>
public sealed record StudyLinesOptions
{
    private const int UsualBetweenCheckpoints = 10_000;

    /// <summary>How many cores read and study at the most; absent: all. On one, everything happens where it is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public int? Cores
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(value));
            field = value;
        }
    }

    /// <summary>How many journeys are studied from one checkpoint to the next: 10,000 unless another number is asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public int JourneysBetweenCheckpoints
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }

    = UsualBetweenCheckpoints;

    /// <summary>Told each line that holds no journey, with its number and every problem; in order, one at a time.</summary>
    public Func<JourneyLine, ValueTask>? Refused { get; init; }

    /// <summary>Told how far the study has come, now and then and at the end.</summary>
    public IProgress<StudyPosition>? Progress { get; init; }
}
