namespace SocialEval.Tool.Inputs;

/// <summary>Tells the line of a place in a text. Places that come in order are found by going through the text once.</summary>
internal struct LineCount
{
    private readonly ReadOnlyMemory<byte> text;
    private readonly long firstLine;
    private long line;
    private int counted;

    public LineCount(ReadOnlyMemory<byte> text, long firstLine)
    {
        this.text = text;
        this.firstLine = firstLine;
        line = firstLine;
    }

    public long At(long? offset)
    {
        var place = (int)Math.Clamp(offset ?? 0, 0, text.Length);
        if (place < counted)
        {
            counted = 0;
            line = firstLine;
        }

        line += text.Span[counted..place].Count((byte)'\n');
        counted = place;
        return line;
    }
}
