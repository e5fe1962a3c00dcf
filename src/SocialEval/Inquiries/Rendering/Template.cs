namespace SocialEval.Inquiries.Rendering;

/// <summary>A text with holes for arguments, read once from resources.</summary>
/// <remarks>
/// <c>{name}</c> and <c>{name:format}</c> are holes. <c>[…]</c> stands only where every argument named in it is there;
/// <c>[?name|…]</c> where one is, <c>[!name|…]</c> where it is not, <c>[name=value|…]</c> where it has that value,
/// <c>[!name=value|…]</c> where it has not.
/// <c>[*name|…]</c> stands once for each of several; every list in it is then the one thing at that place, and an empty one is not there.
/// <c>[[</c> and <c>{{</c> are the letters themselves.
/// </remarks>
internal sealed class Template
{
    private Template(Segment[] segments) => Segments = segments;

    /// <summary>The parts of the text, in order.</summary>
    public Segment[] Segments { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A hole or a part is left open, or a hole does not count in two forms.</exception>
    public static Template Parse(string text)
    {
        var at = 0;
        return new(ParseSegments(text, ref at, inner: false));
    }

    private static Segment[] ParseSegments(string text, ref int at, bool inner)
    {
        var segments = new List<Segment>();
        var start = at;
        while (at < text.Length && !(inner && text[at] == ']'))
        {
            var letter = text[at];
            if (letter is not ('{' or '['))
            {
                at++;
                continue;
            }

            AddLiteral(segments, text, start, at);
            if (at + 1 < text.Length && text[at + 1] == letter)
            {
                segments.Add(new Literal(letter.ToString()));
                at += 2;
            }
            else
            {
                segments.Add(letter == '{' ? ParseHole(text, ref at) : ParsePart(text, ref at));
            }

            start = at;
        }

        AddLiteral(segments, text, start, at);
        return [.. segments];
    }

    private static Hole ParseHole(string text, ref int at)
    {
        var end = text.IndexOf('}', at);
        if (end < 0)
        {
            throw new FormatException($"A hole is left open at {at} in '{text}'; expected a }}.");
        }

        var inside = text.AsSpan(at + 1, end - at - 1);
        at = end + 1;
        var colon = inside.IndexOf(':');
        if (colon < 0)
        {
            return new Hole(inside.ToString(), null, false);
        }

        var format = inside[(colon + 1)..].ToString();
        if (format.StartsWith("one|", StringComparison.Ordinal) && format.AsSpan().Count('|') != 2)
        {
            throw new FormatException($"A hole counts in {format.AsSpan().Count('|')} forms in '{text}'; expected one and several: {{count:one|jour|jours}}.");
        }

        var capital = format.Length > 0 && char.IsAsciiLetterUpper(format[0]);
        return new Hole(inside[..colon].ToString(), capital ? char.ToLowerInvariant(format[0]) + format[1..] : format, capital);
    }

    private static Part ParsePart(string text, ref int at)
    {
        var opened = at++;
        string? name = null, value = null;
        bool absent = false, repeated = false;
        if (text.AsSpan(at).IndexOfAny('|', '[', ']') is var bar and > 0 && text[at + bar] == '|' && !text.AsSpan(at, bar).Contains('{'))
        {
            var condition = text.AsSpan(at, bar);
            at += bar + 1;
            absent = condition[0] == '!';
            repeated = condition[0] == '*';
            var equals = condition.IndexOf('=');
            var start = absent || repeated || condition[0] == '?' ? 1 : 0;
            name = (equals >= 0 ? condition[start..equals] : condition[1..]).ToString();
            value = equals >= 0 ? condition[(equals + 1)..].ToString() : null;
        }

        var segments = ParseSegments(text, ref at, inner: true);
        if (at >= text.Length)
        {
            throw new FormatException($"A part is left open at {opened} in '{text}'; expected a ].");
        }

        at++;
        return new Part(segments, name, value, absent, repeated);
    }

    private static void AddLiteral(List<Segment> segments, string text, int start, int end)
    {
        if (end > start)
        {
            segments.Add(new Literal(text[start..end]));
        }
    }

    /// <summary>A part of a text.</summary>
    internal abstract record Segment;

    /// <summary>Letters as they are.</summary>
    internal sealed record Literal(string Text) : Segment;

    /// <summary>A hole for an argument.</summary>
    internal sealed record Hole(string Name, string? Format, bool Capital) : Segment;

    /// <summary>A part that stands on a condition, or once for each of several; without a name, where every argument in it is there.</summary>
    internal sealed record Part(Segment[] Segments, string? Name, string? Value, bool Absent, bool Repeated) : Segment;
}
