using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Telling what is wrong: where, what is there, what was expected. A statement is never quoted.</summary>
internal ref partial struct JourneyReader
{
    private const string NotNull = "; what is absent is left out";

    private void Tell(string path, long at, string found, string expected) =>
        (problems ??= new(16)).Add(new Problem(path, found, expected, origin + at));

    /// <summary>Notes that the value being read is not what it should be.</summary>
    private void Tell(string found, string expected) => Tell(Path(), reader.TokenStartIndex, found, expected);

    /// <summary>Notes a value of the wrong sort, and passes over it.</summary>
    private void Wrong(string expected)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.String => "a text",
            JsonTokenType.Number => "a number",
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.StartObject => "an object",
            _ => "null",
        };
        Tell(found, reader.TokenType == JsonTokenType.Null ? expected + NotNull : expected);
        Pass();
    }

    /// <summary>Notes a text that is not the id, date or word it should be. Only what looks like one is quoted.</summary>
    private void WrongText(string expected) => Tell(Quoted(), expected);

    private readonly string Quoted()
    {
        if (reader.ValueSpan.Length == 0)
        {
            return "an empty text";
        }

        var text = Decoded(out var whole);
        return whole ? Told.Quote(text) : "a text with half of a character in it";
    }

    /// <summary>Notes a member nobody knows, and passes over it.</summary>
    private void Unknown(string known)
    {
        var text = NameAt(frames[depth].Name);
        var found = Told.IsToken(text) ? $"the unknown member '{text}'" : "an unknown member";
        Tell(Path(), frames[depth].Name, found, $"one of {known}");
        incomplete |= reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
        Pass();
    }

    private void Repeated()
    {
        Tell(Path(), frames[depth].Name, "a member that is there already", "each member once");
        incomplete = true;
    }

    /// <summary>Notes that the object just left lacks a member.</summary>
    private void Missing(string member, string expected) =>
        Tell($"{Path()}.{member}", frames[depth + 1].Start, "nothing", expected);

    /// <summary>Notes something about a member of the object just left.</summary>
    private void TellMember(string member, int at, string found, string expected) => Tell($"{Path()}.{member}", at, found, expected);

    private void Pass()
    {
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            reader.Skip();
        }
    }

    private string Path() => Path(depth);

    private string Path(int last)
    {
        var path = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        path.AppendLiteral("$");
        for (var i = 0; i <= last; i++)
        {
            ref readonly var frame = ref frames[i];
            if (frame.Index != Frame.IsObject)
            {
                path.AppendLiteral("[");
                path.AppendFormatted(frame.Index);
                path.AppendLiteral("]");
            }
            else if (frame.Name != Frame.NoName)
            {
                Told.AppendMember(ref path, NameAt(frame.Name));
            }
        }

        return path.ToStringAndClear();
    }

    private string NameAt(int start)
    {
        var rest = json[(start + 1)..];
        var end = rest.IndexOfAny((byte)'"', (byte)'\\');
        if (end >= 0 && rest[end] == (byte)'"')
        {
            return texts.Of(rest[..end]);
        }

        var quoted = new Utf8JsonReader(json[start..], isFinalBlock: false, default);
        quoted.Read();
        return NameOf(ref quoted);
    }

    /// <summary>The name a reader is at; one with half of a character in it is the name of no member.</summary>
    private static string NameOf(ref Utf8JsonReader at)
    {
        try
        {
            return at.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return string.Empty;
        }
    }
}
