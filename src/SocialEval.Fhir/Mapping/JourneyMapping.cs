using SocialEval.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Sorts the resources by person and makes one journey of each person's.</summary>
internal static class JourneyMapping
{
    public static Journey[] Map(HeldResources index, FhirImportOptions options, List<FhirProblem> problems)
    {
        var resources = index.Distinct.ToList();
        var people = People(index, resources);
        var alone = people.Count == 1 ? people[0].Key : null;
        var drafts = people.ToDictionary(person => person.Key, person => new Draft(person.Key, person.Found, index, options), StringComparer.Ordinal);
        var records = drafts.ToDictionary(draft => draft.Key, _ => new List<FoundResource>(), StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            if (Assign(index, resource, drafts.ContainsKey, alone) is { } owner)
            {
                records[owner].Add(resource);
            }
        }

        Journey[] journeys = [.. people.Select(person => Make(drafts[person.Key], records[person.Key], alone is null ? null : resources, problems)).OfType<Journey>()];
        var carried = drafts.Values.SelectMany(draft => draft.Carried).ToHashSet();
        foreach (var resource in resources)
        {
            TellUnnamed(resource, carried.Contains(resource));
        }

        return journeys;
    }

    /// <summary>Whose journey a record goes into; where into none, that is told.</summary>
    public static string? Assign(ResourceIndex index, FoundResource resource, Func<string, bool> isPerson, string? alone)
    {
        if (!ResourceKinds.AreMapped(resource.Type))
        {
            resource.Account.Whole($"{Codes.Quote(resource.Type)}: {ResourceKinds.WhyNot(resource.Type)}");
            return null;
        }

        return Subjects.HaveOne(resource.Type) ? Owner(index, resource, isPerson, alone) : null;
    }

    /// <summary>One person's journey; nothing where it cannot be one, and that is a problem.</summary>
    /// <param name="draft">The person.</param>
    /// <param name="records">The records that are theirs.</param>
    /// <param name="all">Everything there is, where there is no other person.</param>
    /// <param name="problems">What could not be read is added here.</param>
    public static Journey? Make(Draft draft, List<FoundResource> records, IEnumerable<FoundResource>? all, List<FhirProblem> problems)
    {
        Fill(draft, records, all);
        var journey = Journey.TryFrom(draft.ToParts(), out var refusals);
        problems.AddRange(refusals.Select(refusal => new FhirProblem(draft.Person?.File ?? draft.PersonKey, refusal.Path, refusal.Found, refusal.Expected)));
        return journey;
    }

    /// <summary>Says of a record that the patient it names has none.</summary>
    public static void TellUnseen(FoundResource first) =>
        first.Account.Approximated(Subjects.Of(first.Content).Path, null, "the patient's own record is in none of the files: someone of whom no more is known");

    /// <summary>Says of a resource of which nothing was said that no journey names it.</summary>
    public static void TellUnnamed(FoundResource resource, bool isCarried)
    {
        if (!resource.Account.IsWhole && !isCarried)
        {
            resource.Account.Whole("nobody's record names it");
        }
    }

    /// <summary>The patients found, then those only referred to, in the order of the files.</summary>
    private static List<(string Key, FoundResource? Found)> People(ResourceIndex index, List<FoundResource> resources)
    {
        var people = new List<(string Key, FoundResource? Found)>();
        people.AddRange(resources.Where(resource => resource is { Type: "Patient", Content: not null }).Select(patient => (patient.Key, (FoundResource?)patient)));
        var known = people.Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in resources.Where(resource => Subjects.HaveOne(resource.Type)))
        {
            if (index.Follow(Subjects.Of(resource.Content).Reference, resource) is { Found: null, Type: "Patient", Key: { } key } && known.Add(key))
            {
                people.Add((key, null));
                TellUnseen(resource);
            }
        }

        return people;
    }

    private static string? Owner(ResourceIndex index, FoundResource resource, Func<string, bool> isPerson, string? alone)
    {
        var (reference, path) = Subjects.Of(resource.Content);
        var named = index.Follow(reference, resource);
        if (named is null && resource.Container is { } container && Subjects.HaveOne(container.Type))
        {
            (reference, _) = Subjects.Of(container.Content);
            named = index.Follow(reference, container);
        }

        if (named is null && alone is not null)
        {
            resource.Account.Approximated("", null, "it names nobody; there is only one person in these files, and it is taken for theirs");
            return alone;
        }

        if (named?.Key is { } key && isPerson(key))
        {
            resource.Account.Covers(path);
            return key;
        }

        resource.Account.Whole(named is null
            ? "it does not say whose it is, and there is more than one person, or none, in these files"
            : "its subject is not a patient in these files");
        return null;
    }

    private static void Fill(Draft draft, List<FoundResource> records, IEnumerable<FoundResource>? all)
    {
        Parties.AddPerson(draft);
        var ordered = records.OrderBy(record => record.Key, StringComparer.Ordinal).ToList();
        foreach (var record in ordered)
        {
            Parties.Begin(draft, record);
        }

        ReadNeeds(draft, ordered);
        ordered.RemoveAll(IsNeed);
        var goals = ordered.Where(record => record.Content is R4.Goal && Own.KindOf(record.Content) != GoalMapping.EarlierVersion).ToList();
        var earlier = ordered.Where(record => record.Content is R4.Goal && Own.KindOf(record.Content) == GoalMapping.EarlierVersion).ToLookup(record => GoalMapping.OfWhich(draft, record), StringComparer.Ordinal);
        var own = ordered.Where(OwnItems.IsOne).ToList();
        WhatMatters.MakeNeeds(draft, goals, [.. ordered.Except(own).Where(record => record.Content is R4.Observation)]);
        foreach (var goal in goals)
        {
            GoalMapping.Map(draft, goal, (R4.Goal)goal.Content!, earlier[goal.Key]);
        }

        GoalMapping.Resolve(draft);
        OwnItems.Announce(draft, own);
        foreach (var record in ordered.Except(own).OrderBy(record => record.Content is R4.CarePlan))
        {
            MapOne(draft, record);
        }

        foreach (var plan in ordered.Where(record => record.Content is R4.CarePlan && !record.Account.IsWhole))
        {
            Tddui.AgreementReading.Map(draft, plan, (R4.CarePlan)plan.Content!, goals);
        }

        ConsentMapping.Map(draft, ordered);
        OwnItems.Map(draft, own);
        foreach (var goal in goals.Where(goal => !goal.Account.IsWhole))
        {
            GoalMapping.TellOutcomes(draft, goal, (R4.Goal)goal.Content!);
        }

        if (all is not null)
        {
            Bystanders(draft, all);
        }

        Absences.Tell(draft, ordered);
        foreach (var resource in draft.Carried.Where(resource => !resource.Account.IsWhole))
        {
            resource.Account.Journey = draft.Id;
            KnownProfiles.Tell(resource);
            draft.Extensions.Take(resource);
        }
    }

    private static bool IsNeed(FoundResource record) => Tddui.Profiles.Of(record.Content) is Tddui.Profiles.Expectation or Tddui.Profiles.Need;

    private static void ReadNeeds(Draft draft, List<FoundResource> records)
    {
        foreach (var record in records.Where(IsNeed))
        {
            switch (record.Content)
            {
                case R4.Goal goal: Tddui.GoalReading.Expectation(draft, record, goal); break;
                case R4.ServiceRequest request: Tddui.NeedReading.Map(draft, record, request); break;
                default: break;
            }
        }
    }

    private static void MapOne(Draft draft, FoundResource record)
    {
        switch (record.Content)
        {
            case R4.Observation observation: Observations.Map(draft, record, observation); break;
            case R4.ServiceRequest request: RequestMapping.Map(draft, record, request); break;
            case R4.Procedure procedure: ProcedureMapping.Map(draft, record, procedure); break;
            case R4.Task task when Tddui.Profiles.Of(task) is Tddui.Profiles.Action or Tddui.Profiles.Service: Tddui.TaskReading.Action(draft, record, task); break;
            case R4.Task task when Tddui.Profiles.Is(task, Tddui.Profiles.Review): Tddui.TaskReading.Review(draft, record, task); break;
            case R4.Task task: TaskMapping.Map(draft, record, task); break;
            case R4.QuestionnaireResponse response: AnswersMapping.Map(draft, record, response); break;
            case R4.Communication communication: CommunicationMapping.Map(draft, record, communication); break;
            case R4.CarePlan plan: PlanMapping.Map(draft, record, plan); break;
            default: break;
        }
    }

    // With one person in the files, whoever is in them takes part, named by a record or not.
    private static void Bystanders(Draft draft, IEnumerable<FoundResource> all)
    {
        foreach (var resource in all.Where(resource => !resource.Account.IsWhole && resource.Content is not null && Parties.RoleOf(resource.Type) is not null).OrderBy(resource => resource.Key, StringComparer.Ordinal))
        {
            Parties.Who(draft, resource, new R4.ResourceReference(resource.Container is null ? resource.Key : "#" + resource.Id), "id");
        }
    }
}
