using SocialEval.Journeys;

namespace SocialEval.Inquiries.Contract;

/// <summary>A journey changed in every way an evaluator has to live with: items erased or shared with nobody, words that are
/// recordings, voices that do not permit.</summary>
internal static class Variations
{
    public static IEnumerable<(string Change, Journey Journey)> Of(Journey journey)
    {
        var day = LastAnswer(journey.Consents);
        yield return ("with everything erased", Journey.From(Erasure.Expired(journey.Parts, day)));
        yield return ("with every word a recording", Journey.From(new Recorded().Of(journey.Parts)));
        foreach (var id in IdsOf(journey.Parts))
        {
            yield return ($"with '{id}' erased", Journey.From(Erasure.Of(journey.Parts, id, new Tombstone(day, ErasureReason.AskedByThePerson))));
            yield return ($"with '{id}' shared with nobody", journey.Share(id));
        }

        for (var i = 0; i < journey.Parties.Count; i++)
        {
            yield return ($"with '{journey.Parties[i].Id}' refusing", Refusing(journey, journey.Parties[i].Id));
        }
    }

    // Nobody agrees to share what was erased before: it is erased after the last answer.
    private static PartialDate LastAnswer(Sequence<Consent> consents)
    {
        var last = PartialDate.OfYear(1);
        foreach (var consent in consents)
        {
            last = consent.On.Earliest > last.Earliest ? consent.On : last;
        }

        return last;
    }

    private static Journey Refusing(Journey journey, string party)
    {
        // Only this party says no, to what is read for support and for evaluation; whoever else said no agrees.
        var consents = new List<Consent>();
        foreach (var other in journey.Parties)
        {
            foreach (var purpose in new[] { Purpose.Support, Purpose.Evaluation })
            {
                consents.Add(new Consent
                {
                    Id = $"{other.Id} {Vocabulary<Purpose>.Of(purpose)}",
                    By = other.Id,
                    Purpose = purpose,
                    Answer = other.Id == party ? ConsentAnswer.Refused : ConsentAnswer.Given,
                    On = PartialDate.OfYear(1),
                });
            }
        }

        return Journey.From(journey.Parts with { Consents = Sequence.Owning(consents.ToArray()) });
    }

    private static List<string> IdsOf(JourneyParts parts)
    {
        var ids = new List<string>();
        Add(ids, parts.Parties);
        Add(ids, parts.Needs);
        Add(ids, parts.Goals);
        Add(ids, parts.Interventions);
        Add(ids, parts.Outcomes);
        Add(ids, parts.Invitations);
        Add(ids, parts.Assessments);
        Add(ids, parts.Testimonies);
        Add(ids, parts.Pauses);
        Add(ids, parts.Reflections);
        Add(ids, parts.Contests);
        Add(ids, parts.Measures);
        Add(ids, parts.Stories);
        Add(ids, parts.Markers);
        Add(ids, parts.Significations);
        Add(ids, parts.Placements);
        Add(ids, parts.Ties);
        Add(ids, parts.Questions);
        foreach (var goal in parts.Goals)
        {
            Add(ids, goal.Versions);
        }

        return ids;
    }

    private static void Add<T>(List<string> ids, Sequence<T> items)
        where T : Item
    {
        foreach (var item in items)
        {
            ids.Add(item.Id);
        }
    }
}
