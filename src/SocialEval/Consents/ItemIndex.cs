using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>Every item of a view by its id, versions and notes included: no two items of a journey share one.</summary>
/// <remarks>Made once for a view, and only where something is looked up in long lists or corrections are asked for.</remarks>
internal sealed class ItemIndex
{
    private readonly Dictionary<string, Item> byId = new(StringComparer.Ordinal);
    private readonly List<Item> all = [];

    public ItemIndex(JourneyParts parts)
    {
        Add(parts.Parties);
        Add(parts.Needs);
        Add(parts.Goals);
        Add(parts.Interventions);
        Add(parts.Outcomes);
        Add(parts.Invitations);
        Add(parts.Assessments);
        Add(parts.Testimonies);
        Add(parts.Pauses);
        Add(parts.Reflections);
        Add(parts.Contests);
        Add(parts.Measures);
        Add(parts.Stories);
        Add(parts.Markers);
        Add(parts.Significations);
        Add(parts.Placements);
        Add(parts.Ties);
        Add(parts.Questions);
        foreach (var goal in parts.Goals)
        {
            Add(goal.Versions);
        }

        foreach (var reflection in parts.Reflections)
        {
            Add(reflection.Notes);
        }
    }

    /// <summary>Every item, list by list, in the order of the view.</summary>
    public List<Item> All => all;

    /// <summary>The item with an id.</summary>
    public Item? Find(string id) => byId.GetValueOrDefault(id);

    private void Add<T>(Sequence<T> items)
        where T : Item
    {
        foreach (var item in items)
        {
            all.Add(item);
            byId[item.Id] = item;
        }
    }
}
