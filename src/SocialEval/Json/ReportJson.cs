using System.Buffers;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Reports on the wire, as <c>socialeval/report/1</c>: told in one language, with what telling them again in another needs.</summary>
/// <remarks>UTF-8; accents are written as they are; what is absent is left out.</remarks>
public static class ReportJson
{
    private const int UsualLength = 32 * 1024;

    /// <summary>Writes a report, told in a language.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="language">The language. A text that lacks in it is told in another, and says in which.</param>
    /// <param name="indented">Whether it is laid out over lines; a report on one line is a line of NDJSON once a line feed follows it.</param>
    public static void Write(EvaluationReport report, IBufferWriter<byte> destination, string language = "fr", bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentException.ThrowIfNullOrEmpty(language);
        var line = new TextBuffer(UsualLength);
        new ReportPass(report, line, language).Write();
        if (indented)
        {
            JsonLayout.Write(line.Written, destination);
        }
        else
        {
            destination.Write(line.Written);
        }

        line.GiveBack();
    }

    /// <summary>Writes a report, told in a language.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language, as in <see cref="Write"/>.</param>
    /// <param name="indented">Whether it is laid out over lines.</param>
    public static byte[] ToUtf8Bytes(EvaluationReport report, string language = "fr", bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        Write(report, buffer, language, indented);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a report that was written, so that it can be told again.</summary>
    /// <param name="utf8Json">The report.</param>
    /// <param name="evaluators">Evaluators whose texts tell it in other languages. What another evaluator found is told with the
    /// text it was written with, which says so where that is in another language than asked.</param>
    /// <exception cref="InvalidReportException">It is not a report; every problem is listed.</exception>
    public static EvaluationReport Read(ReadOnlySpan<byte> utf8Json, params ReadOnlySpan<Evaluator> evaluators) =>
        TryRead(utf8Json, out var problems, evaluators) ?? throw new InvalidReportException(problems);

    /// <summary>Reads a report that was written, or lists every problem.</summary>
    /// <param name="utf8Json">The report.</param>
    /// <param name="problems">What is wrong, each with its path; empty where there is a report. No text of the report is quoted.</param>
    /// <param name="evaluators">Evaluators whose texts tell it in other languages, as in <see cref="Read"/>.</param>
    /// <returns>The report, or nothing.</returns>
    public static EvaluationReport? TryRead(ReadOnlySpan<byte> utf8Json, out Sequence<Problem> problems, params ReadOnlySpan<Evaluator> evaluators) =>
        ReportReader.Read(utf8Json, evaluators, out problems);

    /// <summary>The JSON Schema of a written report.</summary>
    internal static byte[] Schema() => SchemaWriter.Write(ReportShape.Schema, "What an evaluation says of a journey", ReportShape.Report);
}
