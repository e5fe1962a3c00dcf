namespace SocialEval.Research;

/// <summary>Numbers drawn as if by lot, the same ones for the same seed on every machine: what a resampling rests on can be drawn again.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014): the state grows by
/// 0x9E3779B97F4A7C15 at each draw, and two multiplications spread it. A number below a bound is the high word of the product of
/// bound and draw; the few draws that would favour some numbers are drawn again (Lemire, Fast random integer generation in an
/// interval, ACM TOMACS 29:1, 2019). Not for secrets.</remarks>
internal sealed class SeededDraws(ulong seed)
{
    /// <summary>What results call the generator.</summary>
    public const string Name = "splitmix64";

    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var spread = state;
        spread = (spread ^ (spread >> 30)) * 0xBF58476D1CE4E5B9;
        spread = (spread ^ (spread >> 27)) * 0x94D049BB133111EB;
        return spread ^ (spread >> 31);
    }

    /// <summary>A number from 0 up to, and without, a bound; each as likely as another.</summary>
    public int Below(int bound)
    {
        var wide = (ulong)bound;
        var high = Math.BigMul(Next(), wide, out var low);
        if (low < wide)
        {
            for (var unfair = (0 - wide) % wide; low < unfair;)
            {
                high = Math.BigMul(Next(), wide, out low);
            }
        }

        return (int)high;
    }

    /// <summary>Puts items in an order in which each order is as likely as another (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var left = items.Length; left > 1; left--)
        {
            var drawn = Below(left);
            (items[left - 1], items[drawn]) = (items[drawn], items[left - 1]);
        }
    }
}
