using SocialEval.Journeys;

namespace SocialEval.Tool.Commands;

/// <summary>Who reads, as the command line says it: a word for several journeys, which each of them may understand or not.</summary>
internal static class ReaderWord
{
    /// <summary>The reader of one journey.</summary>
    /// <param name="word">A word, or a party's id; nothing for whoever usually reads for that purpose.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="problem">Why nobody in it is meant.</param>
    public static Reader? In(string? word, Purpose purpose, Journey journey, out string? problem)
    {
        problem = null;
        Reader? reader = word switch
        {
            null => Purposes.UsualReader(purpose, journey.Kind),
            "team" => Reader.Team,
            "person" => Reader.Person,
            "institution" => Reader.Institution,
            "researcher" => Reader.Researcher,
            _ => null,
        };
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
