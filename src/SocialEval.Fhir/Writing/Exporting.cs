using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hl7.Fhir.Serialization;
using SocialEval.Consents;
using SocialEval.Journeys;
using SocialEval.Losses;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>What every way of writing a journey as records has in common: what may be read is chosen and written, then read back and
/// held against what it was.</summary>
internal static class Exporting
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static FhirExportResult Write(Journey journey, SocialEval.Reading reading, int place, string operation, string form, Func<JourneyView, Choice, R4.Bundle> write)
    {
        var view = journey.ViewWithNames(reading, place, out var names);
        if (Refusal(view) is { } refusal)
        {
            return new(null, new LossReport { Operation = operation }, view.Withheld) { Refusal = refusal };
        }

        var choice = new Choice(view, journey, names);
        var bundle = ToJson(write(view, choice));
        var losses = new List<Loss>();
        if (reading is { Purpose: Purpose.Support, Reader.Kind: ReaderKind.Team })
        {
            GivenBack.To(bundle, journey, losses);
        }

        var content = ToBytes(bundle);
        var again = FhirImport.Read([new FhirFile("export.json", content)]).Journeys;
        losses.InsertRange(0, Comparison.Of(view, choice, again.IsEmpty ? null : again[0], form));
        return new(content, new LossReport { Operation = operation, Losses = Sequence.Of<Loss>(losses.ToArray()) }, view.Withheld);
    }

    private static string? Refusal(JourneyView view)
    {
        var people = view.Parties.Count(party => party.Role == PartyRole.Beneficiary);
        return people == 0 ? "nothing of it may be read for this purpose by this reader"
            : people > 1 || view.Kind != JourneyKind.Individual ? "a journey of several people: FHIR records are one person's, and a group has no voice in them"
            : null;
    }

    private static JsonObject ToJson(R4.Bundle bundle)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            new FhirJsonSerializer().Serialize(bundle, writer);
        }

        return JsonNode.Parse(buffer.WrittenSpan)!.AsObject();
    }

    private static byte[] ToBytes(JsonObject bundle)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            bundle.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
