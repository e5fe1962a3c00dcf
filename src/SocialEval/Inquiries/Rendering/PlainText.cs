using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A report as plain text.</summary>
internal static class PlainText
{
    public static string Of(ToldReport report)
    {
        var page = new StringBuilder();
        page.Append(report.Title).Append('\n').Append(report.Reading).Append('\n');
        foreach (var appraisal in report.Appraisals)
        {
            page.Append('\n').Append(appraisal.Title).Append('\n');
            Line(page, "    ", appraisal.Reason);
            foreach (var subject in appraisal.Subjects)
            {
                Line(page, "  ", subject.Heading);
                foreach (var finding in subject.Findings)
                {
                    Line(page, "    ", finding.Text);
                }

                foreach (var question in subject.Questions)
                {
                    Line(page, "    → ", question.Text);
                }
            }
        }

        return page.ToString();
    }

    private static void Line(StringBuilder page, string before, string? words)
    {
        if (words is not null)
        {
            page.Append(before).Append(words).Append('\n');
        }
    }
}
