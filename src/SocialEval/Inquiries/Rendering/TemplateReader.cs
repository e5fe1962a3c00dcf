namespace SocialEval.Inquiries.Rendering;

/// <summary>Reads a text with holes and parts from its letters.</summary>
internal ref struct TemplateReader(string text)
{
    private List<Condition> conditions = [];
    private int at;

    /// <exception cref="FormatException">A hole or a part is left open, a hole does not count in two forms, or there are too many conditions.</exception>
    public Template Read() => new(ReadSegments(isInner: false), [.. conditions]);

    private Segment[] ReadSegments(bool isInner)
    {
        var segments = new List<Segment>();
        var start = at;
        while (at < text.Length && !(isInner && text[at] == ']'))
        {
            var letter = text[at];
            if (letter is not ('{' or '['))
            {
                at++;
                continue;
            }

            AddLiteral(segments, start);
            if (at + 1 < text.Length && text[at + 1] == letter)
            {
                segments.Add(new Literal(letter.ToString()));
                at += 2;
            }
            else
            {
                segments.Add(letter == '{' ? ReadHole() : ReadPart());
            }

            start = at;
        }

        AddLiteral(segments, start);
        return [.. segments];
    }

    private Hole ReadHole()
    {
        var end = text.IndexOf('}', at);
        if (end < 0)
        {
            throw new FormatException($"A hole is left open at {at} in '{text}'; expected a }}.");
        }

        var inside = text[(at + 1)..end];
        at = end + 1;
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return new Hole(inside, null, false, BitOf(inside, null));
        }

        var (name, format) = (inside[..colon], inside[(colon + 1)..]);
        if (format.StartsWith("one|", StringComparison.Ordinal) && format.AsSpan().Count('|') != 2)
        {
            throw new FormatException($"A hole counts in {format.AsSpan().Count('|')} forms in '{text}'; expected one and several: {{count:one|jour|jours}}.");
        }

        var isCapital = format.Length > 0 && char.IsAsciiLetterUpper(format[0]);
        return new Hole(name, isCapital ? char.ToLowerInvariant(format[0]) + format[1..] : format, isCapital, BitOf(name, null));
    }

    private Segment ReadPart()
    {
        var opened = at++;
        var condition = ReadCondition();
        if (condition is ['*', ..])
        {
            // Each of several meets its own conditions.
            var outer = conditions;
            conditions = [];
            var each = new Template(ReadInside(opened), [.. conditions]);
            conditions = outer;
            return new ForEach(condition[1..].Split('=')[0], each);
        }

        var depends = condition is null ? 0 : BitOf(condition);
        var segments = ReadInside(opened);
        if (condition is null)
        {
            // It stands where every argument in it is there.
            depends = segments.OfType<Hole>().Aggregate(0ul, static (bits, hole) => bits | hole.Depends);
        }

        return new Part(segments, depends, wants: condition is ['!', ..] ? 0 : depends);
    }

    private Segment[] ReadInside(int opened)
    {
        var segments = ReadSegments(isInner: true);
        if (at >= text.Length)
        {
            throw new FormatException($"A part is left open at {opened} in '{text}'; expected a ].");
        }

        at++;
        return segments;
    }

    // What stands before the bar of a part, where it has one.
    private string? ReadCondition()
    {
        var rest = text.AsSpan(at);
        var bar = rest.IndexOfAny('|', '[', ']');
        if (bar <= 0 || rest[bar] != '|' || rest[..bar].Contains('{'))
        {
            return null;
        }

        at += bar + 1;
        return rest[..bar].ToString();
    }

    private readonly ulong BitOf(string condition)
    {
        var equals = condition.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? BitOf(condition[1..], null)
            : BitOf(condition[(condition[0] is '!' or '?' ? 1 : 0)..equals], condition[(equals + 1)..]);
    }

    private readonly ulong BitOf(string name, string? value)
    {
        var place = conditions.FindIndex(condition => condition.Is(name, value));
        if (place < 0)
        {
            place = conditions.Count;
            conditions.Add(new Condition(name, value));
        }

        return place < Template.MostConditions ? 1ul << place : throw new FormatException($"There are more than {Template.MostConditions} conditions in '{text}'; expected fewer.");
    }

    private void AddLiteral(List<Segment> segments, int start)
    {
        if (at > start)
        {
            segments.Add(new Literal(text[start..at]));
        }
    }
}
