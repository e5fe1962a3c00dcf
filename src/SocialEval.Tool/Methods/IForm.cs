using System.Text.Json;

namespace SocialEval.Tool.Methods;

/// <summary>A converter that knows what it can read, so that what it cannot is told before it tries.</summary>
internal interface IForm
{
    /// <summary>What it reads, in words.</summary>
    string Expected { get; }

    bool Fits(JsonElement value);
}
