using SocialEval.Consents;
using SocialEval.Inquiries;

namespace SocialEval.Json;

/// <summary>What a written report has to be: every member, in the order they are written.</summary>
internal static class ReportShape
{
    public const string Schema = "socialeval/report/1";

    private static readonly TextShape Text = TextShape.Some;
    private static readonly TextShape Words = TextShape.Any;
    private static readonly CitationShape Citation = new();

    private static readonly ObjectShape Figure = new("figure", () =>
    [
        new("value", new NumberShape()),
        new("unit", Text),
        new("method", Text),
        new("parameters", new MapShape(Words), IsRequired: false),
        new("owner", Text),
        new("alternatives", new ListShape(Figure!), IsRequired: false),
    ]);

    private static readonly ObjectShape Finding = new("finding", () =>
    [
        new("code", Text),
        new("kind", WordShape.Of<FindingKind>()),
        new("about", Citation),
        new("by", Text, IsRequired: false),
        new("citing", new ListShape(Citation), IsRequired: false),
        new("args", new MapShape(new ArgumentShape()), IsRequired: false),
        new("figures", new ListShape(Figure), IsRequired: false),
        new("text", Words),
        new("textLanguage", Text, IsRequired: false),
    ]);

    private static readonly ObjectShape Question = new("question", () =>
    [
        new("code", Text),
        new("to", new ListShape(Text)),
        new("about", Citation, IsRequired: false),
        new("aboutDivergence", new TrueShape(), IsRequired: false),
        new("text", Words),
        new("textLanguage", Text, IsRequired: false),
    ]);

    private static readonly ObjectShape Reason = new("reason", () =>
    [
        new("code", new WordShape([.. Vocabulary<Silence>.All, "failed"])),
        new("exception", Text, IsRequired: false),
        new("text", Words),
        new("textLanguage", Text, IsRequired: false),
    ]);

    private static readonly ObjectShape Silent = new("silence", () =>
    [
        new("code", WordShape.Of<Silence>()),
        new("text", Words),
        new("textLanguage", Text, IsRequired: false),
    ]);

    private static readonly ObjectShape Appraisal = new("appraisal", () =>
    [
        new("evaluator", Text),
        new("result", WordShape.Of<AppraisalResult>()),
        new("reason", Reason, IsRequired: false),
        new("findings", new ListShape(Finding, mayBeEmpty: true), IsRequired: false),
        new("questions", new ListShape(Question, mayBeEmpty: true), IsRequired: false),
    ])
    {
        Choice = ("result",
        [
            new([Vocabulary<AppraisalResult>.Of(AppraisalResult.Found)], ["findings", "questions"]),
            new([Vocabulary<AppraisalResult>.Of(AppraisalResult.Withheld), Vocabulary<AppraisalResult>.Of(AppraisalResult.Failed)], ["reason"]),
        ]),
    };

    private static readonly ObjectShape Party = new("party", () =>
    [
        new("id", Text),
        new("role", WordShape.Of<PartyRole>()),
        new("name", Words, IsRequired: false),
        new("function", Words, IsRequired: false),
    ]);

    private static readonly ObjectShape Subject = new("subject", () =>
    [
        new("about", Citation),
        new("theme", Words, IsRequired: false),
        new("text", Words, IsRequired: false),
    ]);

    /// <summary>A whole report.</summary>
    public static ObjectShape Report { get; } = new(null, () =>
    [
        new("schema", new WordShape(Schema)),
        new("journey", Text),
        new("asOf", new DayShape()),
        new("purpose", WordShape.Of<Purpose>()),
        new("reader", Text),
        new("language", Text),
        new("withheld", new CountShape(), IsRequired: false),
        new("reason", Silent, IsRequired: false),
        new("appraisals", new ListShape(Appraisal, mayBeEmpty: true)),
        new("parties", new ListShape(Party), IsRequired: false),
        new("subjects", new ListShape(Subject), IsRequired: false),
    ]);
}
