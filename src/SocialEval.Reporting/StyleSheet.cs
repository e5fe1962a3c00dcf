namespace SocialEval.Reporting;

/// <summary>The styles of pages and of tiles: for a small screen, for paper, in the dark, without a colour that means anything.</summary>
public static class StyleSheet
{
    private static readonly Lazy<string> page = new(static () => Read("page.css"));
    private static readonly Lazy<string> tile = new(static () => Read("tile.css"));

    /// <summary>The style sheet of a whole document, of which it sets the background and the print margins too.</summary>
    public static string Css => page.Value;

    /// <summary>The style sheet of a tile, for a host that puts tiles on its own pages: it is in a cascade layer, <c>socialeval</c>, and
    /// touches nothing but tiles.</summary>
    public static string TileCss => tile.Value;

    internal static string Element => $"<style>\n{Css}</style>";

    private static string Read(string name)
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
