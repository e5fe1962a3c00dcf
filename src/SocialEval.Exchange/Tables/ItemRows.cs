using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Outcomes;

namespace SocialEval.Exchange.Tables;

/// <summary>Everything but the goals in the rows of a journey. A cell that is empty makes nothing: a silence is no answer.</summary>
internal static class ItemRows
{
    public static void Read(TableDraft draft)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, row) in draft.Rows)
        {
            foreach (var part in draft.Mapping.Interventions)
            {
                Intervention(draft, draft.Reading(name, row), name, part, named);
            }
        }

        foreach (var (name, row) in draft.Rows)
        {
            var reading = draft.Reading(name, row);
            foreach (var part in draft.Mapping.Outcomes)
            {
                Outcome(draft, reading, name, part);
            }

            foreach (var part in draft.Mapping.Assessments)
            {
                Assessment(draft, reading, name, part, named);
            }

            foreach (var part in draft.Mapping.Testimonies)
            {
                Testimony(draft, reading, name, part);
            }

            foreach (var part in draft.Mapping.Consents)
            {
                Consent(draft, reading, name, part);
            }
        }
    }

    private static void Intervention(TableDraft draft, RowReading reading, string row, InterventionPart part, Dictionary<string, string> named)
    {
        reading.Begin();
        var name = Named(reading, part, row);
        if (reading.Words(part.What) is not { } what || named.ContainsKey(name))
        {
            return;
        }

        var intervention = new Intervention
        {
            Id = "i",
            What = what,
            DoneBy = [.. part.DoneBy.Select(reading.Who).OfType<string>().Distinct(StringComparer.Ordinal)],
            AskedBy = reading.Who(part.AskedBy),
            AskedOn = reading.Day(part.AskedOn),
            Started = reading.Day(part.Started),
            Ended = reading.Day(part.Ended),
            Towards = Towards(draft, reading, part.Towards),
        };
        if (reading.IsSpoiled)
        {
            draft.Spoiled(reading.Row, "an intervention");
            return;
        }

        intervention = intervention with { Id = draft.Claim(name) };
        named.Add(name, intervention.Id);
        draft.Interventions.Add(intervention);
        draft.Kept(reading.Row, part.What, intervention.Id, "an intervention", what);
    }

    private static string Named(RowReading reading, InterventionPart part, string row) => part.Id is null ? $"{part.Key}-{row}" : reading.Name(part.Id) ?? $"{part.Key}-{row}";

    private static void Outcome(TableDraft draft, RowReading reading, string row, OutcomePart part)
    {
        reading.Begin();
        if (reading.Words(part.What) is not { } what)
        {
            return;
        }

        var outcome = new Outcome { Id = "o", What = what, On = reading.Day(part.On), Welcome = reading.Word<Welcome>(part.Welcome), Towards = Towards(draft, reading, part.Towards) };
        if (reading.IsSpoiled)
        {
            draft.Spoiled(reading.Row, "a change");
            return;
        }

        outcome = outcome with { Id = draft.Claim(part.Key, row) };
        draft.Outcomes.Add(outcome);
        draft.Kept(reading.Row, part.What, outcome.Id, "a change", what);
    }

    private static void Assessment(TableDraft draft, RowReading reading, string row, AssessmentPart part, Dictionary<string, string> interventions)
    {
        reading.Begin();
        var assessment = new Assessment
        {
            Id = "a",
            About = new(ItemKind.Journey, draft.Id),
            By = reading.Who(part.By),
            RecordedBy = reading.Who(part.RecordedBy),
            Mode = part.Mode,
            On = reading.Day(part.On),
            Judgement = reading.Word<Judgement>(part.Judgement),
            Level = reading.Level(part.Level),
            Rating = part.Rating is { } rating && reading.Number(rating.Value, rating.Min, rating.Max) is { } value
                ? new Rating { Instrument = rating.Instrument, Value = value, Min = rating.Min, Max = rating.Max }
                : null,
            Words = reading.Words(part.Words),
        };
        if (!reading.IsSpoiled && assessment is { Judgement: null, Level: null, Rating: null, Words: null })
        {
            return;
        }

        if (!reading.IsSpoiled && About(draft, reading, row, part, interventions) is { } about)
        {
            assessment = assessment with { Id = draft.Claim(part.Key, row), About = about };
            draft.Assessments.Add(assessment);
            draft.Tell(LossKind.Kept, reading.Row, Column(part), assessment.Id, assessment.By is null ? "an assessment; whose it is is not said" : "an assessment");
        }
        else
        {
            draft.Spoiled(reading.Row, "an assessment");
        }
    }

    private static Citation? About(TableDraft draft, RowReading reading, string row, AssessmentPart part, Dictionary<string, string> interventions)
    {
        if (part.Goal is { } goal)
        {
            var mapped = draft.Mapping.Goals.First(known => known.Key == goal);
            if (GoalRows.Find(draft, reading, mapped) is { Versions.Count: > 0 } found)
            {
                return new(ItemKind.Goal, found.Id);
            }

            reading.Refuse(mapped.Id ?? new Cell(part.Path, null, null), "an assessment of a goal that no row words", "the goal in a row of the same journey");
            return null;
        }

        if (part.Intervention is { } intervention)
        {
            var mapped = draft.Mapping.Interventions.First(known => known.Key == intervention);
            if (interventions.TryGetValue(Named(reading, mapped, row), out var id))
            {
                return new(ItemKind.Intervention, id);
            }

            reading.Refuse(mapped.Id ?? new Cell(part.Path, null, null), "an assessment of an intervention that no row tells", "the intervention in this row or in one of the same journey");
            return null;
        }

        return new(ItemKind.Journey, draft.Id);
    }

    private static string? Column(AssessmentPart part) =>
        (part.Judgement ?? part.Level ?? part.Rating?.Value ?? part.Words?.Text ?? part.Words?.Media)?.Column;

    private static void Testimony(TableDraft draft, RowReading reading, string row, TestimonyPart part)
    {
        reading.Begin();
        if (reading.Words(part.Words) is not { } words)
        {
            return;
        }

        var on = reading.Day(part.On);
        if (reading.IsSpoiled)
        {
            draft.Spoiled(reading.Row, "a testimony");
            return;
        }

        var id = draft.Claim(part.Key, row);
        draft.Testimonies.Add(new() { Id = id, Words = words, On = on });
        draft.Kept(reading.Row, part.Words, id, "a testimony", words);
    }

    private static void Consent(TableDraft draft, RowReading reading, string row, ConsentPart part)
    {
        reading.Begin();
        var answer = reading.Word<ConsentAnswer>(part.Answer);
        if (answer is null && !reading.IsSpoiled)
        {
            return;
        }

        var by = reading.Who(part.By);
        var on = reading.Day(part.On);
        var until = reading.Day(part.Until);
        if (!reading.IsSpoiled && by is null)
        {
            reading.Refuse(part.Answer, "an answer of nobody", "one of a party: consent is somebody's");
        }

        if (!reading.IsSpoiled && on is null)
        {
            reading.Refuse(part.On, "no day", "the day of the answer: the latest one counts");
        }

        if (reading.IsSpoiled)
        {
            draft.Spoiled(reading.Row, "a consent or a refusal");
            return;
        }

        var id = draft.Claim(part.Key, row);
        draft.Consents.Add(new() { Id = id, By = by!, Purpose = part.Purpose, Answer = answer!.Value, On = on!.Value, Until = until, Evidence = part.Evidence ?? Evidence.Imported });
        draft.Tell(LossKind.Kept, reading.Row, part.Answer.Column, id, "an answer to the question of sharing");
    }

    private static Sequence<string> Towards(TableDraft draft, RowReading reading, Sequence<string> keys) =>
        [.. keys.Select(key => GoalRows.Find(draft, reading, draft.Mapping.Goals.First(goal => goal.Key == key))).OfType<GoalDraft>().Where(goal => goal.Versions.Count > 0).Select(goal => goal.Id)];
}
