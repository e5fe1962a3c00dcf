using System.Runtime.InteropServices;
using System.Text.Json;

namespace SocialEval.Fhir.Reading;

/// <summary>Finds the resources in a file: one, or those of a bundle. Each is read on its own, so that one that cannot be read
/// takes no other with it.</summary>
internal static class FileReading
{
    /// <summary>No record of a person's journey is longer; what is has something else in it.</summary>
    public const int LongestResource = 64 << 20;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

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

        return Resources(new(file.Name, content, problems), root, "$", null);
    }

    private static IEnumerable<FoundResource> Resources(FileContext context, JsonElement element, string path, string? fullUrl)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("resourceType", out var type) || type.ValueKind != JsonValueKind.String)
        {
            context.Refuse(element, path, "JSON that is not FHIR", "a FHIR R4 resource, with its resourceType");
            yield break;
        }

        if (type.ValueEquals("Bundle"u8))
        {
            foreach (var found in Entries(context, element, path))
            {
                yield return found;
            }

            yield break;
        }

        if (JsonMarshal.GetRawUtf8Value(element).Length is var length && length > LongestResource)
        {
            context.Refuse(element, path, FormattableString.Invariant($"a resource of {length >> 20} MiB"), FormattableString.Invariant($"one of {LongestResource >> 20} MiB at most"));
            yield break;
        }

        var resource = ResourceReading.Read(context, element, path, fullUrl, null);
        yield return resource;
        foreach (var contained in Contained(context, resource))
        {
            yield return contained;
        }
    }

    private static IEnumerable<FoundResource> Entries(FileContext context, JsonElement bundle, string path)
    {
        if (!bundle.TryGetProperty("entry", out var entries))
        {
            yield break;
        }

        if (entries.ValueKind != JsonValueKind.Array)
        {
            context.Refuse(entries, path + ".entry", "something else than a list", "the entries of the bundle");
            yield break;
        }

        var i = 0;
        foreach (var entry in entries.EnumerateArray())
        {
            var place = FormattableString.Invariant($"{path}.entry[{i++}]");
            if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("resource", out var resource))
            {
                var fullUrl = entry.TryGetProperty("fullUrl", out var url) && url.ValueKind == JsonValueKind.String ? url.GetString() : null;
                foreach (var found in Resources(context, resource, place + ".resource", fullUrl))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<FoundResource> Contained(FileContext context, FoundResource container)
    {
        if (!container.Raw.TryGetProperty("contained", out var contained) || contained.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }

        container.Account.Covers("contained");
        var i = 0;
        foreach (var element in contained.EnumerateArray())
        {
            var place = FormattableString.Invariant($"{container.Path}.contained[{i++}]");
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("resourceType", out var type) && type.ValueKind == JsonValueKind.String)
            {
                yield return ResourceReading.Read(context, element, place, null, container);
            }
            else
            {
                context.Refuse(element, place, "JSON that is not FHIR", "a FHIR R4 resource, with its resourceType");
            }
        }
    }
}
