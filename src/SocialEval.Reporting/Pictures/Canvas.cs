using System.Globalization;
using System.Text;
using System.Xml;

namespace SocialEval.Reporting.Pictures;

/// <summary>An SVG in the making. All is drawn in the colour of the text around it, so that it holds in the dark and on paper;
/// things are told apart by shape, dash and words.</summary>
internal sealed class Canvas
{
    public const double Letter = 8.2;

    private static readonly XmlWriterSettings Parts = new() { ConformanceLevel = ConformanceLevel.Fragment, CheckCharacters = false };

    private readonly double height;
    private readonly StringBuilder drawn = new();
    private readonly XmlWriter xml;
    private bool fades;

    public Canvas(double width, double height)
    {
        (Width, this.height) = (width, height);
        xml = XmlWriter.Create(drawn, Parts);
    }

    public double Width { get; }

    public void Line(double x1, double y1, double x2, double y2, string dash = "", double thickness = 1.5, double opacity = 1) => Add(
        "line",
        ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", "currentColor"), ("stroke-width", thickness), ("stroke-dasharray", dash), ("stroke-opacity", opacity < 1 ? opacity : null));

    public void Box(double x, double y, double boxWidth, double boxHeight, double opacity, bool isOutlined = false, string? fill = null) => Add(
        "rect",
        ("x", x), ("y", y), ("width", Math.Max(boxWidth, 0)), ("height", Math.Max(boxHeight, 0)), ("rx", 3), ("fill", fill ?? "currentColor"), ("fill-opacity", fill is null ? opacity : null), ("stroke", isOutlined ? "currentColor" : null));

    public void Outline(string points, string dash = "") => Add("polygon", ("points", points), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", 1.5), ("stroke-dasharray", dash));

    public void Curve(string path, double thickness) => Add("path", ("d", path), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", thickness));

    public void Text(double x, double y, string words, string anchor = "start", bool isBold = false)
    {
        xml.WriteStartElement("text");
        Write(("x", x), ("y", y), ("fill", "currentColor"), ("text-anchor", anchor == "start" ? null : anchor), ("font-weight", isBold ? "bold" : null), ("direction", "ltr"), ("unicode-bidi", "plaintext"));
        xml.WriteString(Clean(words));
        xml.WriteEndElement();
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
        fades = true;
        return "url(#fading)";
    }

    public Picture Finish(string title, IEnumerable<string> text)
    {
        xml.Dispose();

        // Several pictures stand on one page: what one defines is named after what it shows.
        var name = string.Create(CultureInfo.InvariantCulture, $"fading-{title.Length}-{Hash(title)}");
        var image = new StringBuilder();
        using (var outer = XmlWriter.Create(image, Parts))
        {
            outer.WriteStartElement("svg", "http://www.w3.org/2000/svg");
            outer.WriteAttributeString("viewBox", $"0 0 {Number(Width)} {Number(height)}");
            outer.WriteAttributeString("role", "img");
            outer.WriteAttributeString("aria-label", Clean(title));
            outer.WriteAttributeString("font-family", "inherit");
            outer.WriteAttributeString("font-size", "15");
            outer.WriteRaw(fades ? $"""<defs><linearGradient id="{name}"><stop offset="0" stop-color="currentColor" stop-opacity="0.28" /><stop offset="1" stop-color="currentColor" stop-opacity="0.02" /></linearGradient></defs>""" : string.Empty);
            outer.WriteRaw(drawn.Replace("url(#fading)", $"url(#{name})").ToString());
            outer.WriteEndElement();
        }

        return new Picture(title, Sequence.Of<string>([.. text]), image.ToString());
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
        if (words.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return words;
        }

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
        xml.WriteStartElement(name);
        Write(attributes);
        xml.WriteEndElement();
    }

    private void Write(params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        foreach (var (attribute, value) in attributes)
        {
            if (value is not (null or ""))
            {
                xml.WriteAttributeString(attribute, value switch { double number => Number(number), int number => number.ToString(CultureInfo.InvariantCulture), _ => value.ToString()! });
            }
        }
    }
}
