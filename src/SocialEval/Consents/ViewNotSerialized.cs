using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialEval.Consents;

/// <summary>Keeps a view from being serialised: it is for evaluators, and what leaves is what they find.</summary>
internal sealed class ViewNotSerialized : JsonConverter<JourneyView>
{
    private const string Instead = "A view is for evaluators and is not written. Evaluate it and write the report, by SocialEval.Json.ReportJson.";

    /// <inheritdoc/>
    public override JourneyView Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(Instead);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JourneyView value, JsonSerializerOptions options) => throw new NotSupportedException(Instead);
}
