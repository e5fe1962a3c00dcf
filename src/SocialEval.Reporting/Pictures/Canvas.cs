using System.Globalization;
using System.Security;
using System.Text;

namespace SocialEval.Reporting.Pictures;

/// <summary>An SVG in the making. All is drawn in the colour of the text around it, so that it holds in the dark and on paper;
/// things are told apart by shape, dash and words.</summary>
internal sealed class Canvas(double width, double height)
{
    public const double Letter = 8.2;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private readonly StringBuilder drawn = new();
    private bool fades;

    public double Width => width;

    public void Line(double x1, double y1, double x2, double y2, string dash = "", double thickness = 1.5, double opacity = 1)
    {
        drawn.Append(Plain, $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"currentColor\" stroke-width=\"{thickness:0.#}\"");
        Dashed(dash);
        if (opacity < 1)
        {
            drawn.Append(Plain, $" stroke-opacity=\"{opacity:0.##}\"");
        }

        drawn.Append("/>");
    }

    public void Box(double x, double y, double boxWidth, double boxHeight, double opacity, bool isOutlined = false, string? fill = null)
    {
        drawn.Append(Plain, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{Math.Max(boxWidth, 0):0.#}\" height=\"{Math.Max(boxHeight, 0):0.#}\" rx=\"3\" fill=\"{fill ?? "currentColor"}\"");
        if (fill is null)
        {
            drawn.Append(Plain, $" fill-opacity=\"{opacity:0.##}\"");
        }

        drawn.Append(isOutlined ? " stroke=\"currentColor\"/>" : "/>");
    }

    public void Outline(string points, string dash = "")
    {
        drawn.Append(Plain, $"<polygon points=\"{points}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"");
        Dashed(dash);
        drawn.Append("/>");
    }

    public void Curve(string path, double thickness) => drawn.Append(Plain, $"<path d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{thickness:0.#}\"/>");

    public void Text(double x, double y, string words, string anchor = "start", bool isBold = false)
    {
        drawn.Append(Plain, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" fill=\"currentColor\"");
        drawn.Append(anchor == "start" ? string.Empty : $" text-anchor=\"{anchor}\"").Append(isBold ? " font-weight=\"bold\"" : string.Empty);
        drawn.Append(" direction=\"ltr\" unicode-bidi=\"plaintext\">").Append(SecurityElement.Escape(Clean(words))).Append("</text>");
    }

    /// <summary>Words over several lines; says how many there were.</summary>
    public int Paragraph(double x, double y, double room, string words, int most = 6, string anchor = "start")
    {
        var lines = Wrap(words, (int)(room / Letter), most);
        for (var i = 0; i < lines.Count; i++)
        {
            Text(x, y + (i * 19), lines[i], anchor);
        }

        return lines.Count;
    }

    /// <summary>One voice's mark: a circle, a square, a diamond, a triangle, then rings of them.</summary>
    public void Mark(double x, double y, int voice, double size = 7)
    {
        var wide = size * 1.35;
        var shape = (voice % 4) switch
        {
            0 => string.Create(Plain, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{size:0.#}\""),
            1 => string.Create(Plain, $"<rect x=\"{x - size:0.#}\" y=\"{y - size:0.#}\" width=\"{size * 2:0.#}\" height=\"{size * 2:0.#}\""),
            2 => string.Create(Plain, $"<polygon points=\"{x:0.#},{y - wide:0.#} {x + wide:0.#},{y:0.#} {x:0.#},{y + wide:0.#} {x - wide:0.#},{y:0.#}\""),
            _ => string.Create(Plain, $"<polygon points=\"{x:0.#},{y - size:0.#} {x + size:0.#},{y + size:0.#} {x - size:0.#},{y + size:0.#}\""),
        };
        drawn.Append(shape).Append(voice / 4 % 2 == 1 ? " fill=\"none\"" : " fill=\"currentColor\"").Append(" stroke=\"currentColor\" stroke-width=\"2\"/>");
    }

    /// <summary>A fill that fades to the right, as what has no end does.</summary>
    public string Fading()
    {
        fades = true;
        return "url(#fading)";
    }

    public Picture Finish(string title, IEnumerable<string> text)
    {
        // Several pictures stand on one page: what one defines is named after what it shows.
        var name = string.Create(Plain, $"fading-{title.Length}-{Hash(title)}");
        var definitions = fades
            ? $"""<defs><linearGradient id="{name}"><stop offset="0" stop-color="currentColor" stop-opacity="0.28"/><stop offset="1" stop-color="currentColor" stop-opacity="0.02"/></linearGradient></defs>"""
            : string.Empty;
        drawn.Replace("url(#fading)", $"url(#{name})");
        var svg = $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Number(width)} {Number(height)}" role="img" aria-label="{SecurityElement.Escape(Clean(title))}" font-family="inherit" font-size="15">{definitions}{drawn}</svg>""";
        return new Picture(title, Sequence.Of<string>([.. text]), svg);
    }

    public static string Number(double value) => value.ToString("0.#", Plain);

    /// <summary>Words as lines of at most so many letters; what does not fit is cut, with a mark that it was.</summary>
    public static List<string> Wrap(string words, int room, int most)
    {
        room = Math.Max(room, 4);
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var part = word.Length > room ? string.Concat(word.AsSpan(0, room - 1), "…") : word;
            if (line.Length > 0 && line.Length + 1 + part.Length > room)
            {
                lines.Add(line.ToString());
                line.Clear();
                if (lines.Count == most)
                {
                    lines[^1] = lines[^1].Length < room ? lines[^1] + "…" : string.Concat(lines[^1].AsSpan(0, room - 1), "…");
                    return lines;
                }
            }

            line.Append(line.Length == 0 ? string.Empty : " ").Append(part);
        }

        lines.Add(line.ToString());
        return lines;
    }

    // XML cannot hold everything a person may write; half of a surrogate pair comes out as U+FFFD. Each text of a picture is laid out
    // for itself, and cut where there is no room: what turns the direction of a text is left out.
    private static string Clean(string words)
    {
        var read = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            if (!IsFine(rune) || (rune == Rune.ReplacementChar && words[read] != '\uFFFD'))
            {
                return Cleaned(words);
            }

            read += rune.Utf16SequenceLength;
        }

        return words;
    }

    private static string Cleaned(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            clean.Append(IsFine(rune) ? rune.ToString() : Turns(rune) ? string.Empty : rune.Value is '\t' or '\n' or '\r' ? " " : "\uFFFD");
        }

        return clean.ToString();
    }

    private static bool IsFine(Rune rune) => rune.Value is >= ' ' and not (>= 0x7F and <= 0x9F) and not (0xFFFE or 0xFFFF) && !Turns(rune);

    private static bool Turns(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static uint Hash(string text) => text.Aggregate(17u, static (hash, letter) => unchecked((hash * 31) + letter));

    private void Dashed(string dash) => drawn.Append(dash.Length == 0 ? string.Empty : $" stroke-dasharray=\"{dash}\"");
}
