using System.Text.Json;

namespace SocialEval.Exchange.Tests.Cids;

/// <summary>Asks a JSON-LD document for its nodes.</summary>
internal static class Graph
{
    public static IEnumerable<JsonElement> Nodes(this JsonDocument document) => document.RootElement.GetProperty("@graph").EnumerateArray();

    public static IEnumerable<JsonElement> Of(this JsonDocument document, string type) => document.Nodes().Where(node => node.Text("@type") == type);

    public static JsonElement Only(this JsonDocument document, string type) => document.Of(type).Should().ContainSingle().Subject;

    public static string Id(this JsonElement node) => node.Text("@id")!;

    public static string? Text(this JsonElement node, string member) => node.TryGetProperty(member, out var value) ? value.GetString() : null;

    public static IEnumerable<string> Links(this JsonElement node, string member) => node.GetProperty(member).EnumerateArray().Select(link => link.GetString()!);
}
