using System.Text.Json;
using SocialEval.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Reading;

/// <summary>One resource as it was found: where, what it is called, what is written, and what has become of it so far.</summary>
internal sealed class FoundResource
{
    public FoundResource(string file, string path, JsonElement raw, string? fullUrl, FoundResource? container)
    {
        File = file;
        Path = path;
        Raw = raw;
        FullUrl = fullUrl;
        Container = container;
        Type = raw.GetProperty("resourceType").GetString()!;
        Id = raw.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } given ? given : null;
        Account = new(file, path, Name);
    }

    /// <summary>The file it was found in.</summary>
    public string File { get; }

    /// <summary>Where in the file.</summary>
    public string Path { get; }

    /// <summary>What kind of resource it says it is.</summary>
    public string Type { get; }

    /// <summary>The id it gives itself.</summary>
    public string? Id { get; }

    /// <summary>The address a bundle gives it.</summary>
    public string? FullUrl { get; }

    /// <summary>The resource it is written inside of.</summary>
    public FoundResource? Container { get; }

    /// <summary>What is written, less what could not be read.</summary>
    public JsonElement Raw { get; set; }

    /// <summary>What was read, for the kinds of resource that go into a journey.</summary>
    public R4.Resource? Content { get; set; }

    /// <summary>What became of each of its parts.</summary>
    public Account Account { get; set; }

    /// <summary>What others refer to it by: <c>Goal/walk</c>.</summary>
    public string Key => Container is null ? $"{Type}/{Id ?? FullUrl ?? Path}" : $"{Container.Key}#{Id ?? Path}";

    /// <summary>What the source calls it, where it has an id.</summary>
    public string Name => Container is null ? Id is null ? Type : $"{Type}/{Id}" : $"{Container.Name}#{Id}";
}
