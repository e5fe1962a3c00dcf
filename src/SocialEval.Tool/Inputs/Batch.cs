using System.Buffers;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Some documents of one file in one rented buffer, to be read together by one processor; or why there are none.</summary>
internal sealed class Batch : IDisposable
{
    private readonly List<(int Start, int Length, long Line)> places;
    private byte[]? buffer;

    public Batch(string file, byte[] rented, List<(int Start, int Length, long Line)> places)
    {
        File = file;
        buffer = rented;
        this.places = places;
    }

    public Batch(Refusal refusal)
    {
        File = refusal.File;
        Refusal = refusal;
        places = [];
    }

    public string File { get; }

    public Refusal? Refusal { get; }

    public int Count => places.Count;

    /// <summary>How much of the file it took.</summary>
    public int Bytes { get; init; }

    public Document this[int index] =>
        new(File, places[index].Line, buffer.AsMemory(places[index].Start, places[index].Length));

    public void Dispose()
    {
        if (buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = null;
        }
    }
}
