using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialEval.Studies;

/// <summary>How a tally is written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Tally))]
internal sealed partial class TallyJson : JsonSerializerContext;
