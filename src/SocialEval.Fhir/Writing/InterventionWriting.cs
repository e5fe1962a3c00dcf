using SocialEval.Fhir.Mapping;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>Interventions on their way out: what was done is a procedure, what was only asked for a request.</summary>
internal static class InterventionWriting
{
    public static string TypeOf(Intervention intervention) => intervention.Started is null && intervention.Ended is null ? "ServiceRequest" : "Procedure";

    public static void Write(Records records, Intervention intervention)
    {
        R4.DomainResource record = TypeOf(intervention) == "Procedure" ? Done(records, intervention) : Asked(records, intervention);
        foreach (var goal in intervention.Towards.Where(goal => records.Ids.Is(goal, "Goal")))
        {
            record.Extension.Add(new(Codes.PertainsToGoalExtension, records.Ids.To(goal)!));
        }

        Extend(records, record, intervention);
        records.Add(record, intervention.Id);
    }

    /// <summary>What base FHIR has no element for.</summary>
    public static void Extend(Records records, R4.DomainResource record, Intervention intervention)
    {
        Records.Extend(record, Own.Of(
            "intervention",
            [("kind", Word.Code(intervention.Reach)), ("term", Word.Code(intervention.Term)), .. intervention.Mediates.Select(party => ("mediates", (R4.DataType?)records.Who(party)))]));
        Decision(records, record, intervention.Decision);
        foreach (var trial in intervention.Trials)
        {
            Records.Extend(record, Own.Of("trial", ("on", Day.Of(trial.On)), ("what", records.Saying.Text(trial.What)), ("learnt", records.Saying.Text(trial.Learnt))));
        }

        if (intervention.Timing is { } timing)
        {
            Records.Extend(record, Own.Of("timing", ("felt", Word.Code(timing.Felt)), ("by", records.Who(timing.By)), ("words", records.Saying.Text(timing.Words))));
        }

        if (intervention.Place is { } place)
        {
            Records.Extend(record, Own.Of("place", ("text", Text(place.Text)), ("code", Text(place.Code))));
        }
    }

    private static R4.Procedure Done(Records records, Intervention intervention)
    {
        var record = new R4.Procedure
        {
            Identifier = [.. ResourceIds.Identifiers(intervention.Id)],
            Status = intervention.Ended is null ? R4.EventStatus.InProgress : R4.EventStatus.Completed,
            Code = new() { TextElement = records.Saying.Text(intervention.What) },
            Subject = records.Subject,
            Performed = Day.Span(intervention.Started, intervention.Ended),
            Performer = [.. records.Ids.To(intervention.DoneBy).Select(who => new R4.Procedure.PerformerComponent { Actor = who })],
        };
        Records.Extend(record, Own.Of("asked", ("by", records.Who(intervention.AskedBy)), ("on", Day.Of(intervention.AskedOn))));
        return record;
    }

    private static R4.ServiceRequest Asked(Records records, Intervention intervention) => new()
    {
        Identifier = [.. ResourceIds.Identifiers(intervention.Id)],
        Status = R4.RequestStatus.Active,
        Intent = R4.RequestIntent.Plan,
        Code = new() { TextElement = records.Saying.Text(intervention.What) },
        Subject = records.Subject,
        Performer = records.Ids.To(intervention.DoneBy),
        Requester = records.Who(intervention.AskedBy),
        AuthoredOn = intervention.AskedOn?.ToString(),
    };

    private static void Decision(Records records, R4.DomainResource record, Decision? decision)
    {
        if (decision is not null)
        {
            Records.Extend(record, Own.Of(
                "decision",
                ("askedOf", records.Who(decision.AskedOf)),
                ("askedOn", Day.Of(decision.AskedOn)),
                ("answer", Word.Code(decision.Answer)),
                ("on", Day.Of(decision.On)),
                ("reason", records.Saying.Text(decision.Reason)),
                ("appealTold", decision.AppealTold is { } told ? new R4.FhirBoolean(told) : null)));
        }
    }

    private static R4.FhirString? Text(string? text) => Codes.NotBlank(text) is { } known ? new R4.FhirString(known) : null;
}
