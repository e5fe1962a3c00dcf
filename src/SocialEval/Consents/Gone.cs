using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>The items of a journey, and their parts, that are not in what is kept of it: what nothing kept may refer to.</summary>
internal readonly ref struct Gone
{
    private readonly IdTable items;
    private readonly int kinds;

    /// <param name="whole">The parts of the journey.</param>
    /// <param name="kept">The same parts without some items; the others are in the same order.</param>
    public Gone(JourneyParts whole, JourneyParts kept)
    {
        items = new IdTable(IdTable.Count(whole) - IdTable.Count(kept));
        Add(whole.Parties, kept.Parties, ref kinds);
        Add(whole.Needs, kept.Needs, ref kinds);
        Add(whole.Goals, kept.Goals, ref kinds);
        Add(whole.Interventions, kept.Interventions, ref kinds);
        Add(whole.Outcomes, kept.Outcomes, ref kinds);
        Add(whole.Invitations, kept.Invitations, ref kinds);
        Add(whole.Assessments, kept.Assessments, ref kinds);
        Add(whole.Testimonies, kept.Testimonies, ref kinds);
        Add(whole.Pauses, kept.Pauses, ref kinds);
        Add(whole.Reflections, kept.Reflections, ref kinds);
        Add(whole.Contests, kept.Contests, ref kinds);
        Add(whole.Measures, kept.Measures, ref kinds);
        Add(whole.Stories, kept.Stories, ref kinds);
        Add(whole.Markers, kept.Markers, ref kinds);
        Add(whole.Significations, kept.Significations, ref kinds);
        Add(whole.Placements, kept.Placements, ref kinds);
        Add(whole.Ties, kept.Ties, ref kinds);
        Add(whole.Questions, kept.Questions, ref kinds);
    }

    /// <summary>Whether everything is there.</summary>
    public bool IsEmpty => kinds == 0;

    /// <summary>Whether any item of a kind is gone.</summary>
    public bool HasAny(ItemKind kind) => (kinds & (1 << (int)kind)) != 0;

    /// <summary>Whether an item is gone.</summary>
    public bool Has(ItemKind kind, string id) => HasAny(kind) && items.Find(id) is not null;

    /// <inheritdoc cref="Has(ItemKind, string)"/>
    public bool Has(Citation citation) => Has(citation.Kind, citation.Id);

    public void Dispose() => items.Dispose();

    private void Add<T>(Sequence<T> whole, Sequence<T> kept, ref int gone)
        where T : Item
    {
        if (whole.IsSameAs(kept))
        {
            return;
        }

        var next = 0;
        foreach (var item in whole)
        {
            if (next < kept.Count && kept[next].Id == item.Id)
            {
                AddParts(item, kept[next++], ref gone);
            }
            else
            {
                items.Add(item);
                gone |= 1 << (int)item.Kind;
                AddParts(item, null, ref gone);
            }
        }
    }

    private void AddParts(Item item, Item? kept, ref int gone)
    {
        switch (item)
        {
            case Goal goal:
                Add(goal.Versions, kept is Goal left ? left.Versions : default, ref gone);
                break;
            case Reflection reflection:
                Add(reflection.Notes, kept is Reflection there ? there.Notes : default, ref gone);
                break;
            default:
                break;
        }
    }
}
