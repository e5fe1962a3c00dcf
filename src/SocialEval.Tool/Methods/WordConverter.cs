using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialEval.Tool.Methods;

/// <summary>The words a member may hold.</summary>
internal interface IWords
{
    string[] Words { get; }
}

/// <summary>An enumeration as its words in kebab-case, exact to the letter.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class WordConverter<T> : JsonConverter<T>, IWords
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public string[] Words { get; } = Array.ConvertAll(Values, Word);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Values[Array.IndexOf(Words, reader.GetString())];

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word(value));

    private static string Word(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
