using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>The numbers of several tests, one after another, as if independent; the answer says that nobody declared it.</summary>
internal static class SequenceForm
{
    public static readonly Places Places = new(
        (@"tests(\[\d+\])\.sensitivity", "evidence$1[0]"), (@"tests(\[\d+\])\.falsePositive", "evidence$1[1]"), ("tests", "evidence"));

    public static SequenceOutput Work(SequenceInput input) => new(ContributionEvidence.Update(
        input.PriorSaid(),
        [
            .. input.Evidence.Select(triple => new EvidenceNumbers(
                input.Range(triple.Sensitivity, null, string.Empty),
                input.Range(triple.FalsePositive, null, string.Empty),
                triple.Observed ? EvidenceAnswer.Found : EvidenceAnswer.NotFound)),
        ]));
}

internal sealed class SequenceInput : EvidenceInput
{
    public required Triple[] Evidence { get; init; }

    public JsonElement? Trace { get; init; }
}

internal sealed class SequenceOutput(EvidenceResult result) : EvidenceOutput(result)
{
    /// <summary>The prior, and the probability after each piece.</summary>
    public double[] Trace { get; } = [result.Prior.Value, .. result.Weights.Select(piece => piece.Posterior)];

    /// <summary>The weight of each piece, in decibels.</summary>
    public double?[] Weights { get; } = [.. result.Weights.Select(piece => piece.Weight)];
}

/// <summary>Sensitivity, false-positive rate and whether it was found, as a list of three.</summary>
internal readonly record struct Triple(double Sensitivity, double FalsePositive, bool Observed);

/// <summary>Reads such a list.</summary>
internal sealed class TripleConverter : JsonConverter<Triple>, IForm
{
    private const int Three = 3;

    public string Expected => "a list of sensitivity, false-positive rate and whether it was observed";

    public bool Fits(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == Three
        && value[0].ValueKind == JsonValueKind.Number && value[1].ValueKind == JsonValueKind.Number && value[2].ValueKind is JsonValueKind.True or JsonValueKind.False;

    public override Triple Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var sensitivity = reader.GetDouble();
        reader.Read();
        var falsePositive = reader.GetDouble();
        reader.Read();
        var observed = reader.GetBoolean();
        reader.Read();
        return new(sensitivity, falsePositive, observed);
    }

    public override void Write(Utf8JsonWriter writer, Triple value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Sensitivity);
        writer.WriteNumberValue(value.FalsePositive);
        writer.WriteBooleanValue(value.Observed);
        writer.WriteEndArray();
    }
}
