using System.Globalization;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A text in the making, kept from one to the next.</summary>
internal sealed class TextBuffer
{
    private char[] letters = new char[512];

    public int Length { get; set; }

    public ReadOnlySpan<char> Written => letters.AsSpan(0, Length);

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > letters.Length)
        {
            Array.Resize(ref letters, Math.Max(letters.Length * 2, Length + text.Length));
        }

        text.CopyTo(letters.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(decimal number)
    {
        Span<char> digits = stackalloc char[40];
        number.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        Append(digits[..written]);
    }

    /// <summary>Appends a date as ISO 8601 text.</summary>
    public void Append(PartialDate date)
    {
        Span<char> digits = stackalloc char[10];
        date.TryFormat(digits, out var written, default, null);
        Append(digits[..written]);
    }

    /// <summary>Makes the first letter from a place on a capital.</summary>
    public void Capitalise(int from)
    {
        if (from < Length)
        {
            letters[from] = char.ToUpperInvariant(letters[from]);
        }
    }

    /// <summary>Puts a text instead of some letters, which may be none.</summary>
    public void Replace(int at, int count, ReadOnlySpan<char> text)
    {
        var after = letters.AsSpan(at + count, Length - at - count);
        Span<char> tail = after.Length <= 256 ? stackalloc char[after.Length] : new char[after.Length];
        after.CopyTo(tail);
        Length = at;
        Append(text);
        Append(tail);
    }

    /// <summary>Puts one letter for another from a place on.</summary>
    public void Replace(int from, char letter, char other) => letters.AsSpan(from, Length - from).Replace(letter, other);

    /// <summary>Puts one mark for another from a place on, with the space that belongs to it.</summary>
    public void Exchange(int from, ReadOnlySpan<char> mark, ReadOnlySpan<char> other)
    {
        var sign = mark.Trim();
        for (var at = from; Written[at..].IndexOf(sign) is var found and >= 0; at += other.Length)
        {
            at += found;
            var end = at + sign.Length;
            while (mark[^1] == ' ' && end < Length && char.IsWhiteSpace(letters[end]))
            {
                end++;
            }

            while (mark[0] == ' ' && at > from && char.IsWhiteSpace(letters[at - 1]))
            {
                at--;
            }

            Replace(at, end - at, other);
        }
    }

    /// <summary>Puts what was written from a place on, on one line.</summary>
    public void Unfold(int from)
    {
        foreach (ref var letter in letters.AsSpan(from, Length - from))
        {
            letter = letter is '\r' or '\n' or '\t' or '\u2028' or '\u2029' || char.IsControl(letter) ? ' ' : letter;
        }
    }

    public override string ToString() => new(Written);
}
