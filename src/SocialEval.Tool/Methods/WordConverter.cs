using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Tool.Commands;

namespace SocialEval.Tool.Methods;

/// <summary>An enumeration as its words in kebab-case, exact to the letter.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class WordConverter<T> : JsonConverter<T>, IForm
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Words = Array.ConvertAll(Values, Word);

    public string Expected => Listed.Or(Words);

    public bool Fits(JsonElement value) => value.ValueKind == JsonValueKind.String && Words.Contains(value.GetString(), StringComparer.Ordinal);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Values[Array.IndexOf(Words, reader.GetString())];

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word(value));

    private static string Word(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
