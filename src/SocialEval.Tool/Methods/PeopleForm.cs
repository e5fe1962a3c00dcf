using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>The changes of several people, reckoned with themselves as the group.</summary>
internal static class PeopleForm
{
    public static readonly Places Places = new(
        (@"people(\[\d+\])\.before", "people$1.pre"),
        (@"people(\[\d+\])\.after", "people$1.post"),
        (@"scale\.name", "instrument"),
        (@"scale\.", string.Empty),
        (@"reference\.functional\.mean", "functionalNorm.mean"),
        (@"reference\.functional\.deviation", "functionalNorm.sd"),
        ("reference.*", "people"),
        (@"rules\.", string.Empty));

    public static PeopleOutput Work(PeopleInput input) =>
        new(ReliableChange.OfGroup(
            [.. input.People.Select((person, place) => new BeforeAndAfter(Id(person, place), person.Pre, person.Post))], input.ScaleSaid, input.Functional, input.Rules), input);

    private static string Id(PersonInput person, int place) => person.Id.ValueKind is JsonValueKind.String or JsonValueKind.Number
        ? person.Id.ToString()
        : throw new MethodException(ReliableChange.Name, [new(FormattableString.Invariant($"people[{place}].id"), "neither text nor number", "what the person is called here")]);
}

internal sealed class PeopleInput : ScaleOfChange
{
    public required PersonInput[] People { get; init; }

    public double? Reliability { get; init; }

    public NormInput? FunctionalNorm { get; init; }

    public JsonElement? N { get; init; }

    public JsonElement? MeanPre { get; init; }

    public JsonElement? SdPre { get; init; }

    public JsonElement? MeanPost { get; init; }

    public JsonElement? SdPost { get; init; }

    public JsonElement? MinimalReliableChange95 { get; init; }

    public JsonElement? Rci { get; init; }

    public JsonElement? Counts { get; init; }

    public JsonElement? Rdd { get; init; }

    public JsonElement? Cutoffs { get; init; }

    public JsonElement? ClassificationCutoffC { get; init; }

    public JsonElement? CrossedCutoffC { get; init; }

    [JsonIgnore]
    public MeasuredScale ScaleSaid => Scale(
        Reliability ?? throw new MethodException(
            ReliableChange.Name, [new("reliability", "nothing", "a published reliability; a scale without one, as a goal rated from 0 to 10, has no reliable change")]),
        null);

    [JsonIgnore]
    public ScaleGroup? Functional => FunctionalNorm is { } norm ? new(norm.Mean, norm.Sd) : null;
}

internal sealed class PersonInput
{
    /// <summary>A text or a number.</summary>
    public required JsonElement Id { get; init; }

    public JsonElement? Group { get; init; }

    public double? Pre { get; init; }

    public double? Post { get; init; }
}

internal sealed class NormInput
{
    public required double Mean { get; init; }

    public required double Sd { get; init; }
}

internal sealed class PeopleOutput(GroupChangeResult result, PeopleInput input) : Answered(result)
{
    public int N { get; } = result.People.Count;

    public string[] Incomplete { get; } = [.. result.Incomplete];

    public double MeanPre { get; } = result.Reference.Before.Mean;

    public double SdPre { get; } = result.Reference.Before.Deviation;

    public double? MeanPost { get; } = result.Reference.After?.Mean;

    public double? SdPost { get; } = result.Reference.After?.Deviation;

    public double Reliability { get; } = input.ScaleSaid.Reliability;

    public int Direction { get; } = input.ScaleSaid.Direction == RatingDirection.HigherIsBetter ? 1 : -1;

    [JsonPropertyName("SE")]
    public double StandardError { get; } = result.StandardError;

    [JsonPropertyName("Sdiff")]
    public double DifferenceError { get; } = result.DifferenceError;

    public double MinimalReliableChange95 { get; } = result.MinimalChange;

    /// <summary>By Jacobson–Truax, for each person; those whose change has no value are left out.</summary>
    public Dictionary<string, double> Rci { get; } = result.People
        .Where(person => person.Change.Formulas[0].Value is not null)
        .ToDictionary(person => person.Id, person => person.Change.Formulas[0].Value!.Value);

    public Dictionary<string, CountOutput> Counts { get; } = result.Counts.ToDictionary(
        count => count.Formula == ChangeFormula.HagemanArrindell
            ? FormattableString.Invariant($"{count.Formula}(crit{input.Rules.HagemanArrindellCriterion:R})")
            : count.Formula.ToString(),
        count => new CountOutput(null, count.Recovered + count.Improved, count.Unchanged, count.Deteriorated));

    public double? Rdd { get; } = result.DifferenceReliability;

    public NormInput? FunctionalNorm { get; } = input.FunctionalNorm;

    public CutOffsOutput Cutoffs { get; } = new(result.People[0].Change.A.Value, result.People[0].Change.B?.Value, result.People[0].Change.C?.Value);

    /// <summary>By Jacobson–Truax and cut-off c; nothing without a functional norm.</summary>
    public CountOutput? ClassificationCutoffC { get; } = result.CrossedC is null
        ? null
        : new(result.Counts[0].Recovered, result.Counts[0].Improved, result.Counts[0].Unchanged, result.Counts[0].Deteriorated);

    public int? CrossedCutoffC { get; } = result.CrossedC;

    public PersonOutput[] People { get; } = [.. result.People.Select(person => new PersonOutput(person))];
}

internal sealed record CountOutput(int? Recovered, int Improved, int Unchanged, int Deteriorated);

internal sealed record CutOffsOutput(double A, double? B, double? C);

/// <summary>One person by every formula.</summary>
internal sealed class PersonOutput(PersonChange person)
{
    public string Id { get; } = person.Id;

    public FormulaOutput[] Formulas { get; } = [.. person.Change.Formulas.Select(answer => new FormulaOutput(answer))];

    public bool Agree { get; } = person.Change.Agree;
}
