using SocialEval.Reporting;

namespace SocialEval.Tool.Commands;

/// <summary>The documents by their words, and who reads each if nobody says.</summary>
internal static class DocumentWord
{
    public static readonly (string Word, DocumentKind? Meaning)[] Words =
    [
        ("person", DocumentKind.Person),
        ("meeting", DocumentKind.Meeting),
        ("agreement", DocumentKind.Agreement),
        ("institution", DocumentKind.Institution),
    ];

    /// <summary>The document that a page is, if nobody says.</summary>
    public static DocumentKind Usual(string? reader, Purpose purpose) => reader switch
    {
        "person" => DocumentKind.Person,
        "institution" or "researcher" => DocumentKind.Institution,
        null when purpose is Purpose.FunderReport or Purpose.Publication or Purpose.Research => DocumentKind.Institution,
        _ => DocumentKind.Meeting,
    };

    /// <summary>Who reads a document, if nobody says.</summary>
    public static string? UsualReader(DocumentKind? document) => document switch
    {
        DocumentKind.Person => "person",
        DocumentKind.Institution => "institution",
        DocumentKind.Meeting or DocumentKind.Agreement => ReaderWord.Everybody,
        _ => null,
    };

    /// <summary>Why a document does not go with a reader.</summary>
    public static string Misplaced(DocumentKind document, Reader reader) =>
        $"--document {Array.Find(Words, word => word.Meaning == document).Word} read by '{reader}', expected {document switch
        {
            DocumentKind.Person => "--reader person or the id of a beneficiary",
            DocumentKind.Institution => "--reader institution or researcher",
            _ => "--reader with the ids of persons who take part, separated by commas, or team for its own preparation",
        }}";
}
