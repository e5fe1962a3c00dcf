using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A report as Markdown. Anything a person wrote is text, never markup.</summary>
internal static class Markdown
{
    public static string Of(ToldReport report)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(MarkdownText.Escape(report.Title)).Append("\n\n").Append(MarkdownText.Escape(report.Reading)).Append('\n');
        foreach (var appraisal in report.Appraisals)
        {
            Heading(page, "## ", appraisal.Title);
            if (appraisal.Reason is { } reason)
            {
                page.Append("- ").Append(MarkdownText.Escape(reason)).Append('\n');
            }

            foreach (var subject in appraisal.Subjects)
            {
                Write(page, subject);
            }
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, ToldSubject subject)
    {
        if (subject.Heading is { } heading)
        {
            Heading(page, "### ", heading);
        }

        foreach (var finding in subject.Findings)
        {
            page.Append("- ").Append(MarkdownText.Escape(finding.Text)).Append('\n');
        }

        foreach (var question in subject.Questions)
        {
            page.Append("- *").Append(MarkdownText.Escape(question.Text)).Append("*\n");
        }
    }

    // One empty line before a heading, and one after it.
    private static void Heading(StringBuilder page, string before, string heading) =>
        page.Append(page[^2] == '\n' ? string.Empty : "\n").Append(before).Append(MarkdownText.Escape(heading)).Append("\n\n");
}
