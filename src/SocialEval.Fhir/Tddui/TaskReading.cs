using SocialEval.Fhir.Mapping;
using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>What the exchange writes as tasks: actions and services, which are interventions, and reviews, where each author has a
/// voice of their own.</summary>
internal static class TaskReading
{
    public static void Action(Draft draft, FoundResource from, R4.Task task)
    {
        var title = Input(task, "titre");
        if (task.Status == R4.Task.TaskStatus.EnteredInError || (Codes.NotBlank(task.Description) is null && title?.Value is not R4.FhirString))
        {
            from.Account.Whole("entered in error, says the record, or something done of which it does not say what");
            return;
        }

        var id = draft.Claim(from);
        from.Account.Kept("id", id, "an intervention");
        var (started, ended) = Period(from, task, id);
        draft.Interventions.Add(OwnInterventions.Complete(draft, from, task, new Intervention
        {
            Id = id,
            What = What(draft, from, task, title, id),
            DoneBy = Interventions.DoneBy(draft, from, task.Owner is null ? [] : [(task.Owner, "owner")], id, "who took it on"),
            Towards = Interventions.Towards(draft, from, Objectives(task), id),
            AskedBy = Interventions.AskedBy(draft, from, task.Requester, id),
            AskedOn = Dates.Kept(from, "authoredOn", id, "when it was asked for"),
            Started = started,
            Ended = ended,
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        }));
        draft.Made[from.Key] = new(ItemKind.Intervention, id);
        if (Input(task, "avisUsager") is { Value: R4.FhirString view } input && Codes.NotBlank(view.Value) is not null)
        {
            GoalReading.PersonsView(draft, from, view, Path("input", task.Input.IndexOf(input)), new(ItemKind.Intervention, id), null, null);
        }

        Words.OfNotes(draft, from, task.Note, "note", id);
    }

    /// <summary>A review: what each author wrote of the project, prepared or concluded.</summary>
    public static void Review(Draft draft, FoundResource from, R4.Task task)
    {
        if (task.Status == R4.Task.TaskStatus.EnteredInError)
        {
            from.Account.Whole("entered in error, says the record");
            return;
        }

        from.Account.Journey = draft.Id;
        var (on, _) = Period(from, task, null);
        var count = 0;
        for (var i = 0; i < task.Input.Count; i++)
        {
            if (Slots.Is(task.Input[i].Type, "synthesePreparationBilan"))
            {
                count += Synthesis(draft, from, task.Input[i].Value, Path("input", i), on, count);
            }
        }

        for (var i = 0; i < task.Output.Count; i++)
        {
            if (Slots.Is(task.Output[i].Type, "syntheseBilan"))
            {
                count += Synthesis(draft, from, task.Output[i].Value, Path("output", i), on, count);
            }
        }

        Words.OfNotes(draft, from, task.Note, "note", from.Id ?? "bilan");
    }

    private static int Synthesis(Draft draft, FoundResource from, R4.DataType? value, string path, PartialDate? on, int count)
    {
        if (value is not R4.Annotation note || Codes.NotBlank(note.Text) is not { } text)
        {
            return 0;
        }

        var id = count == 0 ? draft.Claim(from) : draft.Claim(FormattableString.Invariant($"{from.Id ?? "bilan"}-{count + 1}"), "assessment");
        var by = Parties.Who(draft, from, note.Author as R4.ResourceReference, path + ".valueAnnotation.authorReference");
        draft.Assessments.Add(new Assessment
        {
            Id = id,
            About = new(ItemKind.Journey, draft.Id),
            By = by,
            On = Dates.Of(note.Time) ?? on,
            Words = Words.Said(draft, from, note.TextElement, text, by),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
        if (by is null)
        {
            from.Account.Approximated(path, id, "what somebody makes of the project; who is not said, and nobody is taken for the person");
        }
        else
        {
            from.Account.Kept(path, id, $"what '{by}' makes of the project");
        }

        return 1;
    }

    private static Statement What(Draft draft, FoundResource from, R4.Task task, R4.Task.ParameterComponent? title, string id)
    {
        var at = title is null ? -1 : task.Input.IndexOf(title);
        if (Codes.NotBlank(task.Description) is { } description)
        {
            from.Account.Kept("description", id, "what is done; whose words they are is not said");
            if (title is not null)
            {
                from.Account.Dropped(Path("input", at), "a title beside what is done, which nobody said", id);
            }

            return Words.Said(draft, from, task.DescriptionElement, description, null);
        }

        from.Account.Kept(Path("input", at), id, "what is done; whose words they are is not said");
        var text = (R4.FhirString)title!.Value;
        return Words.Said(draft, from, text, Codes.NotBlank(text.Value) ?? "—", null);
    }

    private static (PartialDate? Start, PartialDate? End) Period(FoundResource from, R4.Task task, string? id)
    {
        var (start, end) = Dates.OfPeriod(from, task.ExecutionPeriod, "executionPeriod");
        if (start is not null)
        {
            from.Account.Kept("executionPeriod.start", id, "when it was done");
        }

        if (end is not null && id is not null)
        {
            from.Account.Kept("executionPeriod.end", id, "when it ended");
        }

        return (start, end);
    }

    private static IReadOnlyList<(R4.ResourceReference? Reference, string Path)> Objectives(R4.Task task) =>
    [
        .. Interventions.PertainsTo(task),
        .. task.Input.Select((input, i) => (input, i)).Where(pair => Slots.Is(pair.input.Type, "objectif")).Select(pair => (pair.input.Value as R4.ResourceReference, Path("input", pair.i))),
    ];

    private static R4.Task.ParameterComponent? Input(R4.Task task, string slot) => task.Input.Find(input => Slots.Is(input.Type, slot));

    private static string Path(string member, int place) => FormattableString.Invariant($"{member}[{place}]");
}
