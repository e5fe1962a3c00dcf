namespace SocialEval.Reporting;

/// <summary>The style of pages and tiles: for a small screen, for paper, in the dark, without a colour that means anything.</summary>
public static class StyleSheet
{
    private static readonly Lazy<string> Read = new(static () =>
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>The style sheet, for a host that puts pages or tiles on its own pages.</summary>
    public static string Css => Read.Value;

    internal static string Element => $"<style>\n{Css}</style>";
}
