using System.Numerics;

namespace SocialEval.Research.Qca;

/// <summary>How a combination of values is held in one number: a few bits for each condition.</summary>
internal sealed class Layout
{
    private readonly Sequence<Condition> conditions;
    private readonly int[] shifts;
    private readonly ulong[] fields;

    public Layout(Sequence<Condition> conditions)
    {
        this.conditions = conditions;
        shifts = new int[conditions.Count];
        fields = new ulong[conditions.Count];
        Combinations = 1;
        var shift = 0;
        for (var i = 0; i < conditions.Count; i++)
        {
            var bits = BitOperations.Log2((uint)conditions[i].Values - 1) + 1;
            shifts[i] = shift;
            fields[i] = ((1UL << bits) - 1) << shift;
            shift += bits;
            Combinations *= conditions[i].Values;
            IsNumbered |= conditions[i].Values > 2;
        }

        All = shift == 64 ? ulong.MaxValue : (1UL << shift) - 1;
    }

    public int Count => shifts.Length;

    /// <summary>Whether terms show values by their number.</summary>
    public bool IsNumbered { get; }

    /// <summary>How many combinations there are.</summary>
    public long Combinations { get; }

    /// <summary>The bits of all conditions.</summary>
    public ulong All { get; }

    public ReadOnlySpan<ulong> Fields => fields;

    public int Values(int condition) => conditions[condition].Values;

    public string Name(int condition) => conditions[condition].Name;

    public int Value(ulong code, int condition) => (int)((code & fields[condition]) >> shifts[condition]);

    public ulong With(int condition, int value) => (ulong)value << shifts[condition];

    /// <summary>The conditions in which two combinations differ, as bits, of those that are given.</summary>
    public uint Differences(ulong one, ulong other, ulong among)
    {
        var differing = (one ^ other) & among;
        if (!IsNumbered)
        {
            return (uint)differing;
        }

        var conditionBits = 0u;
        for (var i = 0; i < fields.Length; i++)
        {
            conditionBits |= (differing & fields[i]) != 0 ? 1u << i : 0;
        }

        return conditionBits;
    }

    /// <summary>Shorter terms first; of two as long, the one with the earlier condition, and of two with it, the one with the higher value.</summary>
    public int Compare(Cube one, Cube other)
    {
        var by = Length(one).CompareTo(Length(other));
        for (var i = 0; by == 0 && i < fields.Length; i++)
        {
            by = Place(other, i).CompareTo(Place(one, i));
        }

        return by;
    }

    /// <summary>How many conditions a term has.</summary>
    public int Length(Cube cube) => BitOperations.PopCount(Differences(0, cube.Fixed, cube.Fixed));

    private int Place(Cube cube, int condition) => (cube.Fixed & fields[condition]) == 0 ? -1 : Value(cube.Values, condition);

    /// <summary>The number of a row: 1 and the values read as digits, the first condition the most significant.</summary>
    public long Row(ulong code)
    {
        var row = 0L;
        for (var i = 0; i < fields.Length; i++)
        {
            row = (row * conditions[i].Values) + Value(code, i);
        }

        return row + 1;
    }

    /// <summary>The combination of a row.</summary>
    public ulong Code(long row)
    {
        var code = 0UL;
        var rest = row - 1;
        for (var i = fields.Length - 1; i >= 0; i--)
        {
            code |= With(i, (int)(rest % conditions[i].Values));
            rest /= conditions[i].Values;
        }

        return code;
    }

    public Sequence<int> Digits(ulong code)
    {
        var digits = new int[fields.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = Value(code, i);
        }

        return [.. digits];
    }
}
