namespace SocialEval.Fhir.Reading;

/// <summary>The part of a stream that is being looked at. It grows only as far as one piece needs.</summary>
internal sealed class Window(Stream stream)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>Whether there is no more to read.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Where in the stream it starts.</summary>
    public long Offset { get; private set; }

    /// <summary>The line it starts on, from 1.</summary>
    public int Line { get; private set; } = 1;

    public ReadOnlyMemory<byte> Content => buffer.AsMemory(start, end - start);

    /// <summary>Reads more, and makes room for it.</summary>
    public void Fill()
    {
        var rest = Content;
        var larger = rest.Length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        rest.CopyTo(larger);
        (buffer, start, end) = (larger, 0, rest.Length);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        IsAtEnd = read == 0;
    }

    /// <summary>Leaves the first bytes behind.</summary>
    public void Drop(int count)
    {
        Line += buffer.AsSpan(start, count).Count((byte)'\n');
        Offset += count;
        start += count;
    }
}
