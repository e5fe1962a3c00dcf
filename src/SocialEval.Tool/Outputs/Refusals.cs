using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialEval.Tool.Outputs;

/// <summary>Tells what is refused: on standard error, in a file as NDJSON, or, where problems are what was asked for, as the result.</summary>
internal sealed class Refusals : IAsyncDisposable
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Messages? messages;
    private readonly Destination? destination;
    private readonly Action<Refusal, ArrayBufferWriter<byte>> write = static (_, _) => { };
    private readonly ArrayBufferWriter<byte> line = new();

    private Refusals(Messages messages) => this.messages = messages;

    private Refusals(Destination destination, Action<Refusal, ArrayBufferWriter<byte>> write)
    {
        this.destination = destination;
        this.write = write;
    }

    public static Refusals OnStandardError(Messages messages) => new(messages);

    /// <summary>As NDJSON: <c>{file, line, path, message}</c>.</summary>
    public static Refusals AsJson(Destination destination) => new(destination, WriteJson);

    public static Refusals AsText(Destination destination) => new(destination, WriteText);

    /// <summary>How many problems there were.</summary>
    public long Count { get; private set; }

    /// <exception cref="OutputException">There is no room, or nobody reads any more.</exception>
    public async ValueTask AddAsync(Refusal refusal, CancellationToken cancellation)
    {
        Count++;
        messages?.Refuse(refusal);
        if (destination is not null)
        {
            line.ResetWrittenCount();
            write(refusal, line);
            await destination.WriteAsync(line.WrittenMemory, cancellation);
        }
    }

    /// <summary>Everything came.</summary>
    /// <exception cref="OutputException">There is no room, or nobody reads any more.</exception>
    public ValueTask CompleteAsync(CancellationToken cancellation) => destination?.CompleteAsync(cancellation) ?? ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => destination?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static void WriteText(Refusal refusal, ArrayBufferWriter<byte> line)
    {
        Encoding.UTF8.GetBytes(refusal.ToString(), line);
        line.Write("\n"u8);
    }

    private static void WriteJson(Refusal refusal, ArrayBufferWriter<byte> line)
    {
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
