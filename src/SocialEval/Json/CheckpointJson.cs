using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialEval.Json;

/// <summary>How a checkpoint is written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class CheckpointJson : JsonSerializerContext;
