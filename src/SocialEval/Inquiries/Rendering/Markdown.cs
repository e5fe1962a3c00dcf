using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A report as Markdown. Anything a person wrote is text, never markup.</summary>
internal sealed class Markdown(EvaluationReport report, string language) : ReportWriter(report, language)
{
    private readonly StringBuilder page = new();

    private protected override void Head(string title, string reading) =>
        page.Append("# ").Append(Escaped(title)).Append("\n\n").Append(Escaped(reading)).Append('\n');

    private protected override void Section(string title) => page.Append("\n## ").Append(Escaped(title)).Append("\n\n");

    private protected override void About(string? theme, string? words) =>
        page.Append(page[^2] == '\n' ? string.Empty : "\n").Append("### ").Append(Escaped(PlainText.Heading(theme, words))).Append("\n\n");

    private protected override void Line(string words, bool asks)
    {
        var escaped = Escaped(words);
        page.Append("- ").Append(asks ? $"*{escaped}*" : escaped).Append('\n');
    }

    private protected override string Finish() => page.ToString();

    internal static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
