using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Exchange.Records;

/// <summary>What the source says of an item and the model does not: kept as it is under the journey's extra, by item, and in no view.</summary>
internal sealed class KeptAside(string system)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(string Item, string Name, JsonElement Value)> all = [];

    /// <summary>Keeps a member aside where it is there.</summary>
    /// <param name="node">What it is a member of.</param>
    /// <param name="name">Its name.</param>
    /// <param name="item">The item, or the journey, it is said of.</param>
    /// <param name="why">What it is, and why it became nothing else.</param>
    public void Keep(Node node, string name, string item, string why)
    {
        if (node.Member(name) is { } member)
        {
            all.Add((item, name, member.Value));
            node.Approximated(name, item, $"kept aside, in no view: {why}");
        }
    }

    public Extra? ToExtra()
    {
        if (all.Count == 0)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject(system);
            foreach (var item in all.GroupBy(kept => kept.Item, StringComparer.Ordinal))
            {
                json.WriteStartObject(item.Key);
                foreach (var (_, name, value) in item)
                {
                    json.WritePropertyName(name);
                    value.WriteTo(json);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Extra.Parse(buffer.WrittenSpan);
    }
}
