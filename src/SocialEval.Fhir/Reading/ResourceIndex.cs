using System.Text.Json;
using System.Text.Json.Nodes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Reading;

/// <summary>All that was found, each by what others call it. One resource in two files is one resource.</summary>
internal sealed class ResourceIndex(List<FhirProblem> problems)
{
    private static readonly HashSet<string> People = ["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization", "CareTeam"];

    private readonly List<FoundResource> all = [];
    private readonly Dictionary<string, FoundResource> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundResource> byUrl = new(StringComparer.Ordinal);

    /// <summary>Everything found, in the order of the files, repetitions included.</summary>
    public IReadOnlyList<FoundResource> All => all;

    /// <summary>What is to be carried into journeys.</summary>
    public IEnumerable<FoundResource> Distinct => all.Where(resource => !resource.Account.IsWhole);

    public void Add(FoundResource resource)
    {
        all.Add(resource);
        if (byKey.TryGetValue(resource.Key, out var first))
        {
            Repeat(first, resource);
        }
        else
        {
            byKey.Add(resource.Key, resource);
        }

        if (resource.FullUrl is { } url)
        {
            byUrl.TryAdd(url, first ?? resource);
        }
    }

    /// <summary>What a reference names, wherever it lies.</summary>
    public Reference? Follow(R4.ResourceReference? reference, FoundResource from)
    {
        if (reference?.Reference is not { Length: > 0 } text)
        {
            return reference is null or { Type: null, Display: null, Identifier: null } ? null : new(null, reference.Type, null);
        }

        if (text[0] == '#')
        {
            var container = from.Container ?? from;
            return new(text.Length == 1 ? container : byKey.GetValueOrDefault(container.Key + text), reference.Type, container.Key + text);
        }

        if (byUrl.TryGetValue(text, out var found))
        {
            return new(found, found.Type, found.Key);
        }

        var steps = text.Split('/');
        var history = Array.IndexOf(steps, "_history");
        var end = history > 0 ? history : steps.Length;
        if (end < 2)
        {
            return new(null, reference.Type, text);
        }

        var key = $"{steps[end - 2]}/{steps[end - 1]}";
        return new(byKey.GetValueOrDefault(key), byKey.GetValueOrDefault(key)?.Type ?? steps[end - 2], key);
    }

    private void Repeat(FoundResource first, FoundResource second)
    {
        if (Same(first.Raw, second.Raw))
        {
            second.Account.Repeats(first);
        }
        else if (People.Contains(second.Type))
        {
            problems.Add(new(second.File, second.Path, $"another {second.Name} than in {first.File}", "one resource for each id: which of the two is referred to cannot be known"));
            second.Account.Whole($"another {second.Name} is in {first.File}, and references cannot tell them apart");
        }
        else
        {
            second.Account.Differs(first);
        }
    }

    // When a copy was made, and by which server, is no part of what it says.
    private static bool Same(JsonElement first, JsonElement second)
    {
        if (JsonElement.DeepEquals(first, second))
        {
            return true;
        }

        var left = JsonNode.Parse(first.GetRawText())!.AsObject();
        var right = JsonNode.Parse(second.GetRawText())!.AsObject();
        left.Remove("meta");
        right.Remove("meta");
        return JsonNode.DeepEquals(left, right);
    }
}

/// <summary>What a reference names: the resource where it was found, its type where that is known, and what it is called.</summary>
internal sealed record Reference(FoundResource? Found, string? Type, string? Key);
