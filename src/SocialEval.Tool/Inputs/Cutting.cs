namespace SocialEval.Tool.Inputs;

/// <summary>Cuts what was read of a file into documents.</summary>
/// <remarks>Where the file's name does not say how journeys stand in it, documents are cut where their JSON ends, until two
/// in a row stand on a line each: from there on a line is a document. So one journey may be written over many lines, and one
/// bad line among many is one bad line.</remarks>
internal sealed class Cutting(string file, Arrangement arrangement, Intake intake)
{
    private const int LinesInARow = 2;

    private Arrangement arrangement = arrangement;
    private int inARow;
    private int tried;
    private bool isStarted;
    private bool hasAny;

    /// <summary>The line that comes next, from 1.</summary>
    public long Line { get; private set; } = 1;

    public bool IsDone { get; private set; }

    /// <summary>The next documents; nothing where more has to be read first, or where all is done.</summary>
    public Batch? Next()
    {
        if (IsDone || !PassOverMark() || !IsWorthATry())
        {
            return null;
        }

        var batch = arrangement switch
        {
            Arrangement.One => Whole(),
            Arrangement.Lines => Lines(),
            _ => OneOfSeveral(),
        };
        tried = batch is null ? intake.Content.Length : 0;
        if (batch is null && intake.IsAtEnd)
        {
            IsDone = true;
            return hasAny ? null : Take(0, intake.Content.Length);
        }

        return batch;
    }

    // A long document that comes in small pieces is not gone through again for each of them.
    private bool IsWorthATry() => intake.IsAtEnd || intake.Content.Length >= tried * 2;

    // A byte order mark is no part of the first document.
    private bool PassOverMark()
    {
        if (isStarted)
        {
            return true;
        }

        var mark = "\uFEFF"u8;
        if (intake.Content.Length < mark.Length && !intake.IsAtEnd)
        {
            return false;
        }

        isStarted = true;
        if (intake.Content.StartsWith(mark))
        {
            intake.Drop(mark.Length);
        }

        return true;
    }

    private Batch? Whole() => intake.IsAtEnd && !hasAny ? Take(0, intake.Content.Length) : null;

    private Batch? OneOfSeveral()
    {
        var start = intake.Content.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || Boundary.Of(intake.Content[start..], intake.IsAtEnd) is not { } length)
        {
            return null;
        }

        var text = intake.Content.Slice(start, length).TrimEnd(" \t\r\n"u8);
        inARow = text.Contains((byte)'\n') ? 0 : inARow + 1;
        if (inARow == LinesInARow)
        {
            arrangement = Arrangement.Lines;
        }

        return Take(start, text.Length);
    }

    private Batch? Lines()
    {
        var content = intake.Content;
        var end = intake.IsAtEnd ? content.Length : content.LastIndexOf((byte)'\n') + 1;
        if (end == 0)
        {
            return null;
        }

        var places = new List<(int Start, int Length, long Line)>();
        for (var start = 0; start < end; Line++)
        {
            var line = content[start..end];
            var length = line.IndexOf((byte)'\n');
            line = length < 0 ? line : line[..length];
            if (line.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                places.Add((start, line.Length, Line));
            }

            start += line.Length + 1;
        }

        hasAny |= places.Count > 0;
        return new Batch(file, intake.HandOn(end), places) { Bytes = end };
    }

    private Batch Take(int start, int length)
    {
        hasAny = true;
        var before = Line + intake.Content[..start].Count((byte)'\n');
        Line = before + intake.Content.Slice(start, length).Count((byte)'\n');
        return new Batch(file, intake.HandOn(start + length), [(start, length, before)]) { Bytes = start + length };
    }
}
