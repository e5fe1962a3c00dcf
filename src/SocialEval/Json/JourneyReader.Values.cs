using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Json;

/// <summary>Single values: ids, texts, dates, words of the format, numbers.</summary>
internal ref partial struct JourneyReader
{
    /// <summary>An id or a reference to one; never blank.</summary>
    private string? Id()
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Wrong("an id");
            return null;
        }

        var id = Interned();
        if (id is null || !string.IsNullOrWhiteSpace(id))
        {
            return id;
        }

        WrongText("an id");
        return null;
    }

    /// <summary>A short text that often comes again, such as a function or the code of a theme; it may be empty.</summary>
    private string? Short()
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Interned();
        }

        Wrong("a text");
        return null;
    }

    /// <summary>A text of its own, such as somebody's words. It is never quoted.</summary>
    private string? Text()
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Decode();
        }

        Wrong("a text");
        return null;
    }

    /// <summary>A text of its own that says something.</summary>
    private string? Words()
    {
        var text = Text();
        if (text is not { Length: 0 })
        {
            return text;
        }

        WrongText("a text that is not empty");
        return null;
    }

    private string? Interned()
    {
        if (!reader.ValueIsEscaped)
        {
            return texts.Of(reader.ValueSpan);
        }

        return Decode() is { } text ? texts.Of(Encoding.UTF8.GetBytes(text)) : null;
    }

    private string? Decode()
    {
        var text = Decoded(out var whole);
        if (whole)
        {
            return text;
        }

        Tell("a text with half of a character in it", "whole characters: an escape such as \\uD83D stands before its other half");
        return null;
    }

    private readonly string Decoded(out bool whole)
    {
        whole = true;
        if (!reader.ValueIsEscaped)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            whole = false;
            return string.Empty;
        }
    }

    /// <summary>The text being read as bytes, for what must be one of a few words.</summary>
    private readonly ReadOnlySpan<byte> Bytes() =>
        reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Decoded(out _)) : reader.ValueSpan;

    private PartialDate? Date()
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Wrong(Expected.Date);
            return null;
        }

        if (PartialDate.TryParse(Bytes(), out var date))
        {
            return date;
        }

        WrongText(Expected.Date);
        return null;
    }

    private T? Word<T>()
        where T : struct, Enum
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Wrong(Expected.WordOf<T>());
            return null;
        }

        if (Vocabulary<T>.TryRead(Bytes(), out var value))
        {
            return value;
        }

        WrongText(Expected.WordOf<T>());
        return null;
    }

    private string? Language()
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Wrong(LanguageTag.Expected);
            return null;
        }

        var tag = Interned();
        if (tag is null || LanguageTag.IsOne(tag))
        {
            return tag;
        }

        WrongText(LanguageTag.Expected);
        return null;
    }

    private bool? YesOrNo()
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.TokenType == JsonTokenType.True;
        }

        Wrong("true or false");
        return null;
    }

    private int? Level()
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Wrong(Expected.Level);
            return null;
        }

        if (Utf8Parser.TryParse(reader.ValueSpan, out int level, out var used, 'D') && used == reader.ValueSpan.Length && Goals.Attainment.IsLevel(level))
        {
            return level;
        }

        WrongNumber(Expected.Level);
        return null;
    }

    private decimal? Number()
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Wrong(Expected.Number);
            return null;
        }

        if (!reader.ValueSpan.ContainsAny("eE"u8) && reader.TryGetDecimal(out var number) && IsExact(number))
        {
            return number;
        }

        WrongNumber(Expected.Number);
        return null;
    }

    /// <summary>More digits than a decimal holds would be rounded, and a rating is kept as it was given.</summary>
    private readonly bool IsExact(decimal number)
    {
        Span<byte> text = stackalloc byte[32];
        return reader.ValueSpan.Length <= 28
            || (number.TryFormat(text, out var written, default, CultureInfo.InvariantCulture) && reader.ValueSpan.SequenceEqual(text[..written]));
    }

    private void WrongNumber(string expected) =>
        Tell(reader.ValueSpan.Length <= 40 ? Encoding.UTF8.GetString(reader.ValueSpan) : $"a number of {reader.ValueSpan.Length} digits", expected);

    /// <summary>A list of ids. One that cannot be read leaves its place empty, so that the others keep theirs.</summary>
    private Sequence<string> Ids() => List<string>(static (ref JourneyReader pass) => pass.Id() ?? string.Empty);

    private Extra? Extra()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Wrong("an object, by system");
            return null;
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Journeys.Extra.Parse(json[start..(int)reader.BytesConsumed]);
    }
}
