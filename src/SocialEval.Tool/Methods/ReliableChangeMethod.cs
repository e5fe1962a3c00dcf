using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>Reliable change alone: of one person, or of several reckoned with themselves as the group.</summary>
internal static class ReliableChangeMethod
{
    private const string Purpose = "whether a change on a published scale is more than its error, by four formulas";

    public static Method Instance { get; } = new MethodOfForms(
        ReliableChange.Name,
        Purpose,
        ("people", new Method<PeopleInput, PeopleOutput>(
            ReliableChange.Name, Purpose, ReliableChangeContext.Default.PeopleInput, ReliableChangeContext.Default.PeopleOutput, PeopleForm.Work, PeopleForm.Places)),
        ("x1", new Method<OneChangeInput, OneChangeOutput>(
            ReliableChange.Name, Purpose, ReliableChangeContext.Default.OneChangeInput, ReliableChangeContext.Default.OneChangeOutput, OneChangeForm.Work, OneChangeForm.Places)));
}

/// <summary>What both forms say about the scale.</summary>
internal abstract class ScaleOfChange : Annotated
{
    /// <summary>1 where more is better, −1 where less is.</summary>
    public int? Direction { get; init; }

    /// <summary>The published instrument; absent, the source stands for it.</summary>
    public string? Instrument { get; init; }

    public ScaleOrigin Origin { get; init; }

    /// <summary>Where the reliability was published; absent, what the file says of its own source.</summary>
    public string? Source { get; init; }

    public string? Documented { get; init; }

    public double? Criterion { get; init; }

    [JsonPropertyName("SE")]
    public JsonElement? RecordedError { get; init; }

    [JsonPropertyName("Sdiff")]
    public JsonElement? RecordedDifferenceError { get; init; }

    protected string SourceSaid => Source ?? Documented ?? (Note is { ValueKind: JsonValueKind.String } note ? note.GetString()! : string.Empty);

    [JsonIgnore]
    public ReliableChangeRules Rules => Criterion is { } criterion ? new() { Criterion = criterion } : new();

    /// <summary>The scale, in the direction said, or in the one the functional group shows.</summary>
    protected MeasuredScale Scale(double reliability, RatingDirection? shown) => new(
        Instrument ?? SourceSaid,
        Origin,
        reliability,
        SourceSaid,
        Direction switch
        {
            1 => RatingDirection.HigherIsBetter,
            -1 => RatingDirection.LowerIsBetter,
            null when shown is { } direction => direction,
            _ => throw new MethodException(
                ReliableChange.Name, [new("direction", Direction is { } said ? FormattableString.Invariant($"'{said}'") : "nothing", "1 where more is better or -1 where less is")]),
        });
}

/// <summary>What one formula answers.</summary>
internal sealed class FormulaOutput(FormulaAnswer answer)
{
    public ChangeFormula Formula { get; } = answer.Formula;

    public double? Value { get; } = answer.Value;

    public double Criterion { get; } = answer.Criterion;

    public ChangeClass? Class { get; } = answer.Class;

    public string? Why { get; } = answer.Why;
}

/// <summary>How the forms are read and written, worked out when the tool is compiled.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(WordConverter<ScaleOrigin>), typeof(WordConverter<ChangeFormula>), typeof(WordConverter<ChangeClass>)])]
[JsonSerializable(typeof(PeopleInput))]
[JsonSerializable(typeof(PeopleOutput))]
[JsonSerializable(typeof(OneChangeInput))]
[JsonSerializable(typeof(OneChangeOutput))]
internal sealed partial class ReliableChangeContext : JsonSerializerContext;
