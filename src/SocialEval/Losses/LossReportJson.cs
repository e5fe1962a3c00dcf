using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialEval.Losses;

/// <summary>Writes a loss report for another program to read: <c>socialeval/losses/1</c>, in UTF-8, accents as they are.</summary>
public static class LossReportJson
{
    /// <summary>The name of the form it is written in.</summary>
    public const string Schema = "socialeval/losses/1";

    private static readonly LossReportContext Context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report to a stream, and leaves the stream open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(LossReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, LossReportWire.Of(report), Context.LossReportWire);
    }

    /// <summary>Writes a report to a buffer.</summary>
    /// <param name="report">The report.</param>
    /// <param name="buffer">Where to.</param>
    public static void Write(LossReport report, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(buffer);
        using var writer = new Utf8JsonWriter(buffer, Plain);
        JsonSerializer.Serialize(writer, LossReportWire.Of(report), Context.LossReportWire);
    }
}
