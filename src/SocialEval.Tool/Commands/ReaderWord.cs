using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Tool.Commands;

/// <summary>Who reads, as the command line says it: a word for several journeys, which each of them may understand or not.</summary>
internal static class ReaderWord
{
    /// <summary>The persons concerned and those who accompany them on the day of reading, together. Nobody writes this word: it is the
    /// reader of what is handed out at a table.</summary>
    public const string Everybody = ",";

    /// <summary>The reader of one journey.</summary>
    /// <param name="word">A word, a party's id, or the ids of several who read together, separated by commas; nothing for whoever
    /// usually reads for that purpose.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="on">The day of reading.</param>
    /// <param name="problem">Why nobody in it is meant.</param>
    public static Reader? In(string? word, Purpose purpose, Journey journey, LocalDate on, out string? problem)
    {
        problem = null;
        Reader? reader = word switch
        {
            null => Purposes.UsualReader(purpose, journey.Kind),
            "team" => Reader.Team,
            "person" => Reader.Person,
            "institution" => Reader.Institution,
            "researcher" => Reader.Researcher,
            Everybody => Sitting(journey, on, out problem),
            _ => null,
        };
        if (problem is not null)
        {
            return null;
        }

        if (reader is null && word!.Contains(',', StringComparison.Ordinal))
        {
            return Together(word.Split(',', StringSplitOptions.TrimEntries), journey, out problem);
        }

        if (reader is null)
        {
            problem = journey.Parties.Any(party => party.Id == word)
                ? null
                : $"no party '{word}' in journey '{journey.Id}', expected --reader team, person, institution, researcher or the id of a party";
            return problem is null ? Reader.Party(word!) : null;
        }

        if (reader == Reader.Person)
        {
            problem = Persons(journey);
        }

        return problem is null ? reader : null;
    }

    // What is handed out at a table holds what each of those at it may read: the persons concerned and those who accompany them. A
    // relative or a peer, whom nothing reaches that is not shared with them, is named where they are to be there.
    private static Reader? Sitting(Journey journey, LocalDate on, out string? problem)
    {
        var there = journey.TakingPart(on).Where(party => party.Role is PartyRole.Beneficiary or PartyRole.Professional).Select(party => party.Id).ToArray();
        problem = there.Length > 0 ? null : $"no person concerned and no professional who takes part in journey '{journey.Id}' that day, expected --reader";
        return problem is null ? Reader.Together(there) : null;
    }

    private static Reader? Together(string[] ids, Journey journey, out string? problem)
    {
        foreach (var id in ids)
        {
            var party = journey.Parties.FirstOrDefault(party => party.Id == id);
            problem = party switch
            {
                null when id is "team" or "institution" or "researcher" or "person" => $"'{id}' among several readers, expected the ids of persons who read together",
                null => $"no party '{id}' in journey '{journey.Id}', expected --reader with the ids of persons who read together",
                { Role: PartyRole.Organisation } => $"'{id}' is an organisation in journey '{journey.Id}' and does not sit at a table, expected the ids of persons",
                _ => null,
            };
            if (problem is not null)
            {
                return null;
            }
        }

        problem = null;
        return Reader.Together(ids);
    }

    private static string? Persons(Journey journey)
    {
        var beneficiaries = journey.Parties.Where(party => party.Role == PartyRole.Beneficiary).Select(party => $"'{party.Id}'").ToArray();
        return beneficiaries.Length switch
        {
            0 => $"no beneficiary in journey '{journey.Id}', expected another --reader than person",
            1 => null,
            _ => $"several beneficiaries in journey '{journey.Id}', expected --reader with the id of one: {Listed.Or(beneficiaries)}",
        };
    }
}
