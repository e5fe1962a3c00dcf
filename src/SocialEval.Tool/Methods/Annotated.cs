using System.Text.Json;

namespace SocialEval.Tool.Methods;

/// <summary>What a case may say about itself: it is not read, and changes no answer.</summary>
internal abstract class Annotated
{
    public JsonElement? Name { get; init; }

    public JsonElement? Note { get; init; }

    public JsonElement? Method { get; init; }

    public JsonElement? Rule { get; init; }
}
