using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>What a view calls the items of its journey: for whoever holds the journey, and never part of the view.</summary>
/// <remarks>To outside readers items are numbered within the view. An export that gives them names of its own, or is told of items by
/// the ids they have in the journey, needs both. Immutable.</remarks>
public sealed class ViewNames
{
    private readonly Dictionary<Citation, Citation> shown = [];
    private readonly Dictionary<string, string> originals = new(StringComparer.Ordinal);
    private readonly JourneyView view;
    private readonly bool areRenamed;

    internal ViewNames(JourneyParts original, JourneyView view, ItemNumbers? numbers)
    {
        this.view = view;
        areRenamed = original.Id != view.Id || numbers is not null;
        Add(original.Id, view.Id, ItemKind.Journey);
        foreach (var ((kind, id), name) in numbers?.All ?? [])
        {
            Add(id, name, kind);
        }
    }

    /// <summary>The id that something has in the journey.</summary>
    /// <param name="id">The id of the journey or of an item in the view.</param>
    /// <returns>The id; the same where the view calls it so.</returns>
    public string OriginalOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return originals.GetValueOrDefault(id, id);
    }

    /// <summary>What the view calls an item of the journey.</summary>
    /// <param name="original">The item, by the id it has in the journey.</param>
    /// <returns>Its citation in the view; nothing where it is not there.</returns>
    public Citation? Of(Citation original) =>
        !areRenamed ? view.Holds(original) ? original : null : shown.TryGetValue(original, out var name) ? name : null;

    private void Add(string original, string name, ItemKind kind)
    {
        shown[new Citation(kind, original)] = new Citation(kind, name);
        originals[name] = original;
    }
}
