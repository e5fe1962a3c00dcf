namespace SocialEval.Journeys;

/// <summary>How far a list of a journey goes: until which day, whom it names, whose words it holds. A reading to which all of that
/// is open has nothing of the list to hold back, and need not look.</summary>
/// <remarks>It may say more than there is, never less: roles stand for the parties who have them, and a date for the last day it
/// may mean. The default value is of an empty list.</remarks>
internal struct Extent
{
    private int last;
    private ushort named;
    private ushort heard;
    private Marks marks;

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Unsigned = 1,
        Mentioning = 2,
        Bounded = 4,
    }

    /// <summary>The extent of what nobody knows: nothing reaches as far.</summary>
    public static Extent Unknown => new() { last = int.MaxValue };

    /// <summary>The extent of what anybody says about anybody until a day, shared with all who take part.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isUnsignedOpen">Whether what nobody signed is within it.</param>
    /// <param name="isMentioningOpen">Whether words that mention others are within it.</param>
    public static Extent UntilThe(PartialDate day, bool isUnsignedOpen, bool isMentioningOpen) => new()
    {
        last = day.LastPossible,
        named = ushort.MaxValue,
        heard = ushort.MaxValue,
        marks = (isUnsignedOpen ? Marks.Unsigned : Marks.None) | (isMentioningOpen ? Marks.Mentioning : Marks.None),
    };

    /// <summary>The extent of nothing at all, not even an empty list.</summary>
    public static Extent Nothing => new() { last = -1 };

    /// <summary>Whether all of it is within another.</summary>
    public readonly bool IsWithin(in Extent open) =>
        last <= open.last && (named & ~open.named) == 0 && (heard & ~open.heard) == 0 && (marks & ~open.marks) == Marks.None;

    /// <summary>Something in it has a date.</summary>
    public void Add(PartialDate? date)
    {
        if (date is { } known)
        {
            last = Math.Max(last, known.LastPossible);
        }
    }

    /// <summary>An item is in it: one shared with some only, restricted, or held by another system, is not shown as it is.</summary>
    public void Add(Item item)
    {
        Add(item.Date);
        if (item.SharedWith is not null || item.Source is not null || item.Restricted is not null)
        {
            Bound();
        }
    }

    /// <summary>Something in it is not shown as it is, or not to everybody.</summary>
    public void Bound() => marks |= Marks.Bounded;

    /// <summary>Somebody is named in it.</summary>
    public void Name(Party party) => named |= Bit(party);

    /// <summary>Somebody's words, judgement or answer is in it; nothing: of nobody knows whom.</summary>
    public void Hear(Party? speaker)
    {
        if (speaker is null)
        {
            marks |= Marks.Unsigned;
        }
        else
        {
            heard |= Bit(speaker);
        }
    }

    /// <summary>Words that mention somebody are in it.</summary>
    public void Mention() => marks |= Marks.Mentioning;

    /// <summary>Leaves those in a party's role out.</summary>
    public void ExceptNaming(Party party) => named &= (ushort)~Bit(party);

    /// <summary>Leaves out what those in a party's role say.</summary>
    public void ExceptHearing(Party party) => heard &= (ushort)~Bit(party);

    private static ushort Bit(Party party) => checked((ushort)(1 << (int)party.Role));
}
