namespace SocialEval.Methods.Rhythm;

/// <summary>The pauses of a journey, each with whose wish it was: a pause is legitimate and belongs to somebody.</summary>
public sealed record Pauses : MethodResult
{
    private Pauses()
    {
    }

    /// <inheritdoc/>
    public override string Method => Rhythms.Name;

    /// <summary>The pauses, in the order given.</summary>
    public Sequence<PauseTaken> Taken { get; private init; }

    /// <summary>The days of the longest, with what is not known left open; absent where there is none.</summary>
    /// <remarks>Which one is the longest may itself be open; how long it is, is not more so than this.</remarks>
    public DayCount? Longest { get; private init; }

    /// <summary>Whose wish they were.</summary>
    public WordTally WishedBy { get; private init; } = WordTally.Of([]);

    /// <summary>How many are not over.</summary>
    public int Open => Taken.Count(pause => pause.IsOpen);

    /// <summary>The account of some pauses; there may be none.</summary>
    /// <param name="pauses">The pauses, in any order.</param>
    public static Pauses Of(ReadOnlySpan<PauseTaken> pauses)
    {
        DayCount? longest = null;
        var wishes = new string?[pauses.Length];
        for (var i = 0; i < pauses.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(pauses[i], nameof(pauses));
            var days = pauses[i].Days;
            longest = longest is { } so ? new(Math.Max(so.AtLeast, days.AtLeast), Math.Max(so.AtMost, days.AtMost)) : days;
            wishes[i] = pauses[i].WishedBy;
        }

        return new() { Taken = Sequence.Of(pauses), Longest = longest, WishedBy = WordTally.Of(wishes) };
    }
}
