using System.Buffers;
using System.Globalization;
using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A text in the making, in UTF-8 and in rented memory, kept from one to the next.</summary>
/// <remarks>Half of a surrogate pair, which is no character, becomes U+FFFD.</remarks>
internal sealed class TextBuffer(int capacity = 1024)
{
    // Names are short and mostly in letters of ASCII: a plain loop is quicker than a call.
    private const int LongestName = 16;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Append(byte letter) => Add(1)[0] = letter;

    public void Append(ReadOnlySpan<byte> utf8) => utf8.CopyTo(Add(utf8.Length));

    public void Append(ReadOnlySpan<char> text)
    {
        var room = Room(text.Length * 3);
        var read = 0;
        for (; read < text.Length && read < LongestName && text[read] < 128; read++)
        {
            room[read] = (byte)text[read];
        }

        Length += read == text.Length ? read : read + Encoding.UTF8.GetBytes(text[read..], room[read..]);
    }

    public void Append(int number)
    {
        if (number is >= 0 and <= 99)
        {
            AppendDigits(number, number <= 9 ? 1 : 2);
        }
        else if (number is >= 1000 and <= 9999)
        {
            AppendDigits(number, 4);
        }
        else
        {
            number.TryFormat(Room(11), out var written, default, CultureInfo.InvariantCulture);
            Length += written;
        }
    }

    public void Append(decimal number)
    {
        number.TryFormat(Room(40), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Append(double number)
    {
        number.TryFormat(Room(40), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Appends a date as ISO 8601 text.</summary>
    public void Append(PartialDate date)
    {
        date.TryFormat(Room(10), out var written, default, null);
        Length += written;
    }

    /// <summary>Room for some bytes; what of it is written to counts once it is taken.</summary>
    public Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
        {
            Grow(count);
        }

        return bytes.AsSpan(Length);
    }

    public void Take(int count) => Length += count;

    /// <summary>Makes the first letter from a place on a capital.</summary>
    public void Capitalise(int from)
    {
        if (from == Length)
        {
            return;
        }

        ref var first = ref bytes[from];
        if (first < 128)
        {
            first = (byte)char.ToUpperInvariant((char)first);
        }
        else if (Rune.DecodeFromUtf8(Written[from..], out var letter, out var count) == OperationStatus.Done && letter.IsBmp)
        {
            Span<byte> capital = stackalloc byte[3];
            Replace(from, count, capital[..new Rune(char.ToUpperInvariant((char)letter.Value)).EncodeToUtf8(capital)]);
        }
    }

    /// <summary>Puts some letters instead of others.</summary>
    public void Replace(int at, int count, ReadOnlySpan<byte> letters)
    {
        var longer = letters.Length - count;
        if (longer > 0)
        {
            Room(longer);
        }

        Written[(at + count)..].CopyTo(bytes.AsSpan(at + letters.Length));
        letters.CopyTo(bytes.AsSpan(at));
        Length += longer;
    }

    /// <summary>Takes back everything.</summary>
    public void Clear() => Length = 0;

    /// <summary>Gives its memory back for others to rent, with nothing of what was said left in it. A large one is worth it.</summary>
    public void GiveBack()
    {
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = [];
        Length = 0;
    }

    public override string ToString() => Encoding.UTF8.GetString(Written);

    private void AppendDigits(int number, int count)
    {
        var digits = Add(count);
        for (var i = count - 1; i >= 0; i--, number /= 10)
        {
            digits[i] = (byte)('0' + (number % 10));
        }
    }

    private Span<byte> Add(int count)
    {
        var room = Room(count);
        Length += count;
        return room;
    }

    private void Grow(int count)
    {
        var length = Length;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 4, checked(length + count)));
        Written.CopyTo(larger);
        GiveBack();
        (bytes, Length) = (larger, length);
    }
}
