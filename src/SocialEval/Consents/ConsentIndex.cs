using System.Runtime.InteropServices;
using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>Every answer for one purpose, by who gave it, for whom and about which item, so that each question is one look-up.</summary>
/// <remarks>Made where there are many consents or parties; it gives what looking at every consent would give.</remarks>
internal sealed class ConsentIndex
{
    private readonly Dictionary<(string By, string? OnBehalfOf, string Item), ConsentAnswers> answers = [];
    private readonly Dictionary<string, List<Consent>> namingItems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Party>> representatives = new(StringComparer.Ordinal);

    public ConsentIndex(JourneyParts parts, Purpose purpose, PartialDate day)
    {
        var takenBack = TakenBack(parts, day);
        foreach (var consent in parts.Consents)
        {
            if (consent.Purpose != purpose)
            {
                continue;
            }

            var isAboutAll = consent.Items is not { } named || named.AsSpan().Contains(parts.Id);
            if (consent.Items is { } items)
            {
                AddTo(namingItems, consent.OnBehalfOf ?? consent.By, consent);
                if (!isAboutAll)
                {
                    foreach (var item in items)
                    {
                        Add(consent, item, takenBack, day);
                    }
                }
            }

            if (isAboutAll)
            {
                Add(consent, Permissions.Unnamed, takenBack, day);
            }
        }

        foreach (var party in parts.Parties)
        {
            if (party.Represents is { } mandate)
            {
                AddTo(representatives, mandate.Party, party);
            }
        }
    }

    /// <summary>What one party answered about everything, about an item, and about the item that one is part of.</summary>
    public ConsentAnswers Answers(string by, string? onBehalfOf, string item, string? within)
    {
        var found = answers.GetValueOrDefault((by, onBehalfOf, Permissions.Unnamed));
        if (item.Length > 0)
        {
            found = found.And(answers.GetValueOrDefault((by, onBehalfOf, item)));
        }

        return within is { Length: > 0 } ? found.And(answers.GetValueOrDefault((by, onBehalfOf, within))) : found;
    }

    /// <summary>The answers about some items only that were given by a party or on their behalf.</summary>
    public ReadOnlySpan<Consent> NamingItemsOf(string party) => CollectionsMarshal.AsSpan(namingItems.GetValueOrDefault(party));

    /// <summary>Those who represent a party, whenever and for whatever.</summary>
    public ReadOnlySpan<Party> RepresentativesOf(string party) => CollectionsMarshal.AsSpan(representatives.GetValueOrDefault(party));

    private static HashSet<string> TakenBack(JourneyParts parts, PartialDate day)
    {
        var byId = new Dictionary<string, Consent>(parts.Consents.Count, StringComparer.Ordinal);
        foreach (var consent in parts.Consents)
        {
            byId[consent.Id] = consent;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var correction in parts.Consents)
        {
            if (correction.Rectifies is { } id && byId.TryGetValue(id, out var corrected) && ConsentAnswers.TakesBack(correction, corrected, day))
            {
                found.Add(id);
            }
        }

        return found;
    }

    private void Add(Consent consent, string item, HashSet<string> takenBack, PartialDate day)
    {
        if (ConsentAnswers.Counts(consent, day) && !takenBack.Contains(consent.Id))
        {
            var key = (consent.By, consent.OnBehalfOf, item);
            answers[key] = answers.GetValueOrDefault(key).With(consent, day);
        }
    }

    private static void AddTo<T>(Dictionary<string, List<T>> lists, string key, T item)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
