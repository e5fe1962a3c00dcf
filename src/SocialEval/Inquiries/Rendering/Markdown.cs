using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A report as Markdown. Anything a person wrote is text, never markup.</summary>
internal static class Markdown
{
    public static string Of(ToldReport report)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(Escaped(report.Title)).Append("\n\n").Append(Escaped(report.Reading)).Append('\n');
        foreach (var appraisal in report.Appraisals)
        {
            Heading(page, "## ", appraisal.Title);
            if (appraisal.Reason is { } reason)
            {
                page.Append("- ").Append(Escaped(reason)).Append('\n');
            }

            foreach (var subject in appraisal.Subjects)
            {
                Write(page, subject);
            }
        }

        if (report.SilentHeading is { } heading)
        {
            Heading(page, "## ", heading);
            page.Append("- ").Append(Escaped(string.Join(", ", report.Silent))).Append(".\n");
        }

        return page.ToString();
    }

    /// <summary>Text that stays text in Markdown, on one line.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var isAtStart = true;
        foreach (var letter in text)
        {
            // What a line may begin with: a list, numbered or not, or a rule.
            var isMark = letter is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&';
            if (isMark || (isAtStart && letter is '-' or '+' or '=' or '.' or ')'))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
            isAtStart &= char.IsAsciiDigit(letter) || char.IsWhiteSpace(letter);
        }

        return escaped.ToString();
    }

    private static void Write(StringBuilder page, ToldSubject subject)
    {
        if (subject.Heading is { } heading)
        {
            Heading(page, "### ", heading);
        }

        foreach (var finding in subject.Findings)
        {
            page.Append("- ").Append(Escaped(finding.Text)).Append('\n');
        }

        foreach (var question in subject.Questions)
        {
            page.Append("- *").Append(Escaped(question.Text)).Append("*\n");
        }
    }

    // One empty line before a heading, and one after it.
    private static void Heading(StringBuilder page, string before, string heading) =>
        page.Append(page[^2] == '\n' ? string.Empty : "\n").Append(before).Append(Escaped(heading)).Append("\n\n");
}
