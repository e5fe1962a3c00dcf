using System.Globalization;
using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>The items of a view by kind and number, in the order of the view: <c>assessment-2</c>.</summary>
internal sealed class ItemNumbers
{
    private readonly Dictionary<(ItemKind Kind, string Id), string> names = [];

    public ItemNumbers(JourneyParts parts)
    {
        Add(parts.Needs);
        Add(parts.Goals);
        AddVersions(parts.Goals);
        Add(parts.Interventions);
        Add(parts.Outcomes);
        Add(parts.Invitations);
        Add(parts.Assessments);
        Add(parts.Testimonies);
        Add(parts.Pauses);
        Add(parts.Reflections);
        AddNotes(parts.Reflections);
        Add(parts.Contests);
        Add(parts.Measures);
        Add(parts.Stories);
        Add(parts.Markers);
        Add(parts.Significations);
        Add(parts.Placements);
        Add(parts.Ties);
        Add(parts.Questions);
    }

    /// <summary>All of them, each with its kind and the id it has in the journey.</summary>
    public IEnumerable<KeyValuePair<(ItemKind Kind, string Id), string>> All => names;

    /// <summary>What an item is called. Whatever is not in the view has no number.</summary>
    public string Of(ItemKind kind, string id) => names.TryGetValue((kind, id), out var name) ? name : Vocabulary<ItemKind>.Of(kind);

    private void Add<T>(Sequence<T> items)
        where T : Item
    {
        var number = 0;
        foreach (var item in items)
        {
            Add(item, ++number);
        }
    }

    private void AddVersions(Sequence<Goal> goals)
    {
        var number = 0;
        foreach (var goal in goals)
        {
            foreach (var version in goal.Versions)
            {
                Add(version, ++number);
            }
        }
    }

    private void AddNotes(Sequence<Reflection> reflections)
    {
        var number = 0;
        foreach (var reflection in reflections)
        {
            foreach (var note in reflection.Notes)
            {
                Add(note, ++number);
            }
        }
    }

    private void Add(Item item, int number) =>
        names[(item.Kind, item.Id)] = string.Create(CultureInfo.InvariantCulture, $"{Vocabulary<ItemKind>.Of(item.Kind)}-{number}");
}
