using NodaTime;
using SocialEval.Consents;
using SocialEval.Journeys;
using SocialEval.Research.Out;
using SocialEval.Time;

namespace SocialEval.Research.Refi;

/// <summary>On what terms people's words leave as a project for qualitative analysis: for what, as of which day, under which secret.</summary>
/// <remarks>A project is all or nothing: whoever has the file reads all of it. Its reader is therefore always outside: a researcher,
/// or, for a publication or a funder, an institution.</remarks>
public sealed record RefiTerms
{
    /// <summary>Terms with a secret of their own.</summary>
    /// <param name="purpose">What the words are for: research, evaluation, publication or a funder's report.</param>
    /// <param name="on">The day of the export: permissions are those known then.</param>
    /// <param name="secret">What names and ids are made with, 16 bytes or more; they are copied. Random bytes that nobody keeps make a
    /// project that can be linked with nothing; bytes that the host keeps to itself let a later one be linked with this one.</param>
    /// <exception cref="ArgumentException">The purpose is support or own use, which nobody outside reads for; the secret has fewer than
    /// 16 bytes.</exception>
    public RefiTerms(Purpose purpose, LocalDate on, ReadOnlySpan<byte> secret)
    {
        Reader = purpose switch
        {
            Purpose.Research or Purpose.Evaluation => Reader.Researcher,
            Purpose.Publication or Purpose.FunderReport => Reader.Institution,
            _ => throw new ArgumentException($"A project for '{Vocabulary<Purpose>.Of(purpose)}' would leave those taking part; expected research, evaluation, publication or funder-report.", nameof(purpose)),
        };
        Purpose = purpose;
        On = on;
        AsOf = on;
        Secret = ExportTerms.Kept(secret);
    }

    /// <summary>What the words are for.</summary>
    public Purpose Purpose { get; }

    /// <summary>The day of the export.</summary>
    public LocalDate On { get; }

    /// <summary>The day whose state is read; the day of the export, if nobody says otherwise.</summary>
    public LocalDate AsOf { get; init; }

    /// <summary>How exact dates are: a month, if nobody says otherwise.</summary>
    public DatePrecision Dates { get; init; } = DatePrecision.Month;

    /// <summary>Of what kinds of items the words leave; absent: of all.</summary>
    public Sequence<ItemKind>? Kinds { get; init; }

    /// <summary>The codes that go with the words.</summary>
    public RefiCodebook Codebook { get; init; } = RefiCodebook.Empty;

    /// <summary>What was coded in the words already. What is coded in words that may not be read stays behind with them.</summary>
    public Sequence<RefiCoding> Codings { get; init; }

    /// <summary>Below which number a count of what was withheld is not told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 2.</exception>
    public int FewestTold
    {
        get;
        init => field = ExportTerms.Hiding(value);
    }
    = ExportTerms.UsuallyFewestTold;

    internal Reader Reader { get; }

    internal byte[] Secret { get; }
}
