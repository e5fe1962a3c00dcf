using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>What is made of an observation: somebody's level, somebody's rating, somebody's words. A measurement is nobody's
/// assessment and stays out.</summary>
internal static class Observations
{
    public static void Map(Draft draft, FoundResource from, R4.Observation observation)
    {
        if (WasNot(observation))
        {
            from.Account.Whole("entered in error or cancelled, says the record");
        }
        else if (Codes.Score(observation.Code) is { } rater)
        {
            ScoreMapping.Map(draft, from, observation, rater);
        }
        else if (WhatMatters.IsOne(observation) || draft.NeedIds.ContainsKey(from.Key))
        {
            WhatMatters.Map(draft, from, observation);
        }
        else if (Codes.Has(observation.Category, "survey") && RatingMapping.ValueOf(observation.Value) is not null)
        {
            RatingMapping.Map(draft, from, observation);
        }
        else if (observation.Value is R4.FhirString { Value: { } text } element && Codes.NotBlank(text) is not null)
        {
            ToldMapping.Map(draft, from, observation, element, text);
        }
        else
        {
            from.Account.Whole("a measurement or a code: nobody's words and nobody's assessment");
        }
    }

    public static bool WasNot(R4.Observation observation) =>
        observation.Status is R4.ObservationStatus.EnteredInError or R4.ObservationStatus.Cancelled;

    /// <summary>When it was given.</summary>
    public static PartialDate? When(FoundResource from, R4.Observation observation, string? item)
    {
        if (observation.Effective is R4.Period period)
        {
            var (start, end) = Dates.OfPeriod(from, period, "effectivePeriod");
            if ((end ?? start) is { } date)
            {
                from.Account.Approximated("effectivePeriod", item, end is null ? "its day: the start of a period without an end" : "its day: the end of a period");
                return date;
            }
        }

        return Dates.Kept(from, "effectiveDateTime", item, "when it was given") ?? Dates.Kept(from, "effectiveInstant", item, "when it was given");
    }

    /// <summary>The goals it is about, whichever of the two names the other.</summary>
    public static IReadOnlyList<string> GoalsOf(Draft draft, FoundResource from, R4.Observation observation)
    {
        var goals = new List<string>();
        for (var i = 0; i < observation.Focus.Count; i++)
        {
            var path = FormattableString.Invariant($"focus[{i}]");
            if (draft.Index.Follow(observation.Focus[i], from)?.Key is { } key && draft.GoalIds.TryGetValue(key, out var goal))
            {
                from.Account.Kept(path, goal, "the goal it is about");
                goals.Add(goal);
            }
            else
            {
                from.Account.Dropped(path, "it points to no goal of this journey");
            }
        }

        goals.AddRange(draft.GoalsOfOutcome.GetValueOrDefault(from.Key) ?? []);
        return [.. goals.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Puts down what was given about each of some goals, or about the journey where it names none.</summary>
    public static void Assess(Draft draft, IReadOnlyList<string> goals, Assessment given)
    {
        Sequence<Citation> subjects = goals.Count == 0 ? [new Citation(ItemKind.Journey, draft.Id)] : [.. goals.Select(goal => new Citation(ItemKind.Goal, goal))];
        foreach (var about in subjects)
        {
            draft.Assessments.Add(given with { Id = about == subjects[0] ? given.Id : draft.Claim(given.Id, "assessment"), About = about });
        }
    }

    /// <summary>Whether the one who was asked preferred not to say.</summary>
    public static bool WasDeclined(FoundResource from, R4.Observation observation, string item)
    {
        if (!Codes.Has(observation.DataAbsentReason, "asked-declined"))
        {
            return false;
        }

        from.Account.Kept("dataAbsentReason", item, "asked, and preferred not to say: that is an answer");
        return true;
    }
}
