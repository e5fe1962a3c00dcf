using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Contract;

/// <summary>Readings of a journey: every purpose, every reader, before its first day, in its midst, after its last, and looking back.</summary>
internal static class SampleReadings
{
    public static IEnumerable<Reading> Of(Journey journey)
    {
        var readers = ReadersOf(journey);
        foreach (var (asOf, on) in DaysOf(journey))
        {
            foreach (var purpose in Enum.GetValues<Purpose>())
            {
                foreach (var reader in readers)
                {
                    yield return new Reading(asOf, on, purpose, reader);
                }
            }
        }
    }

    /// <summary>A few that show the most: for the many journeys in which one thing was changed.</summary>
    public static IEnumerable<Reading> FewOf(Journey journey)
    {
        var (_, last) = DaysOf(journey)[0];
        yield return new Reading(last, Purpose.Support, Reader.Team);
        yield return new Reading(last, Purpose.Evaluation, Reader.Institution);
        if (journey.Parties.FirstOrDefault(party => party.Role == PartyRole.Beneficiary) is { } person)
        {
            yield return new Reading(last, Purpose.OwnUse, Reader.Party(person.Id));
        }
    }

    private static List<Reader> ReadersOf(Journey journey)
    {
        var readers = new List<Reader> { Reader.Team, Reader.Institution, Reader.Researcher };
        var beneficiaries = 0;
        foreach (var party in journey.Parties)
        {
            beneficiaries += party.Role == PartyRole.Beneficiary ? 1 : 0;
            readers.Add(Reader.Party(party.Id));
        }

        if (beneficiaries == 1)
        {
            readers.Add(Reader.Person);
        }

        return readers;
    }

    private static (LocalDate AsOf, LocalDate On)[] DaysOf(Journey journey)
    {
        var dates = new List<PartialDate>();
        Add(dates, journey.Parties);
        Add(dates, journey.Needs);
        Add(dates, journey.Goals);
        Add(dates, journey.Interventions);
        Add(dates, journey.Outcomes);
        Add(dates, journey.Invitations);
        Add(dates, journey.Assessments);
        Add(dates, journey.Testimonies);
        Add(dates, journey.Pauses);
        Add(dates, journey.Reflections);
        Add(dates, journey.Contests);
        Add(dates, journey.Measures);
        Add(dates, journey.Stories);
        Add(dates, journey.Markers);
        Add(dates, journey.Significations);
        Add(dates, journey.Placements);
        Add(dates, journey.Ties);
        Add(dates, journey.Questions);
        Add(dates, journey.Consents);
        if (dates.Count == 0)
        {
            dates.Add(PartialDate.OfYear(2025));
        }

        dates.Sort();
        var first = dates[0].Earliest;
        var middle = dates[dates.Count / 2].Latest;
        var last = dates[^1].Latest.Year < 9999 ? dates[^1].Latest.PlusDays(1) : dates[^1].Latest;
        return [(last, last), (middle, middle), (first, first), (middle, last)];
    }

    private static void Add<T>(List<PartialDate> dates, Sequence<T> items)
        where T : Item
    {
        foreach (var item in items)
        {
            if (item.Date is { } date)
            {
                dates.Add(date);
            }
        }
    }
}
