using System.Buffers;
using System.Text;
using SocialEval.Json;
using SocialEval.Reporting;
using SocialEval.Tool.Commands;

namespace SocialEval.Tool.Outputs;

/// <summary>How a report is written, and how several stand together.</summary>
/// <param name="Joint">How several stand together.</param>
/// <param name="Write">Writes one; called from several threads.</param>
internal sealed record ReportLayout(Joint Joint, Action<JourneyView, EvaluationReport, IBufferWriter<byte>> Write)
{
    /// <summary>The document that is written; absent where a report is.</summary>
    public DocumentKind? Document { get; private init; }

    public static ReportLayout For(OutputFormat format, string language, Surroundings? terminal) => format switch
    {
        OutputFormat.Json => new(Joint.Array, (_, report, buffer) => ReportJson.Write(report, buffer, language, indented: true)),
        OutputFormat.Ndjson => new(Joint.Lines, (_, report, buffer) =>
        {
            ReportJson.Write(report, buffer, language, indented: false);
            buffer.Write("\n"u8);
        }),
        OutputFormat.Markdown => new(Joint.Spaced, (_, report, buffer) => Encoding.UTF8.GetBytes(report.ToMarkdown(language), buffer)),
        _ when terminal is not null => new(Joint.Spaced, (_, report, buffer) => Encoding.UTF8.GetBytes(TerminalPage.Of(report.ToText(language), terminal), buffer)),
        _ => new(Joint.Spaced, (_, report, buffer) => Encoding.UTF8.GetBytes(report.ToText(language), buffer)),
    };

    /// <summary>A document for somebody, as HTML or as Markdown.</summary>
    public static ReportLayout For(DocumentKind document, OutputFormat format, string language) => format == OutputFormat.Html
        ? new(Joint.One, (view, report, buffer) => Encoding.UTF8.GetBytes(Html(Page.Write(document, view, report, language)), buffer)) { Document = document }
        : new(Joint.Spaced, (view, report, buffer) => Encoding.UTF8.GetBytes(Page.Write(document, view, report, language).ToMarkdown(), buffer)) { Document = document };

    private static string Html(Page page)
    {
        using var text = new StringWriter { NewLine = "\n" };
        PageHtml.WriteAsync(page, text).GetAwaiter().GetResult();
        return text.ToString();
    }
}
