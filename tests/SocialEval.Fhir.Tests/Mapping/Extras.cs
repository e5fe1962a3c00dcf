using System.Text.Json.Nodes;

namespace SocialEval.Fhir.Tests.Mapping;

internal static class Extras
{
    public static IDictionary<string, JsonNode?> Of(Journey journey, string resource) =>
        JsonNode.Parse(journey.Parts.Extra!.Utf8Json.Span)!["fhir"]![resource]!.AsObject();
}
