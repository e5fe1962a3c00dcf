using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Something somebody took on to do.</summary>
internal static class TaskMapping
{
    public static void Map(Draft draft, FoundResource from, R4.Task task)
    {
        if (task.Status is R4.Task.TaskStatus.EnteredInError)
        {
            from.Account.Whole("entered in error, says the record");
            return;
        }

        if ((Codes.NotBlank(task.Description) ?? Codes.NameOf(task.Code)) is null)
        {
            from.Account.Whole("a task that does not say what");
            return;
        }

        var id = draft.Claim(from);
        from.Account.Kept("id", id, "an intervention");
        var (started, ended) = Dates.OfPeriod(from, task.ExecutionPeriod, "executionPeriod");
        if (started is not null || ended is not null)
        {
            from.Account.Kept("executionPeriod.start", id, "when it was done");
            if (ended is not null)
            {
                from.Account.Kept("executionPeriod.end", id, "when it ended");
            }
        }

        draft.Interventions.Add(new Intervention
        {
            Id = id,
            What = What(draft, from, task, id),
            DoneBy = Interventions.DoneBy(draft, from, task.Owner is null ? [] : [(task.Owner, "owner")], id, "who took it on"),
            Towards = Interventions.Towards(draft, from, Goals(draft, from, task), id),
            AskedBy = Interventions.AskedBy(draft, from, task.Requester, id),
            AskedOn = Dates.Kept(from, "authoredOn", id, "when it was asked for"),
            Started = started,
            Ended = ended,
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
        Words.OfNotes(draft, from, task.Note, "note", id);
    }

    private static Statement What(Draft draft, FoundResource from, R4.Task task, string id)
    {
        if (Codes.NotBlank(task.Description) is not { } description)
        {
            return Interventions.What(draft, from, task.Code, "code", id)!;
        }

        from.Account.Kept("description", id, "what is done; whose words they are is not said");
        return Words.Said(draft, from, task.DescriptionElement, description, null);
    }

    private static IReadOnlyList<(R4.ResourceReference? Reference, string Path)> Goals(Draft draft, FoundResource from, R4.Task task) =>
        draft.Index.Follow(task.Focus, from) is { Type: "Goal" } ? [.. Interventions.PertainsTo(task), (task.Focus, "focus")] : Interventions.PertainsTo(task);
}
