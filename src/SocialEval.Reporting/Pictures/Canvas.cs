using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace SocialEval.Reporting.Pictures;

/// <summary>An SVG in the making. All is drawn in the colour of the text around it, so that it holds in the dark and on paper;
/// things are told apart by shape, dash and words.</summary>
internal sealed class Canvas(double width, double height)
{
    public const double Letter = 8.2;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly List<XElement> drawn = [];
    private readonly Dictionary<string, XElement> definitions = new(StringComparer.Ordinal);

    public double Width => width;

    public void Line(double x1, double y1, double x2, double y2, string dash = "", double thickness = 1.5, double opacity = 1) => Add(
        "line",
        ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", "currentColor"), ("stroke-width", thickness), ("stroke-dasharray", dash), ("stroke-opacity", opacity < 1 ? opacity : null));

    public void Box(double x, double y, double boxWidth, double boxHeight, double opacity, bool isOutlined = false, string? fill = null) => Add(
        "rect",
        ("x", x), ("y", y), ("width", Math.Max(boxWidth, 0)), ("height", Math.Max(boxHeight, 0)), ("rx", 3), ("fill", fill ?? "currentColor"), ("fill-opacity", fill is null ? opacity : null), ("stroke", isOutlined ? "currentColor" : null));

    public void Outline(string points, string dash = "") => Add("polygon", ("points", points), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", 1.5), ("stroke-dasharray", dash));

    public void Curve(string path, double thickness) => Add("path", ("d", path), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", thickness));

    public void Text(double x, double y, string words, string anchor = "start", bool isBold = false) => drawn.Add(new XElement(
        Svg + "text",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("fill", "currentColor"), anchor == "start" ? null : new XAttribute("text-anchor", anchor), isBold ? new XAttribute("font-weight", "bold") : null, new XAttribute("direction", "ltr"), new XAttribute("unicode-bidi", "plaintext"),
        Clean(words)));

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
        var isRing = voice / 4 % 2 == 1;
        var fill = isRing ? "none" : "currentColor";
        switch (voice % 4)
        {
            case 0:
                Add("circle", ("cx", x), ("cy", y), ("r", size), ("fill", fill), ("stroke", "currentColor"), ("stroke-width", 2));
                break;
            case 1:
                Add("rect", ("x", x - size), ("y", y - size), ("width", size * 2), ("height", size * 2), ("fill", fill), ("stroke", "currentColor"), ("stroke-width", 2));
                break;
            case 2:
                Polygon(fill, (x, y - (size * 1.35)), (x + (size * 1.35), y), (x, y + (size * 1.35)), (x - (size * 1.35), y));
                break;
            default:
                Polygon(fill, (x, y - size), (x + size, y + size), (x - size, y + size));
                break;
        }
    }

    /// <summary>A fill that fades to the right, as what has no end does.</summary>
    public string Fading()
    {
        definitions.TryAdd("fading", new XElement(
            Svg + "linearGradient",
            new XAttribute("id", "fading"),
            new XElement(Svg + "stop", new XAttribute("offset", "0"), new XAttribute("stop-color", "currentColor"), new XAttribute("stop-opacity", "0.28")),
            new XElement(Svg + "stop", new XAttribute("offset", "1"), new XAttribute("stop-color", "currentColor"), new XAttribute("stop-opacity", "0.02"))));
        return "url(#fading)";
    }

    public Picture Finish(string title, IEnumerable<string> text)
    {
        // Several pictures stand on one page: what one defines is named after what it shows.
        var name = FormattableString.Invariant($"{title.Length}-{Hash(title)}");
        var image = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Number(width)} {Number(height)}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", Clean(title)),
            new XAttribute("font-family", "inherit"),
            new XAttribute("font-size", "15"),
            definitions.Count == 0 ? null : new XElement(Svg + "defs", definitions.Values),
            drawn);
        var svg = image.ToString(SaveOptions.DisableFormatting).Replace("\"fading\"", $"\"fading-{name}\"", StringComparison.Ordinal).Replace("url(#fading)", $"url(#fading-{name})", StringComparison.Ordinal);
        return new Picture(title, Sequence.Of<string>([.. text]), svg);
    }

    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

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

    // XML cannot hold everything a person may write.
    private static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            var isFine = rune.Value is >= ' ' and not (>= 0x7F and <= 0x9F) and not (0xFFFE or 0xFFFF);
            clean.Append(isFine ? rune.ToString() : rune.Value is '\t' or '\n' or '\r' ? " " : "\uFFFD");
        }

        return clean.ToString();
    }

    private static uint Hash(string text) => text.Aggregate(17u, static (hash, letter) => unchecked((hash * 31) + letter));

    private void Polygon(string fill, params ReadOnlySpan<(double X, double Y)> corners)
    {
        var points = new StringBuilder();
        foreach (var (x, y) in corners)
        {
            points.Append(Number(x)).Append(',').Append(Number(y)).Append(' ');
        }

        Add("polygon", ("points", points.ToString().TrimEnd()), ("fill", fill), ("stroke", "currentColor"), ("stroke-width", 2));
    }

    private void Add(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        var element = new XElement(Svg + name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not (null or ""))
            {
                element.Add(new XAttribute(attribute, value switch { double number => Number(number), int number => number.ToString(CultureInfo.InvariantCulture), _ => value.ToString()! }));
            }
        }

        drawn.Add(element);
    }
}
