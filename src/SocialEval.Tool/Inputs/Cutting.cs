namespace SocialEval.Tool.Inputs;

/// <summary>Cuts a file into journeys that follow one another, each on a line or over as many as it takes.</summary>
/// <remarks>A document ends where its JSON ends. One that is broken ends where a line starts like another at its very left, so
/// that one bad line among many is one bad line.</remarks>
internal sealed class Cutting(string file, Intake intake, bool isOne)
{
    private bool isStarted;
    private bool hasAny;
    private int tried;
    private long line = 1;

    /// <summary>The line that comes next, from 1.</summary>
    public long Line => line;

    /// <summary>The next document; nothing where more has to be read first, or where all is done.</summary>
    public Document? Next()
    {
        // A long document that comes in small pieces is not gone through again for each of them.
        if (!PassOverMark() || (intake.Content.Length < tried * 2 && !intake.IsAtEnd))
        {
            return null;
        }

        if (isOne)
        {
            return intake.IsAtEnd && !hasAny ? Take(intake.Content.Length) : null;
        }

        PassOverBlank();
        if (intake.Content.IsEmpty)
        {
            return intake.IsAtEnd && !hasAny ? Nothing() : null;
        }

        var length = Boundary.Of(intake.Content, intake.IsAtEnd);
        tried = length is null ? intake.Content.Length : 0;
        return length is { } found ? Take(found) : null;
    }

    // A byte order mark is no part of the first document.
    private bool PassOverMark()
    {
        var mark = "\uFEFF"u8;
        if (!isStarted && intake.Content.Length < mark.Length && !intake.IsAtEnd)
        {
            return false;
        }

        if (!isStarted && intake.Content.StartsWith(mark))
        {
            intake.Drop(mark.Length);
        }

        return isStarted = true;
    }

    private void PassOverBlank()
    {
        var length = intake.Content.IndexOfAnyExcept(" \t\r\n"u8);
        Drop(length < 0 ? intake.Content.Length : length);
    }

    private Document.OfText Nothing()
    {
        line = 1;
        return Take(0);
    }

    private Document.OfText Take(int length)
    {
        hasAny = true;
        var document = new Document.OfText(new Place(file, line), intake.Content[..length].TrimEnd(" \t\r\n"u8));
        Drop(length);
        return document;
    }

    private void Drop(int length)
    {
        line += intake.Content[..length].Count((byte)'\n');
        intake.Drop(length);
    }
}
