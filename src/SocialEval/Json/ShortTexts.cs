using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace SocialEval.Json;

/// <summary>The ids and other short texts of one reading, each one string however often it is written.</summary>
/// <remarks>A rented table with open addressing. A text that finds no place near its own is a string of its own, so that
/// chosen collisions cost no time.</remarks>
internal ref struct ShortTexts
{
    private const int LongestKept = 64;
    private const int Reach = 12;

    private Entry[] entries;
    private int size;
    private int count;

    public ShortTexts()
    {
        size = 128;
        entries = Rent(size);
    }

    /// <summary>The string that some UTF-8 text is.</summary>
    public string Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestKept)
        {
            return Encoding.UTF8.GetString(text);
        }

        var hash = Hash(text);
        for (var probe = 0; probe < Reach; probe++)
        {
            ref var entry = ref entries[(hash + (uint)probe) & (uint)(size - 1)];
            if (entry.Text is null)
            {
                var added = Encoding.UTF8.GetString(text);
                entry = new Entry(added, hash);
                if (++count > size / 2)
                {
                    Grow();
                }

                return added;
            }

            if (entry.Hash == hash && Same(entry.Text, text))
            {
                return entry.Text;
            }
        }

        return Encoding.UTF8.GetString(text);
    }

    public readonly void Dispose() => ArrayPool<Entry>.Shared.Return(entries, clearArray: true);

    private void Grow()
    {
        var (old, oldSize) = (entries, size);
        size *= 4;
        entries = Rent(size);
        foreach (var entry in old.AsSpan(0, oldSize))
        {
            for (var probe = 0; entry.Text is not null && probe < Reach; probe++)
            {
                ref var place = ref entries[(entry.Hash + (uint)probe) & (uint)(size - 1)];
                if (place.Text is null)
                {
                    place = entry;
                    break;
                }
            }
        }

        ArrayPool<Entry>.Shared.Return(old, clearArray: true);
    }

    private static Entry[] Rent(int size)
    {
        // Returned cleared by whoever uses this type; cleared again because the pool is shared with others.
        var rented = ArrayPool<Entry>.Shared.Rent(size);
        rented.AsSpan(0, size).Clear();
        return rented;
    }

    private static bool Same(string known, ReadOnlySpan<byte> text) =>
        known.Length == text.Length ? Ascii.Equals(text, known) : SameBeyondAscii(known, text);

    private static bool SameBeyondAscii(string known, ReadOnlySpan<byte> text)
    {
        Span<byte> bytes = stackalloc byte[LongestKept * 3];
        return Encoding.UTF8.TryGetBytes(known, bytes, out var written) && text.SequenceEqual(bytes[..written]);
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length * Odd;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
        {
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Odd, 29);
        }

        var rest = 0ul;
        foreach (var letter in text)
        {
            rest = (rest << 8) | letter;
        }

        hash = (hash ^ rest) * Odd;
        return (uint)(hash >> 32);
    }

    private readonly record struct Entry(string? Text, uint Hash);
}
