using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>What every answer ends with: the method, the choices it rests on, and what others would have answered.</summary>
internal abstract class Answered(MethodResult result)
{
    [JsonPropertyOrder(1)]
    public string Method { get; } = result.Method;

    [JsonPropertyOrder(2)]
    public Dictionary<string, string> Parameters { get; } = result.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);

    [JsonPropertyOrder(3)]
    public Alternative[] Alternatives { get; } = [.. result.Alternatives];
}
