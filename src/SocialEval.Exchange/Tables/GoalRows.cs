using SocialEval.Goals;
using SocialEval.Losses;
using SocialEval.Time;

namespace SocialEval.Exchange.Tables;

/// <summary>The goals in the rows of a journey, and what each party answered to them.</summary>
internal static class GoalRows
{
    public static void Read(TableDraft draft)
    {
        foreach (var (name, row) in draft.Rows)
        {
            foreach (var part in draft.Mapping.Goals)
            {
                var reading = draft.Reading(name, row);
                Read(draft, reading, part);
                foreach (var agreement in part.Agreements)
                {
                    Answer(draft, reading, part, agreement);
                }
            }
        }
    }

    /// <summary>The goal a row is about.</summary>
    public static GoalDraft? Find(TableDraft draft, RowReading reading, GoalPart part) =>
        Named(reading, part) is { } named ? draft.Goals.GetValueOrDefault(named) : null;

    // Without a column for it, a part is one goal of the journey.
    private static string? Named(RowReading reading, GoalPart part) => part.Id is null ? part.Key : reading.Name(part.Id);

    private static void Read(TableDraft draft, RowReading reading, GoalPart part)
    {
        reading.Begin();
        if (Named(reading, part) is not { } named || reading.Words(part.Wording) is not { } wording)
        {
            return;
        }

        var known = draft.Goals.GetValueOrDefault(named);
        if (known?.IsWorded(wording) == true)
        {
            draft.Tell(LossKind.Kept, reading.Row, part.Wording.Text?.Column, known.Id, "the goal, worded as before");
            return;
        }

        var version = new GoalVersion
        {
            Id = "v",
            Wording = wording,
            ProposedBy = reading.Who(part.ProposedBy),
            ProposedOn = reading.Day(part.ProposedOn),
            Horizon = Horizon(reading, part),
        };
        if (reading.IsSpoiled)
        {
            draft.Spoiled(reading.Row, "a goal");
            return;
        }

        if (known is null)
        {
            known = new(draft.Claim(named), reading.Row, part.Themes);
            draft.Goals.Add(named, known);
        }

        known.Add(version with { Id = draft.Claim(FormattableString.Invariant($"{known.Id}-v{known.Versions.Count + 1}")) });
        draft.Kept(reading.Row, part.Wording, known.Id, known.Versions.Count == 1 ? "a goal" : "another version of a goal", wording);
    }

    private static Horizon? Horizon(RowReading reading, GoalPart part)
    {
        var until = reading.Day(part.Until);
        var prose = reading.Words(part.Time);
        return until is null && prose is null ? null : new(until is { } date ? TimeHorizon.Until(date) : TimeHorizon.Open) { Words = prose };
    }

    private static void Answer(TableDraft draft, RowReading reading, GoalPart part, AgreementPart agreement)
    {
        reading.Begin();
        var answer = reading.Word<AgreementAnswer>(agreement.Answer);
        var given = new Agreement { By = reading.Who(agreement.By), Answer = answer ?? default, On = reading.Day(agreement.On), Evidence = agreement.Evidence ?? Journeys.Evidence.Imported };
        if (reading.IsSpoiled)
        {
            draft.Spoiled(reading.Row, "an answer to a goal");
        }
        else if (answer is not null && Find(draft, reading, part) is { Versions.Count: > 0 } goal)
        {
            goal.Answer(given);
            draft.Tell(LossKind.Kept, reading.Row, agreement.Answer.Column, goal.Id, given.By is null ? "an answer to the goal; whose is not said" : $"the answer of '{given.By}' to the goal");
        }
        else if (answer is not null)
        {
            reading.Refuse(agreement.Answer, "an answer to a goal that no row words", "the goal in this row or before");
            draft.Spoiled(reading.Row, "an answer to a goal");
        }
    }
}
