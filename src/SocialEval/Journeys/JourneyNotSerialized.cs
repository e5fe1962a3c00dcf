using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialEval.Journeys;

/// <summary>Keeps a journey from being serialised by its members, which would write all of it, to anybody and in no format.</summary>
internal sealed class JourneyNotSerialized : JsonConverter<Journey>
{
    private const string Instead = "A journey is written and read by SocialEval.Json.JourneyJson, for whoever may read all of it. For anybody else make a view and evaluate it: a report is what is handed out.";

    /// <inheritdoc/>
    public override Journey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(Instead);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Journey value, JsonSerializerOptions options) => throw new NotSupportedException(Instead);
}
