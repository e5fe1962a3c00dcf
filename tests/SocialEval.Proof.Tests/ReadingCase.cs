using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Proof.Tests;

/// <summary>A journey in which every word, id and day stands once, and a reading of it by anybody at all.</summary>
/// <param name="Journey">The journey.</param>
/// <param name="Reading">The reading.</param>
internal sealed record ReadingCase(Journey Journey, Reading Reading)
{
    /// <summary>The case of a number.</summary>
    /// <param name="number">The number.</param>
    public static ReadingCase Of(int number)
    {
        var chance = Chances.Of(number);
        var some = (chance.Next(10) switch { 0 => MarkedJourneys.Agreed, 1 => MarkedJourneys.Supported, _ => MarkedJourneys.Any }).Generate(chance, null, out _);
        var journey = Journey.From(some.Journey.Parts with { Extra = Kept(some.Journey, chance) });
        var purpose = chance.Next(4) == 0 ? Enum.GetValues<Purpose>()[chance.Next((uint)Enum.GetValues<Purpose>().Length)] : some.Reading.Purpose;
        var reader = chance.Next(4) == 0 ? some.Reading.Reader : Anybody(journey, chance);
        return new(journey, new Reading(some.Reading.AsOf, some.Reading.On, purpose, reader) { Vocabulary = some.Reading.Vocabulary });
    }

    /// <summary>The same journey, read by somebody else.</summary>
    /// <param name="purpose">For what.</param>
    /// <param name="reader">By whom.</param>
    public ReadingCase For(Purpose purpose, Reader reader) =>
        this with { Reading = new Reading(Reading.AsOf, Reading.On, purpose, reader) { Vocabulary = Reading.Vocabulary } };

    /// <summary>All of it, so that a failing case can be argued about.</summary>
    public override string ToString() => new MarkedCase(Journey, Reading).ToString();

    private static Reader Anybody(Journey journey, PCG chance)
    {
        var parties = journey.Parties;
        var persons = parties.Where(party => party.Role != PartyRole.Organisation).Select(party => party.Id).ToArray();
        return chance.Next(8) switch
        {
            0 => Reader.Team,
            1 => Reader.Institution,
            2 => Reader.Researcher,
            3 when parties.Count(party => party.Role == PartyRole.Beneficiary) == 1 => Reader.Person,
            4 or 5 when persons.Length > 1 => Together(persons, chance),
            _ when parties.IsEmpty => Reader.Team,
            _ => Reader.Party(parties[(int)chance.Next((uint)parties.Count)].Id),
        };
    }

    private static Reader Together(string[] persons, PCG chance)
    {
        var from = (int)chance.Next((uint)persons.Length);
        var several = 2 + (int)chance.Next((uint)persons.Length - 1);
        return Reader.Together([.. Enumerable.Range(from, several).Select(place => persons[place % persons.Length])]);
    }

    // What another system's records held and nobody here knew: on every record a writer of records may make.
    private static Extra? Kept(Journey journey, PCG chance)
    {
        if (chance.Next(2) == 0)
        {
            return journey.Parts.Extra;
        }

        var number = 90_000;
        var kept = new JsonObject();
        foreach (var item in Everything.Items(journey.Parts))
        {
            foreach (var kind in (string[])["Patient", "Practitioner", "RelatedPerson", "Goal", "Observation", "CarePlan", "Procedure", "ServiceRequest", "Task"])
            {
                kept[$"{kind}/{item.Id}"] = new JsonObject { ["extension[0]"] = new JsonObject { ["url"] = "http://example.org/kept", ["valueString"] = $"zqx{number++}" } };
            }
        }

        return Extra.Parse(Encoding.UTF8.GetBytes(new JsonObject { ["fhir"] = kept }.ToJsonString()));
    }
}
