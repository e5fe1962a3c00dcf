using System.Text.Json.Serialization;

namespace SocialEval.Benchmarks.Wire;

/// <summary>The baseline of every ratio: what the framework's own source generation makes of the same bytes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WireJourney))]
internal sealed partial class WireContext : JsonSerializerContext;
