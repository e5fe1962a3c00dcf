using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialEval.Time;

/// <summary>Reads and writes a date as the text it is everywhere: <c>2024</c>, <c>2024-05</c> or <c>2024-05-10</c>.</summary>
internal sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("Expected a date as a text: YYYY, YYYY-MM or YYYY-MM-DD.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override PartialDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Expected a date as a text: YYYY, YYYY-MM or YYYY-MM-DD.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
}
