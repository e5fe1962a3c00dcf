using System.Text.Json;

namespace SocialEval.Fhir.Reading;

/// <summary>A resource where it stands in its file, not read yet.</summary>
internal readonly record struct PlacedResource(JsonElement Element, string Path, string? FullUrl);
