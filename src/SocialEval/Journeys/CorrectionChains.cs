namespace SocialEval.Journeys;

/// <summary>Finds items that, through what they correct, end up correcting themselves.</summary>
/// <remarks>An item corrects one other at most, so corrections form chains that may end in a circle. Each item is visited once over
/// the whole check of a journey: a chain of n corrections costs n steps, not n for each of its items.</remarks>
internal sealed class CorrectionChains
{
    private readonly Dictionary<string, bool> isInCircle = new(StringComparer.Ordinal);

    /// <summary>Whether an item is in a circle of corrections.</summary>
    /// <param name="item">The item.</param>
    /// <param name="rules">The journey's rules, which know what each item corrects.</param>
    public bool IsInCircle(Item item, in JourneyRules rules)
    {
        if (isInCircle.TryGetValue(item.Id, out var known))
        {
            return known;
        }

        var walked = new List<string>();
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var circle = int.MaxValue;
        for (Item? next = item; next is not null && !isInCircle.ContainsKey(next.Id); next = rules.Corrected(next))
        {
            if (!placeOf.TryAdd(next.Id, walked.Count))
            {
                circle = placeOf[next.Id];
                break;
            }

            walked.Add(next.Id);
        }

        for (var i = 0; i < walked.Count; i++)
        {
            isInCircle[walked[i]] = i >= circle;
        }

        return isInCircle[item.Id];
    }
}
