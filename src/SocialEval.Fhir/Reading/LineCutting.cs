namespace SocialEval.Fhir.Reading;

/// <summary>Cuts a file into its lines; lines of white space are left out.</summary>
internal sealed class LineCutting(Stream stream)
{
    private readonly Window window = new(stream);

    public bool TryNext(out Piece piece)
    {
        while (true)
        {
            var content = window.Content;
            var end = content.Span.IndexOf((byte)'\n');
            if (end < 0 && !window.IsAtEnd)
            {
                window.Fill();
                continue;
            }

            var line = end < 0 ? content : content[..end];
            var mark = window.Offset == 0 && line.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
            piece = new(line[mark..], window.Offset + mark, window.Line, null, IsEntry: false);
            window.Drop(end < 0 ? content.Length : end + 1);
            if (piece.Bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }
        }
    }
}
