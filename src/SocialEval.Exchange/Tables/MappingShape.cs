using SocialEval.Exchange.Records;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;

namespace SocialEval.Exchange.Tables;

/// <summary>What a mapping has to be: every member, in the order its page tells them.</summary>
internal static class MappingShape
{
    public const string Schema = "socialeval/mapping/1";

    private static readonly TextShape Text = TextShape.Some;

    private static readonly AlternativesShape Cell = new(
        "cell",
        "the name of a column, or an object with 'column' or 'value'",
        orText: true,
        ("column", new(null, () => [new("column", Text), new("words", new MapShape(Text), IsRequired: false)])),
        ("value", new(null, () => [new("value", Text)])));

    private static readonly AlternativesShape Day = new(
        "day",
        "the name of a column, or an object with 'column' or 'value'",
        orText: true,
        ("column", new(null, () => [new("column", Text), new("form", WordShape.Of<DayForm>(), IsRequired: false)])),
        ("value", new(null, () => [new("value", Text)])));

    private static readonly AlternativesShape Who = new(
        "who",
        "an object with 'party', or with 'column' and 'words'",
        orText: false,
        ("party", new(null, () => [new("party", Text)])),
        ("column", new(null, () => [new("column", Text), new("words", new MapShape(Text))])));

    private static readonly Member[] Said =
    [
        new("by", Who, IsRequired: false),
        new("recordedBy", Who, IsRequired: false),
        new("language", Text, IsRequired: false),
        new("mode", WordShape.Of<StatementMode>(), IsRequired: false),
        new("fidelity", WordShape.Of<Fidelity>(), IsRequired: false),
    ];

    private static readonly AlternativesShape Words = new(
        "words",
        "an object with 'text' or with 'media'",
        orText: false,
        ("text", new(null, () => [new("text", Cell), .. Said])),
        ("media", new(null, () => [new("media", Cell), .. Said])));

    private static readonly ObjectShape Party = new("party", () =>
    [
        new("key", Text),
        new("role", WordShape.Of<PartyRole>()),
        new("id", Cell, IsRequired: false),
        new("name", Cell, IsRequired: false),
        new("function", Cell, IsRequired: false),
    ]);

    private static readonly ObjectShape Agreement = new("agreement", () =>
    [
        new("by", Who),
        new("answer", Cell),
        new("on", Day, IsRequired: false),
        new("evidence", WordShape.Of<Evidence>(), IsRequired: false),
    ]);

    private static readonly ObjectShape Goal = new("goal", () =>
    [
        new("key", Text),
        new("id", Cell, IsRequired: false),
        new("wording", Words),
        new("proposedBy", Who, IsRequired: false),
        new("proposedOn", Day, IsRequired: false),
        new("until", Day, IsRequired: false),
        new("time", Words, IsRequired: false),
        new("themes", new ListShape(Text), IsRequired: false),
        new("agreements", new ListShape(Agreement), IsRequired: false),
    ]);

    private static readonly ObjectShape Intervention = new("intervention", () =>
    [
        new("key", Text),
        new("id", Cell, IsRequired: false),
        new("what", Words),
        new("doneBy", new ListShape(Who), IsRequired: false),
        new("askedBy", Who, IsRequired: false),
        new("askedOn", Day, IsRequired: false),
        new("started", Day, IsRequired: false),
        new("ended", Day, IsRequired: false),
        new("towards", new ListShape(Text), IsRequired: false),
    ]);

    private static readonly ObjectShape Outcome = new("outcome", () =>
    [
        new("key", Text),
        new("what", Words),
        new("on", Day, IsRequired: false),
        new("welcome", Cell, IsRequired: false),
        new("towards", new ListShape(Text), IsRequired: false),
    ]);

    private static readonly ObjectShape Rating = new("rating", () =>
    [
        new("instrument", Text),
        new("value", Cell),
        new("min", new NumberShape(), IsRequired: false),
        new("max", new NumberShape(), IsRequired: false),
    ]);

    private static readonly AlternativesShape About = new(
        "about",
        "an object with 'goal' or with 'intervention'",
        orText: false,
        ("goal", new(null, () => [new("goal", Text)])),
        ("intervention", new(null, () => [new("intervention", Text)])));

    private static readonly ObjectShape Assessment = new("assessment", () =>
    [
        new("key", Text),
        new("about", About, IsRequired: false),
        new("by", Who, IsRequired: false),
        new("recordedBy", Who, IsRequired: false),
        new("mode", WordShape.Of<StatementMode>(), IsRequired: false),
        new("on", Day, IsRequired: false),
        new("judgement", Cell, IsRequired: false),
        new("level", Cell, IsRequired: false),
        new("rating", Rating, IsRequired: false),
        new("words", Words, IsRequired: false),
    ]);

    private static readonly ObjectShape Testimony = new("testimony", () =>
    [
        new("key", Text),
        new("words", Words),
        new("on", Day, IsRequired: false),
    ]);

    private static readonly ObjectShape Consent = new("consent", () =>
    [
        new("key", Text),
        new("by", Who),
        new("purpose", WordShape.Of<Purpose>()),
        new("answer", Cell),
        new("on", Day),
        new("until", Day, IsRequired: false),
        new("evidence", WordShape.Of<Evidence>(), IsRequired: false),
    ]);

    private static readonly ObjectShape Table = new("table", () =>
    [
        new("encoding", new WordShape(FileText.Names), IsRequired: false),
        new("separator", WordShape.Of<Separator>(), IsRequired: false),
        new("decimalMark", WordShape.Of<DecimalMark>(), IsRequired: false),
        new("days", WordShape.Of<DayForm>(), IsRequired: false),
        new("missing", new ListShape(Text), IsRequired: false),
    ]);

    private static readonly ObjectShape Journey = new("journey", () =>
    [
        new("id", Cell),
        new("kind", WordShape.Of<JourneyKind>(), IsRequired: false),
        new("themes", new ListShape(Text), IsRequired: false),
    ]);

    public static ObjectShape Document { get; } = new(null, () =>
    [
        new("schema", new WordShape(Schema)),
        new("system", Text),
        new("language", Text, IsRequired: false),
        new("table", Table, IsRequired: false),
        new("journey", Journey),
        new("row", Cell, IsRequired: false),
        new("parties", new ListShape(Party)),
        new("goals", new ListShape(Goal), IsRequired: false),
        new("interventions", new ListShape(Intervention), IsRequired: false),
        new("outcomes", new ListShape(Outcome), IsRequired: false),
        new("assessments", new ListShape(Assessment), IsRequired: false),
        new("testimonies", new ListShape(Testimony), IsRequired: false),
        new("consents", new ListShape(Consent), IsRequired: false),
    ]);
}
