using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Proof.Tests;

/// <summary>What nothing that a reader receives may tell, worked out from the rules and without a view.</summary>
/// <remarks>The rules are in <see cref="Forbidden"/>. What is added here: who read together read what each of them may read, and
/// outside readers meet no id that anybody chose.</remarks>
internal sealed class Oracle
{
    private readonly Dictionary<string, string> words = [];
    private readonly Dictionary<LocalDate, string> days = [];

    public Oracle(ReadingCase some)
    {
        var (journey, reading) = some;
        foreach (var reader in Readers(reading.Reader))
        {
            Add(new Forbidden(journey, new Reading(reading.AsOf, reading.On, reading.Purpose, reader) { Vocabulary = reading.Vocabulary }));
        }

        if (reading.Reader.IsOutside)
        {
            foreach (var id in Everything.Items(journey.Parts).Select(item => item.Id).Append(journey.Id).Concat(journey.Parts.Earlier))
            {
                words.TryAdd(id, "an id that somebody chose, to an outside reader");
            }
        }

        foreach (var party in journey.Parties.Where(party => reading.Reader.PartyIds.Contains(party.Id)))
        {
            // A page says who reads it, and who sits at a table is seen there.
            words.Remove(party.Id);
            words.Remove(party.Name ?? "");
        }
    }

    /// <summary>What a text, or all that an object tells through its public members, tells and may not.</summary>
    /// <param name="exposure">What can be met in it.</param>
    /// <param name="isAllowed">Words that may be there all the same.</param>
    public string? Leak(Exposure exposure, Func<string, bool>? isAllowed = null)
    {
        foreach (var word in exposure.Words)
        {
            if (words.TryGetValue(word, out var why) && isAllowed?.Invoke(word) != true)
            {
                return $"{word}: {why}";
            }
        }

        foreach (var day in exposure.Days)
        {
            if (days.TryGetValue(day, out var why))
            {
                return $"{PartialDate.OfDay(day)}: {why}";
            }
        }

        return null;
    }

    private static IEnumerable<Reader> Readers(Reader reader) =>
        reader.PartyIds.Count < 2 ? [reader] : reader.PartyIds.Select(Reader.Party);

    private void Add(Forbidden forbidden)
    {
        foreach (var (word, why) in forbidden.Words)
        {
            words.TryAdd(word, why);
        }

        foreach (var (day, why) in forbidden.Days)
        {
            days.TryAdd(day, why);
        }
    }
}
