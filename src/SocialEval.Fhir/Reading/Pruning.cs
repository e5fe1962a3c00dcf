using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialEval.Fhir.Reading;

/// <summary>Takes one part out of a resource: the smallest that holds what FHIR does not allow. Everything else keeps its place.</summary>
internal static class Pruning
{
    /// <summary>The resource without the part, where that part is in JSON, and what is there.</summary>
    public static (JsonElement Left, string Place, string Found)? Without(JsonElement raw, string? instancePath)
    {
        if (instancePath?.Split('.') is not [_, .. { Length: > 0 } steps])
        {
            return null;
        }

        var root = JsonNode.Parse(raw.GetRawText())!;
        var node = root;
        var place = "";
        foreach (var step in steps)
        {
            var (name, index) = Parse(step);
            if (node is not JsonObject parent || Member(parent, name) is not { } member)
            {
                // The path goes on into a primitive, which is where it ends in JSON.
                break;
            }

            place += (place.Length == 0 ? "" : ".") + member;
            node = parent[member];
            if (index is { } at && node is JsonArray list && at < list.Count)
            {
                place += string.Create(CultureInfo.InvariantCulture, $"[{at}]");
                node = list[at];
            }
        }

        if (node is null || node == root)
        {
            return null;
        }

        var found = Found(node);
        if (node.Parent is JsonArray among)
        {
            // An empty place stays, so that those after it keep theirs.
            among[node.GetElementIndex()] = node is JsonObject ? new JsonObject() : null;
        }
        else
        {
            node.Parent!.AsObject().Remove(node.GetPropertyName());
        }

        return (JsonDocument.Parse(root.ToJsonString()).RootElement, place, found);
    }

    private static (string Name, int? Index) Parse(string step)
    {
        var open = step.IndexOf('[', StringComparison.Ordinal);
        return open < 0 ? (step, null) : (step[..open], int.Parse(step[(open + 1)..^1], CultureInfo.InvariantCulture));
    }

    // An element with a choice of types is written with its type: value, valueString.
    private static string? Member(JsonObject parent, string name)
    {
        foreach (var (member, _) in parent)
        {
            if (member == name || (member.StartsWith(name, StringComparison.Ordinal) && char.IsAsciiLetterUpper(member[name.Length])))
            {
                return member;
            }
        }

        return parent.ContainsKey("_" + name) ? "_" + name : null;
    }

    // Only what cannot be anybody's words is quoted: digits and the marks of dates and numbers.
    private static string Found(JsonNode node) => node switch
    {
        JsonArray => "a list",
        JsonObject => "an object",
        JsonValue value when value.TryGetValue(out string? text) =>
            text.Length is > 0 and <= 40 && text.All(c => char.IsAsciiDigit(c) || "-+:.,TZ/".Contains(c, StringComparison.Ordinal)) ? $"'{text}'" : "a text",
        _ => node.ToJsonString() is { Length: <= 40 } number ? $"'{number}'" : "a value",
    };
}
