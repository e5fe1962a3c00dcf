using NodaTime;
using SocialEval.Consents;
using SocialEval.Time;

namespace SocialEval.Research.Out;

/// <summary>On what terms journeys leave for a researcher: as of which day, under which secret, how exact, in which form.</summary>
/// <remarks>The purpose is research and the reader a researcher, always: what a journey's people did not agree to for that cannot be
/// in an export, whatever its terms.</remarks>
public sealed record ExportTerms
{
    /// <summary>The fewest bytes a secret has.</summary>
    public const int ShortestSecret = 16;

    internal const int UsuallyFewestTold = 5;

    /// <summary>Terms with a secret of their own.</summary>
    /// <param name="on">The day of the export: permissions are those known then.</param>
    /// <param name="secret">What pseudonyms are made with, 16 bytes or more; they are copied. Random bytes that nobody keeps make an
    /// export that can be linked with nothing, not even with the next one; bytes that the host keeps to itself let a later export
    /// be linked with this one. The researcher never has them.</param>
    /// <exception cref="ArgumentException">The secret has fewer than 16 bytes.</exception>
    public ExportTerms(LocalDate on, ReadOnlySpan<byte> secret)
    {
        On = on;
        AsOf = on;
        Secret = Kept(secret);
    }

    /// <summary>The day of the export.</summary>
    public LocalDate On { get; }

    /// <summary>The day whose state is read; the day of the export, if nobody says otherwise.</summary>
    public LocalDate AsOf { get; init; }

    /// <summary>How exact dates are: a month, if nobody says otherwise, for a day is often enough to know somebody by.</summary>
    public DatePrecision Dates { get; init; } = DatePrecision.Month;

    /// <summary>The words of the host that a researcher may be told, such as names of instruments; without them, none of the strings
    /// that are nobody's statement.</summary>
    public HostVocabulary Vocabulary { get; init; } = HostVocabulary.None;

    /// <summary>The form of the files.</summary>
    public ExportForm Form { get; init; }

    /// <summary>Below which number a count of what was withheld is not told, nor the name of a theme that so few journeys have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 2.</exception>
    public int FewestTold
    {
        get;
        init => field = Hiding(value);
    }
    = UsuallyFewestTold;

    internal byte[] Secret { get; }

    /// <summary>A copy of a secret that is long enough.</summary>
    internal static byte[] Kept(ReadOnlySpan<byte> secret) => secret.Length >= ShortestSecret
        ? secret.ToArray()
        : throw new ArgumentException($"The secret has {secret.Length} bytes; expected {ShortestSecret} or more, so that nobody finds it by trying.", nameof(secret));

    /// <summary>A number of people that hides one of them.</summary>
    internal static int Hiding(int value) =>
        value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A count that hides somebody is of 2 or more.");
}

/// <summary>The form of the files of an export.</summary>
public enum ExportForm
{
    /// <summary>CSV as programs read it: UTF-8, commas, decimal points.</summary>
    Csv,

    /// <summary>CSV as spreadsheets in French open it: UTF-8 with its mark, semicolons, decimal commas.</summary>
    FrenchSpreadsheet,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}
