using System.Buffers;
using System.Text.Json;

namespace SocialEval.Journeys;

/// <summary>What other systems hold and the model does not: one JSON object, by system, kept as it came.</summary>
/// <remarks>Immutable UTF-8. Equal when the JSON is the same once white space between its tokens is taken out. In no view, ever.</remarks>
public sealed class Extra : IEquatable<Extra>
{
    private readonly byte[] json;

    private Extra(byte[] json) => this.json = json;

    /// <summary>Keeps a JSON object.</summary>
    /// <param name="utf8Json">The object, in UTF-8, one member for each system.</param>
    /// <exception cref="ArgumentException">It is not one JSON object.</exception>
    public static Extra Parse(ReadOnlySpan<byte> utf8Json)
    {
        var buffer = new ArrayBufferWriter<byte>(utf8Json.Length);
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = 256 });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw new ArgumentException("Extra content is one JSON object, by system.", nameof(utf8Json));
            }

            Minify(ref reader, utf8Json, buffer);
        }
        catch (JsonException)
        {
            throw new ArgumentException("Extra content is one well-formed JSON object, by system.", nameof(utf8Json));
        }

        return new(buffer.WrittenSpan.ToArray());
    }

    /// <summary>The JSON object, in UTF-8, without white space between its tokens.</summary>
    public ReadOnlyMemory<byte> Utf8Json => json;

    /// <inheritdoc/>
    public bool Equals(Extra? other) => other is not null && json.AsSpan().SequenceEqual(other.json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Extra);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(json);
        return hash.ToHashCode();
    }

    /// <summary>How much there is; never what it says.</summary>
    public override string ToString() => FormattableString.Invariant($"extra, {json.Length} bytes");

    // Tokens are copied byte for byte, so that numbers and escapes stay as they were written.
    private static void Minify(ref Utf8JsonReader reader, ReadOnlySpan<byte> source, ArrayBufferWriter<byte> target)
    {
        var needsComma = false;
        do
        {
            var token = source[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    target.Write(token);
                    needsComma = true;
                    break;
                case JsonTokenType.PropertyName:
                    Separate(target, needsComma);
                    target.Write(token[..(token.LastIndexOf((byte)'"') + 1)]);
                    target.Write(":"u8);
                    needsComma = false;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    Separate(target, needsComma);
                    target.Write(token);
                    needsComma = false;
                    break;
                default:
                    Separate(target, needsComma);
                    target.Write(token);
                    needsComma = true;
                    break;
            }
        }
        while (reader.Read());
    }

    private static void Separate(ArrayBufferWriter<byte> target, bool needsComma)
    {
        if (needsComma)
        {
            target.Write(","u8);
        }
    }
}
