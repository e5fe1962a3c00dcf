using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hl7.Fhir.Serialization;
using SocialEval.Fhir.Writing;
using SocialEval.Journeys;
using SocialEval.Losses;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir;

/// <summary>Writes a journey as FHIR R4 records, for a purpose and a reader, in the form of the Person-Centered Outcomes guide.</summary>
/// <remarks>
/// <para>What is written is what that reading may see, and nothing else; where it may see nothing there are no records. Who speaks
/// stays who spoke: what cannot be written without seeming another's is left out.</para>
/// <para>What is written is read back, and the account of losses is what then differs. So a journey written and read is the same
/// journey but for what is listed, and <c>source</c>, which from then on is the record.</para>
/// </remarks>
public static class FhirExport
{
    /// <summary>What a loss report of this export says was done.</summary>
    public const string Operation = "export fhir";

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes one journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="reading">As of which day, on which day, what for and for whom.</param>
    /// <exception cref="ArgumentException">The reader is not a party of the journey, or is "the person" of a journey that has no
    /// beneficiary or several.</exception>
    public static FhirExportResult Write(Journey journey, SocialEval.Reading reading)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(reading);
        var view = journey.View(reading);
        if (Refusal(view) is { } refusal)
        {
            return new(null, new LossReport { Operation = Operation }, view.Withheld) { Refusal = refusal };
        }

        var choice = new Choice(view);
        var bundle = ToJson(JourneyWriting.Write(view, choice));
        var losses = new List<Loss>();
        if (reading is { Purpose: Purpose.Support, Reader.IsOutside: false })
        {
            GivenBack.To(bundle, journey, losses);
        }

        var content = ToBytes(bundle);
        var again = FhirImport.Read([new FhirFile("export.json", content)]).Journeys;
        losses.InsertRange(0, Comparison.Of(view, choice, again.IsEmpty ? null : again[0]));
        return new(content, new LossReport { Operation = Operation, Losses = Sequence.Of<Loss>(losses.ToArray()) }, view.Withheld);
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
