using System.Text.Encodings.Web;
using System.Text.Json;
using SocialEval.Fhir.Reading;
using SocialEval.Journeys;

namespace SocialEval.Fhir.Mapping;

/// <summary>Extensions nobody here knows, kept as they were written, by resource and place, so that they can be given back.</summary>
internal sealed class KeptExtensions
{
    private readonly SortedDictionary<string, SortedDictionary<string, JsonElement>> byResource = new(StringComparer.Ordinal);

    public void Take(FoundResource from) => Take(from, from.Raw, "");

    public Extra? ToExtra()
    {
        if (byResource.Count == 0)
        {
            return null;
        }

        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("fhir");
            foreach (var (resource, extensions) in byResource)
            {
                writer.WriteStartObject(resource);
                foreach (var (path, extension) in extensions)
                {
                    writer.WritePropertyName(path);
                    extension.WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Extra.Parse(buffer.WrittenSpan);
    }

    private void Take(FoundResource from, JsonElement element, string path)
    {
        foreach (var (place, value) in Leftovers.Children(element, path))
        {
            if (place == "contained")
            {
                // Each contained resource is carried on its own.
                continue;
            }

            if (!IsExtension(place))
            {
                Take(from, value, place);
            }
            else if (Codes.Text(value, "url") is var url && (Own.IsOne(url) || Tddui.Slots.IsKnown(url)))
            {
                from.Account.Covers(place);
            }
            else if (value.ValueKind == JsonValueKind.Object && !from.Account.HasCovered(place))
            {
                Keep(from, place, value);
            }
        }
    }

    private void Keep(FoundResource from, string place, JsonElement extension)
    {
        var name = from.Account.IsAnother ? $"{from.Key} ({from.File})" : from.Key;
        if (!byResource.TryGetValue(name, out var extensions))
        {
            byResource[name] = extensions = new(StringComparer.Ordinal);
        }

        extensions[place] = extension;
        from.Account.KeptAside(place);
    }

    private static bool IsExtension(string place)
    {
        var member = place.AsSpan(place.LastIndexOf('.') + 1);
        return member.StartsWith("extension[", StringComparison.Ordinal) || member.StartsWith("modifierExtension[", StringComparison.Ordinal);
    }
}
