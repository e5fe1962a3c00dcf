using System.Buffers;
using SocialEval.Losses;

namespace SocialEval.Tool.Outputs;

/// <summary>Writes a loss report to a file, whole or not at all.</summary>
internal static class LossFile
{
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static async Task WriteAsync(LossReport report, string file, Surroundings surroundings, CancellationToken cancellation)
    {
        await using var destination = Destination.File(file, surroundings);
        var text = new ArrayBufferWriter<byte>(4096);
        LossReportJson.Write(report, text);
        text.Write("\n"u8);
        await destination.WriteAsync(text.WrittenMemory, cancellation);
        await destination.CompleteAsync(cancellation);
    }
}
