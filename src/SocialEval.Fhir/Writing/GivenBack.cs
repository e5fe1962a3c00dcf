using System.Text.Json;
using System.Text.Json.Nodes;
using SocialEval.Journeys;
using SocialEval.Losses;

namespace SocialEval.Fhir.Writing;

/// <summary>Extensions nobody here knew, given back to the records they came from. They may hold anything, about anybody, and nothing
/// says with whom it is shared: they are for the team that goes on supporting the person, and nobody else.</summary>
internal static class GivenBack
{
    public static void To(JsonObject bundle, Journey journey, List<Loss> losses)
    {
        if (journey.Parts.Extra is not { } extra || JsonNode.Parse(extra.Utf8Json.Span) is not JsonObject systems)
        {
            return;
        }

        var records = bundle["entry"]!.AsArray().Select(entry => entry!["resource"]!.AsObject()).ToDictionary(record => $"{record["resourceType"]}/{record["id"]}", StringComparer.Ordinal);
        foreach (var (system, held) in systems)
        {
            if (system != "fhir" || held is not JsonObject kept)
            {
                Tell(losses, journey, LossKind.Dropped, Path(system), "it is of another system");
                continue;
            }

            // A record that is not written may be one that is kept from this reader: its name would say that it is there.
            if (kept.Any(record => !records.ContainsKey(record.Key)))
            {
                Tell(losses, journey, LossKind.Dropped, Path(system), "what extends records that are not written");
            }

            foreach (var (name, extensions) in kept.Where(record => records.ContainsKey(record.Key)))
            {
                foreach (var (place, extension) in extensions as JsonObject ?? [])
                {
                    var isBack = Put(records[name], place, extension);
                    Tell(losses, journey, isBack ? LossKind.Kept : LossKind.Dropped, $"{Path(system)}{Path(name)[1..]}{Path(place)[1..]}", isBack ? "an extension, back in its record" : "the part of the record it extends is not written");
                }
            }
        }
    }

    // An extension of the record, or of one of its simple members: anything deeper may be another one's place by now.
    private static bool Put(JsonObject record, string place, JsonNode? extension)
    {
        var steps = place.Split('.');
        var owner = steps.Length switch
        {
            1 => record,
            2 when steps[0].StartsWith('_') && record.ContainsKey(steps[0][1..]) => record[steps[0]] as JsonObject ?? Added(record, steps[0], new JsonObject()),
            _ => null,
        };
        var member = steps[^1].Split('[')[0];
        if (owner is null || extension is not JsonObject || member is not ("extension" or "modifierExtension"))
        {
            return false;
        }

        var list = owner[member] as JsonArray ?? Added(owner, member, new JsonArray());
        list.Add(extension.DeepClone());
        return true;
    }

    private static T Added<T>(JsonObject owner, string member, T node)
        where T : JsonNode
    {
        owner[member] = node;
        return node;
    }

    private static string Path(string member) => member.Contains('\'', StringComparison.Ordinal) ? "$.extra" : $"$['{member}']";

    private static void Tell(List<Loss> losses, Journey journey, LossKind kind, string path, string why) =>
        losses.Add(new(kind, "$.extra" + path[1..], why) { Journey = journey.Id });
}
