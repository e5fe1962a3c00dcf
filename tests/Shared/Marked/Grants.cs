using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <summary>Consents that chance put together, without a yes to what had been erased by then.</summary>
internal static class Grants
{
    /// <summary>The consents, each to what was there on its day.</summary>
    public static Sequence<Consent> Of(JourneyParts parts, Sequence<Consent> consents)
    {
        var erased = new Dictionary<string, Tombstone>(StringComparer.Ordinal);
        foreach (var item in Everything.Items(parts))
        {
            if (Erasure.TombstoneOf(item) is { } tombstone)
            {
                erased[item.Id] = tombstone;
            }
        }

        return Sequence.Of<Consent>([.. consents.Select(consent => consent is { Answer: ConsentAnswer.Given, Items: { } items }
            ? consent with { Items = Sequence.Of<string>([.. items.Where(id => !erased.TryGetValue(id, out var tombstone) || !consent.On.IsCertainlyAfter(tombstone.On))]) }
            : consent)]);
    }
}
