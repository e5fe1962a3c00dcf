using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>One person's change, with what it is held against, in the letters of the literature.</summary>
internal static class OneChangeForm
{
    public static readonly Places Places = new(
        ("before", "x1"),
        ("after", "x2"),
        (@"scale\.reliability", "rxx"),
        (@"scale\.name", "instrument"),
        (@"scale\.", string.Empty),
        (@"reference\.before\.mean", "M1_pre"),
        (@"reference\.before\.deviation", "s1"),
        (@"reference\.after\.mean", "M2_post"),
        (@"reference\.after\.deviation", "s2"),
        (@"reference\.correlation", "r12"),
        (@"reference\.functional\.mean", "M0_norm"),
        (@"reference\.functional\.deviation", "s0"),
        (@"rules\.", string.Empty));

    public static OneChangeOutput Work(OneChangeInput input) =>
        new(ReliableChange.Of(input.X1, input.X2, input.ScaleSaid, input.Reference, input.Rules));
}

internal sealed class OneChangeInput : ScaleOfChange
{
    public required double X1 { get; init; }

    public required double X2 { get; init; }

    public double? Rxx { get; init; }

    [JsonPropertyName("M1_pre")]
    public required double MeanBefore { get; init; }

    public required double S1 { get; init; }

    [JsonPropertyName("M2_post")]
    public double? MeanAfter { get; init; }

    public double? S2 { get; init; }

    public double? R12 { get; init; }

    [JsonPropertyName("M0_norm")]
    public double? FunctionalMean { get; init; }

    public double? S0 { get; init; }

    [JsonPropertyName("RC")]
    public JsonElement? RecordedValue { get; init; }

    public JsonElement? A { get; init; }

    public JsonElement? B { get; init; }

    public JsonElement? C { get; init; }

    [JsonIgnore]
    public MeasuredScale ScaleSaid => Scale(
        Rxx ?? throw new MethodException(ReliableChange.Name, [new("rxx", "nothing", "a published reliability; a scale without one, as a goal rated from 0 to 10, has no reliable change")]),
        FunctionalMean is { } mean ? (mean > MeanBefore ? RatingDirection.HigherIsBetter : RatingDirection.LowerIsBetter) : null);

    [JsonIgnore]
    public ChangeReference Reference => new(new ScaleGroup(MeanBefore, S1))
    {
        After = MeanAfter is { } after && S2 is { } deviation ? new ScaleGroup(after, deviation) : null,
        Correlation = R12,
        Functional = FunctionalMean is { } mean && S0 is { } spread ? new ScaleGroup(mean, spread) : null,
    };
}

internal sealed class OneChangeOutput(ReliableChangeResult result) : Answered(result)
{
    [JsonPropertyName("SE")]
    public double StandardError { get; } = result.StandardError;

    [JsonPropertyName("Sdiff")]
    public double DifferenceError { get; } = result.DifferenceError;

    /// <summary>By Jacobson–Truax; nothing where the scale has no error.</summary>
    [JsonPropertyName("RC")]
    public double? Value { get; } = result.Formulas[0].Value;

    public double MinimalReliableChange { get; } = result.MinimalChange;

    public double A { get; } = result.A.Value;

    public double? B { get; } = result.B?.Value;

    public double? C { get; } = result.C?.Value;

    /// <summary>Which of the cut-offs were crossed.</summary>
    public string[] Crossed { get; } =
        [.. new (string Name, CutOff? CutOff)[] { ("a", result.A), ("b", result.B), ("c", result.C) }.Where(one => one.CutOff is { Crossed: true }).Select(one => one.Name)];

    public FormulaOutput[] Formulas { get; } = [.. result.Formulas.Select(answer => new FormulaOutput(answer))];

    /// <summary>Whether all formulas call it the same.</summary>
    public bool Agree { get; } = result.Agree;
}
