using System.Buffers;
using System.Text;
using SocialEval.Json;
using SocialEval.Tool.Commands;

namespace SocialEval.Tool.Outputs;

/// <summary>How a report is written, and how several stand together.</summary>
/// <param name="Joint">How several stand together.</param>
/// <param name="Write">Writes one; called from several threads.</param>
internal sealed record ReportLayout(Joint Joint, Action<EvaluationReport, IBufferWriter<byte>> Write)
{
    public static ReportLayout For(OutputFormat format, string language, Surroundings? terminal) => format switch
    {
        OutputFormat.Json => new(Joint.Array, (report, buffer) => ReportJson.Write(report, buffer, language, indented: true)),
        OutputFormat.Ndjson => new(Joint.Lines, (report, buffer) =>
        {
            ReportJson.Write(report, buffer, language, indented: false);
            buffer.Write("\n"u8);
        }),
        OutputFormat.Markdown => new(Joint.Spaced, (report, buffer) => Encoding.UTF8.GetBytes(report.ToMarkdown(language), buffer)),
        _ when terminal is not null => new(Joint.Spaced, (report, buffer) => Encoding.UTF8.GetBytes(TerminalPage.Of(report.ToText(language), terminal), buffer)),
        _ => new(Joint.Spaced, (report, buffer) => Encoding.UTF8.GetBytes(report.ToText(language), buffer)),
    };
}
