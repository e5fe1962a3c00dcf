namespace SocialEval.Json;

/// <summary>What a written conclusion has to be: every member, in the order they are written.</summary>
internal static class ConclusionShape
{
    public const string Schema = "socialeval/conclusion/1";

    private static readonly ObjectShape Reading = new("reading", () =>
    [
        new("asOf", new DayShape()),
        new("on", new DayShape()),
        new("purpose", new WordShape([.. new[] { Purpose.Evaluation, Purpose.Research, Purpose.FunderReport, Purpose.Publication }.Select(Vocabulary<Purpose>.Of)])),
    ]);

    private static readonly ObjectShape Cell = new("cell", () =>
    [
        new("code", TextShape.Some),
        new("people", new CountShape(), IsRequired: false),
        new("suppressed", new TrueShape(), IsRequired: false),
        new("unsaid", new TrueShape(), IsRequired: false),
    ])
    {
        Either = ("people", "suppressed"),
    };

    private static readonly ObjectShape Distribution = new("distribution", () =>
    [
        new("code", TextShape.Some),
        new("people", new CountShape(), IsRequired: false),
        new("suppressed", new TrueShape(), IsRequired: false),
        new("previous", new TrueShape(), IsRequired: false),
        new("cells", new ListShape(Cell)),
    ])
    {
        Either = ("people", "suppressed"),
    };

    /// <summary>A whole conclusion.</summary>
    public static ObjectShape Conclusion { get; } = new(null, () =>
    [
        new("schema", new WordShape(Schema)),
        new("study", TextShape.Some),
        new("about", new ListShape(TextShape.Some), IsRequired: false),
        new("reading", Reading, IsRequired: false),
        new("smallestGroup", new CountShape(least: 2)),
        new("distributions", new ListShape(Distribution, mayBeEmpty: true)),
    ]);
}
