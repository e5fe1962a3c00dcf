using System.Collections;
using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <summary>Consents that chance put together, without a yes to what had been erased by then.</summary>
internal static class Grants
{
    /// <summary>The consents, each to what was there on its day.</summary>
    public static Sequence<Consent> Of(JourneyParts parts, Sequence<Consent> consents)
    {
        var erased = new Dictionary<string, Tombstone>(StringComparer.Ordinal);
        foreach (var item in typeof(JourneyParts).GetProperties().Select(list => list.GetValue(parts)).OfType<IEnumerable>().SelectMany(list => list.OfType<Item>()).SelectMany(WithParts))
        {
            if (TombstoneOf(item) is { } tombstone)
            {
                erased[item.Id] = tombstone;
            }
        }

        return Sequence.Of<Consent>([.. consents.Select(consent => consent is { Answer: ConsentAnswer.Given, Items: { } items }
            ? consent with { Items = Sequence.Of<string>([.. items.Where(id => !erased.TryGetValue(id, out var tombstone) || !consent.On.IsCertainlyAfter(tombstone.On))]) }
            : consent)]);
    }

    private static IEnumerable<Item> WithParts(Item item) => item switch
    {
        Goal goal => [item, .. goal.Versions],
        Reflection reflection => [item, .. reflection.Notes],
        _ => [item],
    };

    private static Tombstone? TombstoneOf(Item item) => item switch
    {
        Party party => party.Erased,
        Goal goal => goal.Versions.All(version => version.Wording.Erased is not null) ? goal.Versions[0].Wording.Erased : null,
        _ => Voice.WordsOf(item)?.Erased,
    };
}
