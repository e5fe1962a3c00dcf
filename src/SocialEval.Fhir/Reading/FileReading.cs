using System.Runtime.InteropServices;
using System.Text.Json;

namespace SocialEval.Fhir.Reading;

/// <summary>Finds the resources in a file: one, or those of a bundle. Each is read on its own, so that one that cannot be read
/// takes no other with it.</summary>
internal static class FileReading
{
    /// <summary>No record of a person's journey is longer; what is has something else in it.</summary>
    public const int LongestResource = 64 << 20;

    public static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static IEnumerable<FoundResource> Read(FhirFile file, List<FhirProblem> problems)
    {
        var content = file.Content.Span.StartsWith("\uFEFF"u8) ? file.Content[3..] : file.Content;
        if (NotJson.Diagnose(file.Name, content.Span) is { } problem)
        {
            problems.Add(problem);
            return [];
        }

        JsonElement root;
        try
        {
            root = JsonDocument.Parse(content, Strict).RootElement;
        }
        catch (JsonException)
        {
            // Well-formed, since nothing was diagnosed: what is left is a member written twice.
            problems.Add(NotJson.RepeatedMember(file.Name, content.Span));
            return [];
        }

        var context = new FileContext(file.Name, content, problems);
        return Places(context, root, "$", null).SelectMany(place => Take(context, place));
    }

    /// <summary>Where the resources are, a bundle inside another opened too.</summary>
    public static IEnumerable<PlacedResource> Places(FileContext context, JsonElement element, string path, string? fullUrl)
    {
        if (!IsResource(element))
        {
            RefuseOther(context, element, path);
            yield break;
        }

        if (element.GetProperty("resourceType").ValueEquals("Bundle"u8))
        {
            foreach (var place in Entries(context, element, path))
            {
                yield return place;
            }

            yield break;
        }

        if (JsonMarshal.GetRawUtf8Value(element).Length is var length && length > LongestResource)
        {
            context.Refuse(element, path, FormattableString.Invariant($"a resource of {length >> 20} MiB"), FormattableString.Invariant($"one of {LongestResource >> 20} MiB at most"));
            yield break;
        }

        yield return new(element, path, fullUrl);
    }

    /// <summary>Reads the resource at a place, then those written inside of it.</summary>
    public static IEnumerable<FoundResource> Take(FileContext context, PlacedResource place)
    {
        var resource = ResourceReading.Read(context, place.Element, place.Path, place.FullUrl, null);
        yield return resource;
        foreach (var (element, path) in Contained(resource))
        {
            if (IsResource(element))
            {
                yield return ResourceReading.Read(context, element, path, null, resource);
            }
            else
            {
                RefuseOther(context, element, path);
            }
        }
    }

    public static bool IsResource(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("resourceType", out var type) && type.ValueKind == JsonValueKind.String;

    /// <summary>What is written inside of a resource, which is told on its own.</summary>
    public static IEnumerable<(JsonElement Element, string Path)> Contained(FoundResource container)
    {
        if (!container.Raw.TryGetProperty("contained", out var contained) || contained.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        container.Account.Covers("contained");
        return contained.EnumerateArray().Select((element, i) => (element, FormattableString.Invariant($"{container.Path}.contained[{i}]")));
    }

    /// <summary>Says that a bundle has no entries where they should be.</summary>
    public static void RefuseEntries(FileContext context, JsonElement entries, string bundle) =>
        context.Refuse(entries, bundle + ".entry", "something else than a list", "the entries of the bundle");

    /// <summary>Where the resources of one entry of a bundle are.</summary>
    public static IEnumerable<PlacedResource> OfEntry(FileContext context, JsonElement entry, string path)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("resource", out var resource))
        {
            return [];
        }

        var fullUrl = entry.TryGetProperty("fullUrl", out var url) && url.ValueKind == JsonValueKind.String ? url.GetString() : null;
        return Places(context, resource, path + ".resource", fullUrl);
    }

    private static IEnumerable<PlacedResource> Entries(FileContext context, JsonElement bundle, string path)
    {
        if (!bundle.TryGetProperty("entry", out var entries))
        {
            yield break;
        }

        if (entries.ValueKind != JsonValueKind.Array)
        {
            RefuseEntries(context, entries, path);
            yield break;
        }

        var i = 0;
        foreach (var entry in entries.EnumerateArray())
        {
            foreach (var place in OfEntry(context, entry, FormattableString.Invariant($"{path}.entry[{i++}]")))
            {
                yield return place;
            }
        }
    }

    private static void RefuseOther(FileContext context, JsonElement element, string path) =>
        context.Refuse(element, path, "JSON that is not FHIR", "a FHIR R4 resource, with its resourceType");
}
