using System.Numerics;

namespace SocialEval.Research.Qca.Minimising;

/// <summary>Enumerates the smallest sets that have an element in common with each of some sets.</summary>
/// <remarks>
/// <para>Murakami and Uno (2014). An element is added only while every element chosen before still meets a set that no other meets;
/// the sets not met yet, and those that only one element meets, are kept from step to step.</para>
/// <para>Along with the chosen elements goes a set that each of them narrows: what a term made of them holds.</para>
/// </remarks>
internal sealed class SmallestMeeting
{
    /// <summary>Takes a set that was found. False ends the search.</summary>
    /// <param name="chosen">Its elements, as bits.</param>
    /// <param name="narrowed">What all its elements leave of the set that goes along.</param>
    public delegate bool Taking(uint chosen, ReadOnlySpan<ulong> narrowed);

    private readonly uint[] sets;
    private readonly int elements;
    private readonly ulong[] narrowing;
    private readonly int narrowWords;
    private readonly Taking take;
    private readonly int words;

    // For each element, the sets that have it.
    private readonly ulong[] having;

    // For each depth: the sets not met yet, what is left of the set that goes along, and for each element those only it meets.
    private readonly ulong[] unmet;
    private readonly ulong[] narrowed;
    private readonly ulong[] own;

    public SmallestMeeting(uint[] sets, int elements, ulong[] narrowing, int narrowWords, Taking take)
    {
        this.sets = sets;
        this.elements = elements;
        this.narrowing = narrowing;
        this.narrowWords = narrowWords;
        this.take = take;
        words = Math.Max(1, Bits.Words(sets.Length));
        having = new ulong[elements * words];
        unmet = new ulong[(elements + 1) * words];
        narrowed = new ulong[(elements + 1) * narrowWords];
        own = new ulong[(elements + 1) * elements * words];
        for (var i = 0; i < sets.Length; i++)
        {
            Bits.Add(unmet, i);
            for (var rest = sets[i]; rest != 0; rest &= rest - 1)
            {
                Bits.Add(Having(BitOperations.TrailingZeroCount(rest)), i);
            }
        }

        narrowed.AsSpan(0, narrowWords).Fill(ulong.MaxValue);
    }

    public void Search() => Search(0, 0, (uint)((1UL << elements) - 1));

    private bool Search(int depth, uint chosen, uint candidates)
    {
        var open = Unmet(depth);
        var first = Bits.First(open);
        if (first < 0)
        {
            return take(chosen, Narrowed(depth));
        }

        var next = Fewest(open, first, candidates);
        candidates &= ~next;
        for (var rest = next; rest != 0; rest &= rest - 1)
        {
            var element = BitOperations.TrailingZeroCount(rest);
            if (!Add(depth, chosen, element))
            {
                continue;
            }

            if (!Search(depth + 1, chosen | 1u << element, candidates))
            {
                return false;
            }

            candidates |= 1u << element;
        }

        return true;
    }

    // The candidates of the open set that has fewest of them.
    private uint Fewest(ReadOnlySpan<ulong> open, int first, uint candidates)
    {
        var best = sets[first] & candidates;
        for (var i = Bits.Next(open, first + 1); i >= 0; i = Bits.Next(open, i + 1))
        {
            var elementsLeft = sets[i] & candidates;
            if (BitOperations.PopCount(elementsLeft) < BitOperations.PopCount(best))
            {
                best = elementsLeft;
            }
        }

        return best;
    }

    private bool Add(int depth, uint chosen, int element)
    {
        var met = Having(element);
        for (var rest = chosen; rest != 0; rest &= rest - 1)
        {
            var earlier = BitOperations.TrailingZeroCount(rest);
            Bits.AndNot(Own(depth, earlier), met, Own(depth + 1, earlier));
            if (Bits.IsEmpty(Own(depth + 1, earlier)))
            {
                return false;
            }
        }

        Bits.And(Unmet(depth), met, Own(depth + 1, element));
        Bits.AndNot(Unmet(depth), met, Unmet(depth + 1));
        Bits.And(Narrowed(depth), narrowing.AsSpan(element * narrowWords, narrowWords), Narrowed(depth + 1));
        return true;
    }

    private Span<ulong> Having(int element) => having.AsSpan(element * words, words);

    private Span<ulong> Unmet(int depth) => unmet.AsSpan(depth * words, words);

    private Span<ulong> Narrowed(int depth) => narrowed.AsSpan(depth * narrowWords, narrowWords);

    private Span<ulong> Own(int depth, int element) => own.AsSpan(((depth * elements) + element) * words, words);
}
