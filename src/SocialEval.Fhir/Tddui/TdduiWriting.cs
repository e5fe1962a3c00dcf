using SocialEval.Fhir.Mapping;
using SocialEval.Fhir.Writing;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>A journey as a personalised project in the French exchange: the project, expectations, needs, objectives, actions, reviews
/// and who agreed. What the exchange has no record for is not written.</summary>
internal static class TdduiWriting
{
    public static R4.Bundle Write(JourneyView view, Choice choice)
    {
        var records = new Records(view, choice);
        Address(records);
        foreach (var party in view.Parties.Where(party => choice.Has(party.Id)).OrderBy(party => party.Role != PartyRole.Beneficiary))
        {
            PartyWriting.Write(records, party);
        }

        var plan = PlanWriting.Write(records);
        Profile(plan, Profiles.Plan);
        plan.Title = "Projet personnalisé";
        foreach (var need in choice.Needs)
        {
            Write(records, need);
        }

        foreach (var goal in choice.Goals)
        {
            Write(records, goal);
        }

        foreach (var intervention in choice.Interventions)
        {
            Write(records, intervention);
        }

        foreach (var review in choice.Assessments.Where(IsReview))
        {
            Write(records, review);
        }

        Agreements(records, plan);
        return records.ToBundle();
    }

    // What somebody makes of the journey as a whole, in words and signed, is what a review holds.
    private static bool IsReview(Assessment assessment) =>
        assessment is { About.Kind: ItemKind.Journey, IsOwn: true, Words.Text: not null };

    private static void Address(Records records)
    {
        var (view, choice, ids) = (records.View, records.Choice, records.Ids);
        foreach (var party in view.Parties.Where(party => choice.Has(party.Id)))
        {
            ids.Add(party.Id, PartyWriting.TypeOf(party));
        }

        foreach (var need in choice.Needs)
        {
            ids.Add(need.Id, need.Expressed == NeedKind.Expectation ? "Goal" : "ServiceRequest");
        }

        foreach (var goal in choice.Goals)
        {
            ids.Add(goal.Id, "Goal");
            ids.AddAs(goal.Versions[^1].Id, goal.Id);
        }

        foreach (var item in choice.Interventions.Cast<Item>().Concat(choice.Assessments.Where(IsReview)))
        {
            ids.Add(item.Id, "Task");
        }
    }

    private static void Write(Records records, Need need)
    {
        if (need.Expressed == NeedKind.Need)
        {
            var request = new R4.ServiceRequest
            {
                Identifier = Identifiers(need.Id),
                Status = R4.RequestStatus.Active,
                Intent = R4.RequestIntent.Plan,
                Code = new() { TextElement = records.Saying.Text(need.What) },
                Category = [.. ThemeWriting.Of(need.Themes)],
                Subject = records.Subject,
                BasedOn = [Plan],
                AuthoredOn = need.On?.ToString(),
            };
            Profile(request, Profiles.Need);
            records.Add(request, need.Id);
            return;
        }

        var by = records.Ids.Is(need.What.By ?? "", "Organization") ? null : records.Who(need.What.By);
        var goal = new R4.Goal
        {
            Identifier = Identifiers(need.Id),
            LifecycleStatus = R4.Goal.GoalLifecycleStatus.Active,
            Description = new() { TextElement = records.Saying.Text(need.What, by is null ? null : need.What.By) },
            Category = [.. ThemeWriting.Of(need.Themes)],
            Subject = records.Subject,
            ExpressedBy = by,
            Start = Day.DateOf(need.On),
            Extension = [new(Slots.PlanReference, Plan)],
        };
        Profile(goal, Profiles.Expectation);
        records.Add(goal, need.Id);
    }

    private static void Write(Records records, Goal goal)
    {
        var record = GoalWriting.Last(records, goal);
        record.Identifier.Add(new(Own.Ids, goal.Id));
        record.Addresses = records.Ids.To(goal.Meets.Where(need => records.Ids.Is(need, "ServiceRequest")));
        record.Extension.Add(new(Slots.PlanReference, Plan));
        record.Note.Insert(0, Note(Slots.Title, new(record.Description.Text)));
        if (View(records, new(ItemKind.Goal, goal.Id)) is { } view)
        {
            var note = Note(Slots.PersonsView, Named(records.Saying.Note(view.Words, records.Person)!, view));
            note.Time = view.On?.ToString();
            note.Author = records.Who(view.RecordedBy);
            record.Note.Add(note);
        }

        Profile(record, Profiles.Objective);
        records.Add(record, goal.Id, goal.Versions[^1].Id);
    }

    private static void Write(Records records, Intervention intervention)
    {
        var task = new R4.Task
        {
            Identifier = Identifiers(intervention.Id),
            Status = intervention.Ended is null ? R4.Task.TaskStatus.InProgress : R4.Task.TaskStatus.Completed,
            Intent = R4.Task.TaskIntent.Plan,
            DescriptionElement = records.Saying.Text(intervention.What),
            For = records.Subject,
            BasedOn = [Plan],
            Owner = intervention.DoneBy.Count == 1 ? records.Who(intervention.DoneBy[0]) : null,
            Requester = records.Who(intervention.AskedBy),
            AuthoredOn = intervention.AskedOn?.ToString(),
            ExecutionPeriod = Day.Span(intervention.Started, intervention.Ended),
            Input = [Input("titre", new R4.FhirString(intervention.What.Text))],
        };
        task.Input.AddRange(intervention.Towards.Where(goal => records.Ids.Is(goal, "Goal")).Select(goal => Input("objectif", records.Ids.To(goal)!)));
        if (View(records, new(ItemKind.Intervention, intervention.Id)) is { } view)
        {
            task.Input.Add(Input("avisUsager", Named(records.Saying.Text(view.Words, records.Person)!, view)));
        }

        InterventionWriting.Extend(records, task, intervention);
        Profile(task, Profiles.Action);
        records.Add(task, intervention.Id);
    }

    private static void Write(Records records, Assessment review)
    {
        var task = new R4.Task
        {
            Identifier = Identifiers(review.Id),
            Status = R4.Task.TaskStatus.Completed,
            Intent = R4.Task.TaskIntent.Plan,
            For = records.Subject,
            BasedOn = [Plan],
            ExecutionPeriod = Day.Span(review.On, null),
            Output = [new() { Type = Type("syntheseBilan"), Value = new R4.Annotation { TextElement = records.Saying.Note(review.Words, review.By)!, Author = records.Who(review.By) } }],
        };
        Profile(task, Profiles.Review);
        records.Add(task, review.Id);
    }

    /// <summary>Somebody agreed to the project where they agreed to the last version of each of its goals, on the last of those days, and
    /// where that day is known: a record of agreement has to have one.</summary>
    private static void Agreements(Records records, R4.CarePlan plan)
    {
        foreach (var party in records.View.Parties.Where(party => records.Ids.Has(party.Id)))
        {
            var answers = records.Choice.Goals.Select(goal => goal.Versions[^1].Agreements.LastOrDefault(agreement => agreement.By == party.Id && agreement.OnBehalfOf is null)).ToList();
            if (answers.Count == 0 || !answers.TrueForAll(answer => answer is { Answer: AgreementAnswer.Agrees, On: not null }))
            {
                continue;
            }

            var id = "accord-" + ResourceIds.IdOf(party.Id);
            var consent = new R4.Consent
            {
                Identifier = Identifiers(id),
                Status = R4.Consent.ConsentState.Active,
                Scope = new() { Text = "Projet personnalisé" },
                Category = [new() { Text = "Accord sur le projet personnalisé" }],
                Patient = records.Subject,
                DateTime = answers.Max(answer => answer!.On)?.ToString(),
                Performer = [records.Ids.To(party.Id)!],
                PolicyRule = new() { Text = "Accord sur le projet personnalisé" },
            };
            Profile(consent, Profiles.Agreement);
            records.Add(consent, id);
            var isStructure = party.Role is PartyRole.Professional or PartyRole.Organisation;
            var reference = new R4.ResourceReference("Consent/" + ResourceIds.IdOf(id));
            reference.Extension.Add(new(Slots.DiscriminatorExtension, new R4.CodeableConcept { Coding = [new(null, isStructure ? Slots.StructuresAgreement : Slots.PersonsAgreement)] }));
            plan.SupportingInfo.Add(reference);
        }
    }

    /// <summary>The person's last own words on something: the one line the exchange has for them.</summary>
    private static Assessment? View(Records records, Citation about) => records.Choice.Assessments.LastOrDefault(assessment =>
        assessment.About == about && assessment.By == records.Person && assessment is { IsOwn: true, Words.Text: not null, OnBehalfOf: null });

    // One line of another's record keeps which of the person's words it is.
    private static T Named<T>(T text, Assessment view)
        where T : R4.PrimitiveType
    {
        Records.Extend(text, Own.Of("item", ("id", new R4.FhirString(view.Id))));
        return text;
    }

    private static R4.ResourceReference Plan => new("CarePlan/plan");

    private static void Profile(R4.Resource record, string profile) => (record.Meta ??= new()).Profile = [Profiles.Base + profile];

    private static List<R4.Identifier> Identifiers(string id) => [new(Own.Ids, id)];

    private static R4.Annotation Note(string slot, R4.Markdown text) => new() { TextElement = text, Extension = [new(Slots.NoteExtension, new R4.Code(slot))] };

    private static R4.CodeableConcept Type(string code) => new() { Coding = [new(null, code)] };

    private static R4.Task.ParameterComponent Input(string code, R4.DataType value) => new() { Type = Type(code), Value = value };
}
