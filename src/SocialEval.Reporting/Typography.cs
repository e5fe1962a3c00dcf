using System.Text;

namespace SocialEval.Reporting;

/// <summary>How a language is known to browsers, and the spaces that French does not break: before a colon, a semicolon, an exclamation
/// or a question mark, and inside « ».</summary>
internal static class Typography
{
    private const string Simple = "-simple";
    private const char Fixed = '\u00A0';

    /// <summary>The tag that browsers and screen readers know a language by: simplified French is French.</summary>
    public static string TagOf(string language) => language.EndsWith(Simple, StringComparison.Ordinal) ? language[..^Simple.Length] : language;

    /// <summary>A page as it is laid out in its language.</summary>
    public static Page Set(Page page) => page.LanguageTag != "fr" ? page : page with
    {
        Title = French(page.Title),
        Reading = French(page.Reading),
        Notices = Each(page.Notices, French),
        Sections = Each(page.Sections, static section => new PageSection(French(section.Heading), Each(section.Blocks, Set))),
    };

    /// <summary>Text with its spaces fixed; not a letter of it changes.</summary>
    public static string French(string text)
    {
        StringBuilder? set = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isFixed = text[i] == ' ' && ((i + 1 < text.Length && text[i + 1] is ':' or ';' or '!' or '?' or '»') || (i > 0 && text[i - 1] == '«'));
            if (isFixed)
            {
                (set ??= new StringBuilder(text))[i] = Fixed;
            }
        }

        return set?.ToString() ?? text;
    }

    private static Block Set(Block block) => block switch
    {
        Lines lines => new Lines(lines.Heading is { } heading ? French(heading) : null, Each(lines.Items, static line => line with { Text = French(line.Text) })),
        Room room => room with { Label = French(room.Label) },
        Drawing drawing => new Drawing(drawing.Picture with { Title = French(drawing.Picture.Title), Text = Each(drawing.Picture.Text, French) }),
        Rows rows => new Rows(French(rows.Caption), Each(rows.Header, French), Each(rows.Cells, static row => Each(row, French))),
        Signatures signatures => new Signatures(Each(signatures.Names, French), French(signatures.Date), French(signatures.Signature)),
        _ => block,
    };

    private static Sequence<T> Each<T>(Sequence<T> things, Func<T, T> set) => Sequence.Of<T>([.. things.Select(set)]);
}
