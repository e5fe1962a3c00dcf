using System.Text;
using Spectre.Console;

namespace SocialEval.Tool.Outputs;

/// <summary>A text for a terminal: lines broken between words and kept in their column, titles in bold, questions in italics.
/// Nothing in the text can move the cursor or change a colour.</summary>
internal static class TerminalPage
{
    /// <summary>No line is longer, however wide the terminal.</summary>
    private const int Widest = 100;

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
        var indent = line.Length - words.Length;
        var asks = words.StartsWith(Arrow, StringComparison.Ordinal);
        if (asks)
        {
            console.Write(new string(' ', indent) + Arrow);
        }

        var style = new Style(decoration: asks ? Decoration.Italic : isHeading ? Decoration.Bold : Decoration.None);
        console.Write(new Padder(new Text(Visible.Text(words), style), new Padding(indent, 0, 0, 0)));
    }
}
