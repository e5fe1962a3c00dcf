using Spectre.Console;
using Spectre.Console.Rendering;

namespace SocialEval.Tool.Outputs;

/// <summary>A text for a terminal: lines broken between words and kept in their column, titles in bold, questions in italics.
/// Nothing in the text can move the cursor or change a colour.</summary>
internal static class TerminalPage
{
    /// <summary>No line is longer, however wide the terminal.</summary>
    private const int Widest = 100;

    private const int Narrowest = 20;

    private const string Arrow = "→ ";

    public static string Of(string text, Surroundings terminal)
    {
        using var page = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.IsStyled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = Math.Min(terminal.Width, Widest);
        var before = string.Empty;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            Write(line, isHeading: before.Length == 0, console);
            before = line;
        }

        return page.ToString();
    }

    private static void Write(string line, bool isHeading, IAnsiConsole console)
    {
        var words = line.TrimStart(' ');
        var margin = line[..^words.Length];
        var asks = words.StartsWith(Arrow, StringComparison.Ordinal);
        if (asks)
        {
            words = words[Arrow.Length..];
            margin += Arrow;
        }

        var style = new Style(decoration: asks ? Decoration.Italic : isHeading ? Decoration.Bold : Decoration.None);
        IRenderable text = new Text(Visible.Text(words), style);
        var width = Math.Max(console.Profile.Width - margin.Length, Narrowest);
        foreach (var broken in Segment.SplitLines(text.Render(RenderOptions.Create(console), width)))
        {
            console.Write(margin);
            foreach (var segment in broken)
            {
                console.Write(segment.Text, segment.Style);
            }

            console.WriteLine();
            margin = new string(' ', margin.Length);
        }
    }
}
