using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>What was corrected in a view, by what, and what stands since.</summary>
/// <remarks>
/// <para>A correction takes the place of what it corrects where that is nobody's saying, a fact that was recorded; and where it carries
/// the same voice, as that voice's own if what it corrects was. Whatever somebody said is corrected in their place by nobody
/// else: another's correction is beside it, and replaces nothing (P4).</para>
/// <para>Looked up by id; made once for a view, in one pass over it, and empty at no cost where nothing is corrected.</para>
/// </remarks>
internal sealed class Corrections
{
    private readonly Dictionary<string, Item>? replacing;
    private readonly Dictionary<string, Item>? beside;

    /// <summary>There is no correction.</summary>
    public Corrections()
    {
    }

    /// <summary>The corrections among the items of a view.</summary>
    public Corrections(ItemIndex items)
    {
        replacing = new(StringComparer.Ordinal);
        beside = new(StringComparer.Ordinal);
        foreach (var item in items.All)
        {
            if (item.Rectifies is { } id && items.Find(id) is { } corrected && corrected.Kind == item.Kind)
            {
                // Of several, the last by date: later items are listed after earlier ones.
                (Replaces(item, corrected) ? replacing : beside)[id] = item;
            }
        }
    }

    /// <summary>The items of a list that no correction takes the place of: the list itself where that is all of them.</summary>
    public Sequence<T> Standing<T>(Sequence<T> items)
        where T : Item
    {
        if (replacing is not { Count: > 0 })
        {
            return items;
        }

        List<T> standing = new(items.Count);
        foreach (var item in items)
        {
            if (!replacing.ContainsKey(item.Id))
            {
                standing.Add(item);
            }
        }

        return standing.Count == items.Count ? items : [.. standing];
    }

    /// <summary>The item that corrects another: the one that takes its place, else one beside it.</summary>
    public Item? Of(Item item) => Replacing(item) ?? beside?.GetValueOrDefault(item.Id);

    /// <summary>The item that takes another's place.</summary>
    public Item? Replacing(Item item) => replacing?.GetValueOrDefault(item.Id);

    /// <summary>What stands in the place of an item: the end of the chain of those that take each other's place.</summary>
    public Item Standing(Item item)
    {
        while (Replacing(item) is { } next)
        {
            item = next;
        }

        return item;
    }

    private static bool Replaces(Item correction, Item corrected) =>
        VoiceOf(corrected) is not { } voice || (VoiceOf(correction) == voice && (Voice.IsOwn(correction) || !Voice.IsOwn(corrected)));

    // Of these the words are a title, or what several held: they record what happened, and are nobody's saying.
    private static string? VoiceOf(Item item) => item is Intervention or Goals.Goal or Invitation or Reflection or Party or Consent ? null : Voice.Of(item);
}
