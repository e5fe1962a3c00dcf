using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>What somebody wrote, inside a sentence of ours: on one line, and in an order that leaves the sentence's own alone.</summary>
/// <remarks>A control character is told as a space. Embeddings and overrides of the Unicode bidirectional algorithm are left out, and so
/// are isolates nobody closes. What is written from the right stands in an isolate of its own (U+2068 and U+2069): otherwise the words
/// around it would be read in another order, and somebody else would seem to have said them.</remarks>
internal static class Embedded
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>What was written, as it may stand inside a sentence, with a capital.</summary>
    public static string Capitalised(string written)
    {
        var text = new TextBuffer(written.Length);
        Append(written, text);
        text.Capitalise(0);
        var capitalised = text.ToString();
        text.GiveBack();
        return capitalised;
    }

    public static void Append(ReadOnlySpan<char> written, TextBuffer text)
    {
        if (IsPlain(written))
        {
            text.Append(written);
            return;
        }

        Span<char> room = written.Length <= 256 ? stackalloc char[written.Length] : new char[written.Length];
        var kept = Clean(written, room);
        var turns = Turns(kept);
        if (turns)
        {
            text.Append([FirstStrongIsolate]);
        }

        text.Append(kept);
        if (turns)
        {
            text.Append([PopDirectionalIsolate]);
        }
    }

    // Up to the Armenian script everything is written from the left, and no other character below U+0590 is a control.
    private static bool IsPlain(ReadOnlySpan<char> written) =>
        written.IndexOfAnyExceptInRange(' ', '\u058F') < 0 && written.IndexOfAnyInRange('\u007F', '\u009F') < 0;

    private static ReadOnlySpan<char> Clean(ReadOnlySpan<char> written, Span<char> room)
    {
        var keepsIsolates = AreClosed(written);
        var count = 0;
        foreach (var letter in written)
        {
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029')
            {
                room[count++] = ' ';
            }
            else if (letter is not (>= '\u202A' and <= '\u202E') && (keepsIsolates || !IsIsolate(letter)))
            {
                room[count++] = letter;
            }
        }

        return room[..count];
    }

    private static bool AreClosed(ReadOnlySpan<char> written)
    {
        var open = 0;
        foreach (var letter in written)
        {
            open += letter == PopDirectionalIsolate ? -1 : IsIsolate(letter) ? 1 : 0;
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }

    private static bool IsIsolate(char letter) => letter is >= '\u2066' and <= PopDirectionalIsolate;

    // Hebrew to Arabic Extended-A, their presentation forms, the scripts of the supplementary planes that are written from the right, and marks.
    private static bool Turns(ReadOnlySpan<char> written)
    {
        foreach (var letter in written.EnumerateRunes())
        {
            if (letter.Value is (>= 0x0590 and <= 0x08FF) or 0x200E or 0x200F or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE)
                or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
            {
                return true;
            }
        }

        return false;
    }
}
