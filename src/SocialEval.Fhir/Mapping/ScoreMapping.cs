using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>A score on a goal's attainment levels, at the start or later, by whoever the record says. Every score stays: none
/// replaces another.</summary>
internal static class ScoreMapping
{
    public static void Map(Draft draft, FoundResource from, R4.Observation observation, Rater rater)
    {
        var id = draft.Claim(from);
        from.Account.Journey = draft.Id;
        var (by, recordedBy) = Voices.Of(draft, from, observation.Performer, rater);
        var goals = Observations.GoalsOf(draft, from, observation);
        var (level, lost) = Level(from, observation, id);
        if (level is not null && goals.Count == 0)
        {
            (level, lost) = (null, "a level without the goal whose level it is says nothing");
        }

        var judgement = Observations.WasDeclined(from, observation, id) ? Judgement.PrefersNotToSay : (Judgement?)null;
        var words = Words.OfNotes(draft, from, observation.Note, "note", id, by) ?? Text(draft, from, observation, id);
        if (level is null && judgement is null && words is null)
        {
            from.Account.WholeAfterAll(lost is null ? "value" : "valueCodeableConcept", lost ?? "no answer", "an assessment of which nothing is left to say, neither a level nor words: who gave it, and when, goes with it");
            return;
        }

        if (lost is not null)
        {
            from.Account.Dropped("valueCodeableConcept", lost, id);
        }

        from.Account.Kept("code", id, "an assessment on the levels of a goal");
        var on = Observations.When(from, observation, id);
        Observations.Assess(draft, goals, new Assessment
        {
            Id = id,
            About = default,
            By = by,
            RecordedBy = recordedBy,
            On = on,
            Level = level,
            Judgement = judgement,
            Words = words,
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
    }

    private static (int? Level, string? Lost) Level(FoundResource from, R4.Observation observation, string item)
    {
        if (observation.Value is not R4.CodeableConcept concept)
        {
            return default;
        }

        var levels = concept.Coding.Select(Codes.Level).OfType<int>().Distinct().ToList();
        switch (levels)
        {
            case [var level]:
                from.Account.Kept("valueCodeableConcept", item, FormattableString.Invariant($"level {level}"));
                return (level, null);
            case []:
                var code = concept.Coding.FirstOrDefault()?.Code;
                return (null, $"the code {Codes.Quote(code)} is none of the five answers: it is no level, and its name is nobody's words");
            default:
                return (null, "several levels at once: which is meant is not known");
        }
    }

    // What was typed beside a code is somebody's words; the name of a code is not.
    private static Statement? Text(Draft draft, FoundResource from, R4.Observation observation, string item)
    {
        var (path, text) = observation.Value switch
        {
            R4.CodeableConcept concept when concept.Coding.TrueForAll(coding => coding.Display != concept.Text) => ("valueCodeableConcept.text", concept.Text),
            R4.FhirString value => ("valueString", value.Value),
            _ => (null, null),
        };
        if (path is null || Codes.NotBlank(text) is not { } words)
        {
            return null;
        }

        from.Account.Kept(path, item, "the words of the assessment");
        return Words.Said(draft, from, null, words, null);
    }
}
