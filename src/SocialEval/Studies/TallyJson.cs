using System.Text.Json.Serialization;

namespace SocialEval.Studies;

/// <summary>How a tally is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Tally))]
internal sealed partial class TallyJson : JsonSerializerContext;
