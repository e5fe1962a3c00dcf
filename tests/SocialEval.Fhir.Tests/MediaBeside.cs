using SocialEval.Json;

namespace SocialEval.Tests;

/// <summary>Words with a recording beside them: only a reader of journeys makes them, so they are read.</summary>
internal static class MediaBeside
{
    public static Statement Text(string text, string media)
    {
        var said = JourneyJson.ToUtf8Bytes(With(new(text)));
        return JourneyJson.Read(Put(said, media)).Testimonies[0].Words;
    }

    private static Journey With(Statement words) => Journey.From(new()
    {
        Id = "j",
        Kind = JourneyKind.Individual,
        Testimonies = [new() { Id = "t", Words = words }],
    });

    private static byte[] Put(byte[] journey, string media)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(journey)!;
        node["testimonies"]![0]!["words"]!["media"] = media;
        return System.Text.Encoding.UTF8.GetBytes(node.ToJsonString());
    }
}
