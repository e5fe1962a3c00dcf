using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Goes through JSON that is there whole, and notes every problem with its path. A text is quoted only where it looks
/// like an id, a date or a word.</summary>
internal sealed class ShapeCheck
{
    private readonly Stack<string> path = new(["$"]);
    private readonly List<Problem> problems = [];

    /// <summary>Every problem noted.</summary>
    public Sequence<Problem> Problems => [.. problems];

    /// <summary>Reads a document and holds it against its shape.</summary>
    /// <param name="utf8Json">The document. A byte order mark before it is passed over.</param>
    /// <param name="shape">What it has to be.</param>
    /// <param name="what">What that is called.</param>
    /// <param name="problems">What is wrong; empty where nothing is.</param>
    /// <param name="more">What else has to hold.</param>
    /// <returns>The document, for the caller to dispose of; nothing where it is no JSON.</returns>
    public static JsonDocument? Read(ReadOnlySpan<byte> utf8Json, Shape shape, string what, out Sequence<Problem> problems, Action<JsonElement, ShapeCheck>? more = null)
    {
        var bytes = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        if (!Utf8.IsValid(bytes))
        {
            problems = [new Problem("$", "bytes that are not UTF-8", $"{what} in UTF-8")];
            return null;
        }

        try
        {
            var document = JsonDocument.Parse(bytes.ToArray());
            var check = new ShapeCheck();
            shape.Check(document.RootElement, check);
            more?.Invoke(document.RootElement, check);
            problems = check.Problems;
            return document;
        }
        catch (InvalidOperationException)
        {
            problems = [new Problem("$", "an escape that is half of a character (a lone surrogate)", what)];
            return null;
        }
        catch (JsonException malformed)
        {
            // The exception's own message could quote what is there.
            var at = Offset(bytes, malformed);
            problems = [new Problem("$", at >= bytes.Length ? "the end of the text" : "something that is not well-formed JSON", what, at + utf8Json.Length - bytes.Length)];
            return null;
        }
    }

    /// <summary>Notes a problem where the check is.</summary>
    public void Note(string found, string expected) => problems.Add(new Problem(path.Peek(), found, expected));

    /// <summary>Goes into a member.</summary>
    public void Enter(string member) => path.Push(Told.IsPlainName(member) ? $"{path.Peek()}.{member}" : $"{path.Peek()}[…]");

    /// <summary>Goes into an element.</summary>
    public void Enter(int index) => path.Push(string.Create(CultureInfo.InvariantCulture, $"{path.Peek()}[{index}]"));

    /// <summary>Goes back out.</summary>
    public void Leave() => path.Pop();

    /// <summary>Whether a value is of a sort; notes it where it is not.</summary>
    public bool Is(JsonElement value, JsonValueKind kind, string expected)
    {
        if (value.ValueKind == kind)
        {
            return true;
        }

        Wrong(value, expected);
        return false;
    }

    /// <summary>Notes a value of the wrong sort.</summary>
    public void Wrong(JsonElement value, string expected)
    {
        var found = value.ValueKind switch
        {
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Array => "a list",
            JsonValueKind.Object => "an object",
            _ => "null",
        };
        Note(found, value.ValueKind == JsonValueKind.Null ? $"{expected}; what is absent is left out" : expected);
    }

    /// <summary>The text of a value; notes it where half of a character is in it.</summary>
    public string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            Note("a text with half of a character in it", "whole characters");
            return null;
        }
    }

    /// <summary>Notes a member that has to be there and is not.</summary>
    public void Missing(string member)
    {
        Enter(member);
        Note("nothing", $"the member '{member}'");
        Leave();
    }

    /// <summary>Notes a member nobody knows.</summary>
    public void Unknown(string member, string known)
    {
        Enter(member);
        Note(Told.IsPlainName(member) ? $"the unknown member '{member}'" : "an unknown member", $"one of {known}");
        Leave();
    }

    private static long Offset(ReadOnlySpan<byte> bytes, JsonException malformed)
    {
        var at = 0;
        for (var line = malformed.LineNumber ?? 0; line > 0; line--)
        {
            at += bytes[at..].IndexOf((byte)'\n') + 1;
        }

        return at + (malformed.BytePositionInLine ?? 0);
    }
}
