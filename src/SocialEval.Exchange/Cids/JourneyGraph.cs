using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Outcomes;
using SocialEval.Research.Out;

namespace SocialEval.Exchange.Cids;

/// <summary>What an outside reader may read of one journey, as nodes.</summary>
internal sealed class JourneyGraph
{
    private readonly JourneyView view;
    private readonly Pseudonyms names;
    private readonly CidsTerms terms;
    private readonly ViewNames calls;
    private readonly List<CidsNode> nodes = [];
    private readonly Dictionary<string, CidsNode> outcomeOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Goal, string Person), CidsNode> theirs = [];
    private readonly HashSet<Citation> contested;
    private readonly HashSet<string> stakeholders = new(StringComparer.Ordinal);

    private JourneyGraph(JourneyView view, ViewNames calls, Pseudonyms names, CidsTerms terms)
    {
        this.view = view;
        this.calls = calls;
        this.names = names;
        this.terms = terms;
        Name = names.Journey(calls.OriginalOf(view.Id));
        contested = [.. view.Contests.Select(contest => contest.Contested)];
        Losses = new(view.Id);
    }

    /// <summary>The name of the journey in this document.</summary>
    public string Name { get; }

    public CidsLosses Losses { get; }

    public IReadOnlyList<CidsNode> Nodes => nodes;

    public List<CidsNode> Themes { get; } = [];

    /// <summary>The addresses of the outcomes, which are the organisation's.</summary>
    public IEnumerable<string> Outcomes => outcomeOf.Values.Select(outcome => outcome.Id);

    /// <summary>Whether there is nothing in it: of whoever is alone in it there is nothing to say.</summary>
    public bool IsEmpty => outcomeOf.Count == 0;

    public static JourneyGraph Of(JourneyView view, ViewNames calls, Pseudonyms names, CidsTerms terms)
    {
        var graph = new JourneyGraph(view, calls, names, terms);
        graph.Fill();
        return graph;
    }

    private void Fill()
    {
        foreach (var goal in view.Goals)
        {
            Goal(goal);
        }

        foreach (var assessment in view.Assessments)
        {
            Assessment(assessment);
        }

        foreach (var outcome in view.Outcomes)
        {
            Change(outcome);
        }

        Losses.Unplaced(view);
    }

    private void Goal(Goal goal)
    {
        if (view.InForce(goal) is not { } version || IsContested(goal, goal.Id, "$.goals") || IsContested(version, goal.Id, "$.goals"))
        {
            return;
        }

        // A goal whose words are not here is in the document for what the person says of it, and else not at all.
        if (version.Wording.Text is null && !view.Assessments.Any(assessment => assessment.About == goal.ToCitation() && view.IsBeneficiary(assessment.By)))
        {
            return;
        }

        var node = Outcome(goal.Id, version.Wording.Text ?? CidsLabels.Goal(terms.Language));
        foreach (var theme in goal.Themes)
        {
            var id = $"urn:socialeval:theme:{Uri.EscapeDataString(theme.Code)}";
            Themes.Add(new CidsNode(id, "cids:Theme").With("hasName", theme.Text ?? theme.Code));
            node.To("forTheme", id);
        }

        Losses.Approximated("$.goals", goal.Id, "an outcome of the organisation: the standard has none that is personal and negotiated");
        Losses.LeftOf(goal, version);
        foreach (var person in view.Parties.Where(party => party.Role == PartyRole.Beneficiary))
        {
            if (Perspective.IsTheirs(version, person.Id))
            {
                theirs[(goal.Id, person.Id)] = Theirs(goal.Id, person.Id, node).With("hasDescription", version.Importance is { } importance && importance.By == person.Id ? importance.Text : null);
                Losses.Kept("$.goals", goal.Id, "an outcome from the perspective of the person");
            }
            else
            {
                Losses.Dropped("$.goals", goal.Id, "no outcome from the person's perspective: they did not propose it, and no agreement by their own act or signature is known");
            }
        }
    }

    private void Assessment(Assessment assessment)
    {
        if (IsContested(assessment, assessment.Id, "$.assessments"))
        {
            return;
        }

        if (assessment.About.Kind != ItemKind.Goal || !outcomeOf.TryGetValue(assessment.About.Id, out var outcome))
        {
            Losses.Dropped("$.assessments", assessment.Id, "an assessment of something that is no outcome in this document");
        }
        else if (!view.IsBeneficiary(assessment.By) || !assessment.IsOwn)
        {
            Losses.Dropped("$.assessments", assessment.Id, "another's view: a report of it would stand for the person's");
        }
        else if (view.IsReplaced(assessment))
        {
            Losses.Dropped("$.assessments", assessment.Id, "corrected by another");
        }
        else
        {
            // What another ticked for the person, and nobody read back, is not their answer.
            var isTicked = assessment is { RecordedBy: { } recorder, ConfirmedOn: null } && recorder != assessment.By;
            var impact = isTicked ? null : assessment.Judgement switch
            {
                Judgement.Better => "positive",
                Judgement.Same => "neutral",
                Judgement.Worse => "negative",
                _ => null,
            };
            Report(assessment, assessment.By!, assessment.About.Id, outcome, assessment.Words?.Text, impact, assessment.On, CidsLabels.Assessment(terms.Language), "$.assessments");
            Losses.LeftOf(assessment, impact, isTicked);
        }
    }

    private void Change(Outcome change)
    {
        if (IsContested(change, change.Id, "$.outcomes"))
        {
            return;
        }

        if (change.What is not { Text: { } text, By: { } teller } || !view.IsBeneficiary(teller) || change.What.Mode is StatementMode.Observed)
        {
            Losses.Dropped("$.outcomes", change.Id, "told by another than the person, or not in words");
            return;
        }

        var goals = change.Towards.Where(outcomeOf.ContainsKey).ToList();
        if (goals.Count == 0)
        {
            // Nobody set it out: it is an outcome of its own.
            theirs[(change.Id, teller)] = Theirs(change.Id, teller, Outcome(change.Id, text));
            goals.Add(change.Id);
        }

        var impact = change.WelcomeBy is null || change.WelcomeBy == teller ? change.Welcome switch
        {
            Welcome.Yes => "positive",
            Welcome.No => "negative",
            _ => null,
        }
        : null;
        foreach (var goal in goals)
        {
            Report(change, teller, goal, outcomeOf[goal], text, impact, change.On, CidsLabels.Change(terms.Language), "$.outcomes");
        }

        Losses.LeftOf(change, impact);
    }

    // Who contests an item is read wherever the item is read, and here there is no place for it.
    private bool IsContested(Item item, string id, string path)
    {
        if (!contested.Contains(item.ToCitation()))
        {
            return false;
        }

        Losses.Dropped(path, id, "somebody contests it, and the standard could not print that beside it");
        return true;
    }

    private void Report(Item item, string person, string goal, CidsNode outcome, string? words, string? impact, PartialDate? on, string label, string path)
    {
        if (words is null && impact is null)
        {
            Losses.Dropped(path, item.Id, "an answer for which the standard has no word");
            return;
        }

        var target = theirs.GetValueOrDefault((goal, person)) ?? outcome;
        var report = new CidsNode(Address("report", $"{item.Id}\n{goal}"), "cids:ImpactReport")
            .With("hasName", on is { } date ? $"{label}, {date}" : label)
            .To("forOrganization", terms.Organisation.Address.AbsoluteUri)
            .To("forOutcome", target.Id)
            .With("hasReportedImpact", impact)
            .With("hasComment", words)
            .With("startedAtTime", on is { } first ? $"{first.Earliest:uuuu'-'MM'-'dd}T00:00:00" : null)
            .With("endedAtTime", on is { } last ? $"{last.Latest:uuuu'-'MM'-'dd}T23:59:59" : null);
        nodes.Add(report);
        target.To("hasImpactReport", report.Id);
        Losses.Kept(path, item.Id, words is null ? "a report, without words" : "a report, in the person's words");
        if (on is null)
        {
            Losses.NotPresent(path, item.Id, "when it was told");
        }
    }

    private CidsNode Outcome(string id, string text)
    {
        var node = new CidsNode(Address("outcome", id), "cids:Outcome").With("hasName", text).To("forOrganization", terms.Organisation.Address.AbsoluteUri);
        nodes.Add(node);
        return outcomeOf[id] = node;
    }

    private CidsNode Theirs(string id, string person, CidsNode outcome)
    {
        var stakeholder = Address("stakeholder", person);
        if (stakeholders.Add(stakeholder))
        {
            nodes.Add(new CidsNode(stakeholder, "cids:Stakeholder").With("hasName", CidsLabels.Person(terms.Language)));
        }

        var node = new CidsNode(Address("stakeholder-outcome", $"{id}\n{person}"), "cids:StakeholderOutcome")
            .With("hasName", outcome.Members[0].Text)
            .To("forStakeholder", stakeholder)
            .To("forOutcome", outcome.Id)
            .To("fromPerspectiveOf", stakeholder);
        nodes.Add(node);
        outcome.To("hasStakeholderOutcome", node.Id);
        return node;
    }

    private string Address(string kind, string id) => $"urn:socialeval:{kind}:{names.Item(calls.OriginalOf(view.Id), kind + calls.OriginalOf(id))}";
}
