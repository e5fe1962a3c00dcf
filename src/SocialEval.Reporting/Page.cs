using SocialEval.Reporting.Documents;

namespace SocialEval.Reporting;

/// <summary>An evaluation given back to somebody, told in one language: a document in sections, before it becomes HTML or Markdown.</summary>
/// <remarks>Immutable. Everything in it is text: whoever lays it out escapes it.</remarks>
public sealed record Page
{
    /// <summary>For whom it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The language it is told in: <c>fr</c>, <c>en</c>, <c>fr-simple</c>, or one a plug-in brings.</summary>
    public required string Language { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Which journey, what it was read for and by whom.</summary>
    public required string Reading { get; init; }

    /// <summary>What is to be known before reading: that it is to be reviewed, that some of it is in another language.</summary>
    public Sequence<string> Notices { get; init; }

    /// <summary>Its sections, in the order they are read.</summary>
    public Sequence<PageSection> Sections { get; init; }

    /// <summary>The tag that browsers and screen readers know the language by: simplified French is French.</summary>
    public string LanguageTag => Typography.TagOf(Language);

    /// <summary>Whether it is to be easy to read: large type, one idea a line.</summary>
    public bool IsSimple => LanguageTag != Language;

    /// <summary>Writes the document.</summary>
    /// <param name="kind">For whom. One for the person wants a reading by them; one for an institution, a reading by an outside
    /// reader; the others a reading by those taking part.</param>
    /// <param name="view">What was read.</param>
    /// <param name="report">What evaluators say of that view.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException">The report is of another reading, or the reader is not who the document is for.</exception>
    public static Page Write(DocumentKind kind, JourneyView view, EvaluationReport report, string language = "fr") =>
        new DocumentWriter(kind, view, report, language).Write();

    /// <summary>Whether a document goes with a reading: one for the person with a reading by them, one for an institution with a reading
    /// by an outside reader, the others with a reading by those taking part.</summary>
    /// <param name="kind">For whom the document is.</param>
    /// <param name="view">What was read.</param>
    public static bool GoesWith(DocumentKind kind, JourneyView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var reader = view.Reading.Reader;
        return kind switch
        {
            DocumentKind.Person => !reader.IsOutside && (reader == Reader.Person || view.IsBeneficiary(reader.PartyId)),
            DocumentKind.Institution => reader.IsOutside,
            DocumentKind.Meeting or DocumentKind.Agreement => !reader.IsOutside,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such document."),
        };
    }

    /// <summary>The document as Markdown; anything a person wrote is text there, never markup, and a picture is told in words.</summary>
    public string ToMarkdown() => PageMarkdown.Of(this);

    /// <summary>Its title; never what it says.</summary>
    public override string ToString() => Title;
}
