using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Something that was done.</summary>
internal static class ProcedureMapping
{
    public static void Map(Draft draft, FoundResource from, R4.Procedure procedure)
    {
        if (procedure.Status is R4.EventStatus.EnteredInError or R4.EventStatus.NotDone)
        {
            from.Account.Whole("entered in error or not done, says the record");
            return;
        }

        if (Codes.NameOf(procedure.Code) is null)
        {
            from.Account.Whole("something done of which the record does not say what");
            return;
        }

        var id = draft.Claim(from);
        from.Account.Kept("id", id, "an intervention");
        var (started, ended) = When(from, procedure, id);
        draft.Interventions.Add(OwnInterventions.Complete(draft, from, procedure, new Intervention
        {
            Id = id,
            What = Interventions.What(draft, from, procedure.Code, "code", id)!,
            DoneBy = Interventions.DoneBy(draft, from, [.. procedure.Performer.Select((performer, i) => (performer?.Actor, FormattableString.Invariant($"performer[{i}].actor")))], id, "who did it"),
            Towards = Interventions.Towards(draft, from, Interventions.PertainsTo(procedure), id),
            Started = started,
            Ended = ended,
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        }));
        draft.Made[from.Key] = new(ItemKind.Intervention, id);
        Words.OfNotes(draft, from, procedure.Note, "note", id);
    }

    private static (PartialDate? Started, PartialDate? Ended) When(FoundResource from, R4.Procedure procedure, string item)
    {
        if (procedure.Performed is not R4.Period period)
        {
            return (Dates.Kept(from, "performedDateTime", item, "when it was done"), null);
        }

        var (start, end) = Dates.OfPeriod(from, period, "performedPeriod");
        if (start is not null)
        {
            from.Account.Kept("performedPeriod.start", item, "when it started");
        }

        if (end is not null)
        {
            from.Account.Kept("performedPeriod.end", item, "when it ended");
        }

        return (start, end);
    }
}
