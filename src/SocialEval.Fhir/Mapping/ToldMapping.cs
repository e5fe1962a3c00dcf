using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Words in an observation: an assessment where they are about a goal, a testimony where they are not, or tell of
/// what stands in the way.</summary>
internal static class ToldMapping
{
    private static readonly string[] Barriers = ["452341000124107", "811791000000103"];

    public static void Map(Draft draft, FoundResource from, R4.Observation observation, R4.FhirString element, string text)
    {
        var id = draft.Claim(from);
        from.Account.Journey = draft.Id;
        var (by, recordedBy) = Voices.Of(draft, from, observation.Performer, Rater.Anyone);
        var goals = Barriers.Any(code => Codes.Has(observation.Code, code)) ? [] : Observations.GoalsOf(draft, from, observation);
        var on = Observations.When(from, observation, id);
        if (goals.Count == 0)
        {
            draft.Testimonies.Add(new Testimony { Id = id, Words = Words.SaidOrDoubted(draft, from, element, text, by, "valueString", id, "a testimony"), On = on, Source = draft.SourceOf(from), Restricted = Labels.Restriction(from, id) });
        }
        else
        {
            from.Account.Kept("valueString", id, "an assessment in words");
            draft.Assessments.Add(new Assessment
            {
                Id = id,
                About = new(ItemKind.Goal, goals[0]),
                By = by,
                RecordedBy = recordedBy,
                On = on,
                Words = Words.Said(draft, from, element, text, null),
                Source = draft.SourceOf(from),
                Restricted = Labels.Restriction(from, id),
            });
        }

        Words.OfNotes(draft, from, observation.Note, "note", id);
    }
}
