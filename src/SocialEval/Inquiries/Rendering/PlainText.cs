using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A report as plain text.</summary>
internal sealed class PlainText(EvaluationReport report, string language) : ReportWriter(report, language)
{
    private readonly StringBuilder page = new();

    private protected override void Head(string title, string reading) => page.Append(title).Append('\n').Append(reading).Append('\n');

    private protected override void Section(string title) => page.Append('\n').Append(title).Append('\n');

    private protected override void About(string? theme, string? words) =>
        page.Append("  ").Append(Heading(theme, words)).Append('\n');

    private protected override void Line(string words, bool asks) => page.Append(asks ? "    → " : "    ").Append(words).Append('\n');

    private protected override string Finish() => page.ToString();

    internal static string Heading(string? theme, string? words) =>
        string.IsNullOrEmpty(theme) ? words ?? string.Empty : $"{char.ToUpperInvariant(theme[0])}{theme.AsSpan(1)} — {words}";
}
