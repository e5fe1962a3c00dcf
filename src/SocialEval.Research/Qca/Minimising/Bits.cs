using System.Numerics;

namespace SocialEval.Research.Qca.Minimising;

/// <summary>Sets of numbered things, a bit for each.</summary>
internal static class Bits
{
    public static int Words(int count) => (count + 63) >> 6;

    public static void Add(Span<ulong> set, int item) => set[item >> 6] |= 1UL << item;

    public static bool Has(ReadOnlySpan<ulong> set, int item) => (set[item >> 6] >> item & 1) != 0;

    public static bool IsEmpty(ReadOnlySpan<ulong> set) => set.IndexOfAnyExcept(0UL) < 0;

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public static int CountBoth(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var count = 0;
        for (var i = 0; i < one.Length; i++)
        {
            count += BitOperations.PopCount(one[i] & other[i]);
        }

        return count;
    }

    /// <summary>The lowest item, or −1 where there is none.</summary>
    public static int First(ReadOnlySpan<ulong> set) => Next(set, 0);

    /// <summary>The lowest item from a place on, or −1 where there is none.</summary>
    public static int Next(ReadOnlySpan<ulong> set, int from)
    {
        var word = from >> 6;
        if (word >= set.Length)
        {
            return -1;
        }

        var rest = set[word] & (ulong.MaxValue << from);
        while (rest == 0)
        {
            if (++word == set.Length)
            {
                return -1;
            }

            rest = set[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>Whether everything in one set is in another.</summary>
    public static bool IsIn(ReadOnlySpan<ulong> part, ReadOnlySpan<ulong> whole)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if ((part[i] & ~whole[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public static bool Meet(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if ((one[i] & other[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public static void And(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<ulong> result)
    {
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = one[i] & other[i];
        }
    }

    public static void AndNot(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<ulong> result)
    {
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = one[i] & ~other[i];
        }
    }
}
