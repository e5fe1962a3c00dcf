using System.Text.Json;
using System.Text.Json.Nodes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Reading;

/// <summary>What there is, each resource by what others call it. One resource in two files is one resource.</summary>
internal abstract class ResourceIndex
{
    private static readonly HashSet<string> People = ["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization", "CareTeam"];

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
            return new(text.Length == 1 ? container : Inside(container, text), reference.Type, container.Key + text);
        }

        if (OfUrl(text) is { } found)
        {
            return new(found, found.Type, found.Key);
        }

        if (KeyOf(text) is not var (type, key))
        {
            return new(null, reference.Type, text);
        }

        var named = OfKey(key);
        return new(named, named?.Type ?? type, key);
    }

    // Two records may have one id, of two people even: what is inside the one is not inside the other.
    private FoundResource? Inside(FoundResource container, string name) =>
        OfKey(container.Key + name) is { Container: { } own } found && own.File == container.File && own.Path == container.Path ? found : null;

    /// <summary>What an address names, where it names a resource by its type and id.</summary>
    public static (string Type, string Key)? KeyOf(string text)
    {
        var steps = text.Split('/');
        var history = Array.IndexOf(steps, "_history");
        var end = history > 0 ? history : steps.Length;
        return end < 2 ? null : (steps[end - 2], $"{steps[end - 2]}/{steps[end - 1]}");
    }

    protected abstract FoundResource? OfKey(string key);

    protected abstract FoundResource? OfUrl(string url);

    /// <summary>Says what becomes of a resource whose name another had before.</summary>
    protected static void Repeat(FoundResource first, FoundResource second, List<FhirProblem> problems)
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
