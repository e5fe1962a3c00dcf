using NodaTime;
using SocialEval.Consents;

namespace SocialEval.Exchange;

/// <summary>On what terms journeys leave as Common Impact Data Standard: for which purpose, as of which day, in whose name.</summary>
/// <remarks>The reader is always outside: an institution, or a researcher for research. What people did not agree to for the purpose
/// cannot be in a document, whatever its terms. Support and own use are no purpose here: both stay with those taking part.</remarks>
public sealed record CidsTerms
{
    /// <summary>The fewest bytes a secret has.</summary>
    public const int ShortestSecret = 16;

    /// <summary>Terms for a purpose.</summary>
    /// <param name="purpose">What the document is for: evaluation, research, a funder's report or publication.</param>
    /// <param name="on">The day of the export: permissions are those known then.</param>
    /// <param name="organisation">Who gives it, by a name and an address of their own.</param>
    /// <param name="secret">What names in the document are made with, 16 bytes or more; they are copied. Random bytes that nobody
    /// keeps make a document that can be linked with no other.</param>
    /// <exception cref="ArgumentException">The purpose is support or own use, or the secret has fewer than 16 bytes.</exception>
    public CidsTerms(Purpose purpose, LocalDate on, CidsOrganisation organisation, ReadOnlySpan<byte> secret)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        if (purpose is Purpose.Support or Purpose.OwnUse)
        {
            throw new ArgumentException($"The purpose '{Vocabulary<Purpose>.Of(purpose)}' stays with those taking part; expected evaluation, research, funder-report or publication.", nameof(purpose));
        }

        if (secret.Length < ShortestSecret)
        {
            throw new ArgumentException($"The secret has {secret.Length} bytes; expected {ShortestSecret} or more, so that nobody finds it by trying.", nameof(secret));
        }

        Purpose = purpose;
        On = on;
        AsOf = on;
        Organisation = organisation;
        Secret = secret.ToArray();
    }

    /// <summary>What the document is for.</summary>
    public Purpose Purpose { get; }

    /// <summary>The day of the export.</summary>
    public LocalDate On { get; }

    /// <summary>The day whose state is read; the day of the export, if nobody says otherwise.</summary>
    public LocalDate AsOf { get; init; }

    /// <summary>Who gives the document.</summary>
    public CidsOrganisation Organisation { get; }

    /// <summary>The language of what the document itself says, fr or en; what people said stays in theirs.</summary>
    /// <exception cref="ArgumentException">It is another.</exception>
    public string Language
    {
        get;
        init => field = value is "fr" or "en" ? value : throw new ArgumentException($"There are no texts in '{value}'; expected fr or en.", nameof(value));
    }
    = "fr";

    internal byte[] Secret { get; }

    /// <summary>The words of the host that may leave, such as names of themes; without them, none of the strings that are nobody's
    /// statement.</summary>
    public HostVocabulary Vocabulary { get; init; } = HostVocabulary.None;

    internal Reading Reading => new(AsOf, On, Purpose, Purpose == Purpose.Research ? Reader.Researcher : Reader.Institution) { Vocabulary = Vocabulary };
}

/// <summary>The organisation that gives a document.</summary>
/// <param name="Address">Its address on the web, which names it: an absolute URI.</param>
/// <param name="Name">Its legal name.</param>
public sealed record CidsOrganisation(Uri Address, string Name);
