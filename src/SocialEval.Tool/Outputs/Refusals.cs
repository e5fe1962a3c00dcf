using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialEval.Tool.Outputs;

/// <summary>Takes what is refused: to a file as NDJSON, <c>{file, line, path, message}</c>, where one is named; else to standard error.</summary>
internal sealed class Refusals(Messages messages, Destination? file) : IAsyncDisposable
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> line = new();

    /// <summary>How many problems there were.</summary>
    public long Count { get; private set; }

    public async ValueTask AddAsync(Refusal refusal, CancellationToken cancellation)
    {
        Count++;
        if (file is null)
        {
            messages.Refuse(refusal);
            return;
        }

        Write(refusal);
        await file.WriteAsync(line.WrittenMemory, cancellation).ConfigureAwait(false);
    }

    /// <summary>Everything came.</summary>
    public async ValueTask CompleteAsync(CancellationToken cancellation)
    {
        if (file is not null)
        {
            await file.CompleteAsync(cancellation).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (file is not null)
        {
            await file.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Write(Refusal refusal)
    {
        line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(line, Unescaped))
        {
            json.WriteStartObject();
            json.WriteString("file", refusal.File);
            json.WriteNumber("line", refusal.Line ?? 1);
            json.WriteString("path", refusal.Path ?? "$");
            json.WriteString("message", refusal.Message);
            json.WriteEndObject();
        }

        line.Write("\n"u8);
    }
}
