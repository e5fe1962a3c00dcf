using SocialEval.Consents;
using SocialEval.Fhir.Mapping;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Fhir.Writing;

/// <summary>Which items of a view become records, and why others do not. What would say something else than it does, once out of the
/// journey, is not written.</summary>
internal sealed class Choice
{
    private readonly JourneyView view;
    private readonly HashSet<string> narrow;
    private readonly HashSet<string> restricted;
    private readonly HashSet<string> chosen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> refusals = new(StringComparer.Ordinal);
    private readonly HashSet<string> heldBack = new(StringComparer.Ordinal);

    /// <param name="view">What may be read.</param>
    /// <param name="journey">The journey it is a view of: with whom something is shared, and whether it is restricted, is in no view.</param>
    /// <param name="names">What the view calls its items.</param>
    public Choice(JourneyView view, Journey journey, ViewNames names)
    {
        this.view = view;
        narrow = InView(item => item.SharedWith is not null);
        restricted = InView(item => item.Restricted is not null);
        chosen.UnionWith(view.Parties.Where(party => !narrow.Contains(party.Id) || party.Role == PartyRole.Beneficiary).Select(party => party.Id));
        foreach (var party in view.Parties.Where(party => !chosen.Contains(party.Id)))
        {
            refusals[party.Id] = ForSomeOnly;
        }

        HashSet<string> InView(Func<Item, bool> isMeant) => [.. Items(journey).Where(isMeant).Select(item => names.Of(item.ToCitation())?.Id).OfType<string>()];

        Needs = Those(view.Needs, need => need.What);
        Goals = [.. view.Goals.Select(WithVersions).OfType<Goal>()];
        Interventions = Those(view.Interventions, intervention => intervention.What);
        Outcomes = Those(view.Outcomes, outcome => outcome.What);
        Testimonies = Those(view.Testimonies, testimony => testimony.Words);
        Pauses = Those(view.Pauses, _ => null);
        (Assessments, Invitations, Contests) = AboutOthers();
    }

    public IReadOnlyList<Need> Needs { get; }

    /// <summary>Goals with the versions that are written.</summary>
    public IReadOnlyList<Goal> Goals { get; }

    public IReadOnlyList<Intervention> Interventions { get; }

    public IReadOnlyList<Outcome> Outcomes { get; }

    public IReadOnlyList<Testimony> Testimonies { get; }

    public IReadOnlyList<Pause> Pauses { get; }

    public IReadOnlyList<Assessment> Assessments { get; }

    public IReadOnlyList<Invitation> Invitations { get; }

    public IReadOnlyList<Contest> Contests { get; }

    private const string ForSomeOnly = "shared with some only: a record cannot say with whom";

    /// <summary>Whether an item, or the words it cannot be without, may not be read: nothing is told of it.</summary>
    public bool IsHeldBack(string item) => heldBack.Contains(item);

    public bool Has(string item) => chosen.Contains(item);

    /// <summary>Whether an item is shared with some only.</summary>
    public bool IsForSomeOnly(string item) => narrow.Contains(item);

    /// <summary>Whether an item is restricted to support, and its record has to say so.</summary>
    public bool IsRestricted(string item) => restricted.Contains(item);

    /// <summary>Why an item is not written.</summary>
    public string? WhyNot(string item) => refusals.GetValueOrDefault(item);

    /// <summary>Whether an item can be what another is about.</summary>
    private bool CanBeCited(Citation about) => about.Kind == ItemKind.Journey || chosen.Contains(about.Id);

    private List<T> Those<T>(IEnumerable<T> items, Func<T, Statement?> words)
        where T : Item => [.. items.Where(item => Chosen(item, words(item)))];

    private bool Chosen(Item item, Statement? words)
    {
        if (words is { IsHeldBack: true })
        {
            heldBack.Add(item.Id);
            return false;
        }

        var refusal = Refusal(item) ?? (words is null || !string.IsNullOrWhiteSpace(words.Text) ? null : "nothing of it is left in words: a record has no place for media or for what was erased");
        return refusal is null ? chosen.Add(item.Id) : Refuse(item, refusal);
    }

    private string? Refusal(Item item) =>
        narrow.Contains(item.Id) ? ForSomeOnly
        : view.IsReplaced(item) ? "corrected by another: the correction is written, and what it corrects is not"
        : null;

    private bool Refuse(Item item, string why)
    {
        refusals[item.Id] = why;
        return false;
    }

    private Goal? WithVersions(Goal goal)
    {
        var versions = Those(goal.Versions, version => version.Wording);
        if (versions.Count == 0 && goal.Versions.Any(version => heldBack.Contains(version.Id)))
        {
            heldBack.Add(goal.Id);
            return null;
        }

        if (versions.Count == 0 || !Chosen(goal, null))
        {
            chosen.ExceptWith(versions.Select(version => version.Id));
            refusals.TryAdd(goal.Id, "none of its versions can be written");
            return null;
        }

        return GoalMapping.InOrder(goal with { Versions = [.. versions] });
    }

    // What an assessment is about may be another assessment: once nothing more can be added, the rest is about nothing that is written.
    private (List<Assessment> Assessments, List<Invitation> Invitations, List<Contest> Contests) AboutOthers()
    {
        List<(Item Item, Citation About)> candidates =
        [
            .. view.Assessments.Where(MaySpeak).Select(item => ((Item)item, item.About)),
            .. view.Invitations.Where(item => Invites(item)).Select(item => ((Item)item, item.About)),
            .. view.Contests.Select(item => ((Item)item, item.Contested)),
        ];
        while (candidates.RemoveAll(candidate => CanBeCited(candidate.About) && (Chosen(candidate.Item, null) || true)) > 0)
        {
        }

        foreach (var (item, about) in candidates)
        {
            if (heldBack.Contains(about.Id))
            {
                heldBack.Add(item.Id);
            }
            else
            {
                Refuse(item, $"it is about {about}, which is not written");
            }
        }

        return ([.. view.Assessments.Where(item => Has(item.Id))], [.. view.Invitations.Where(item => Has(item.Id))], [.. view.Contests.Where(item => Has(item.Id))]);
    }

    private bool Invites(Invitation invitation) => Has(invitation.To) || Refuse(invitation, "whoever is invited is not written");

    // Without the words that say so, what is another's would be read as its author's own.
    private bool MaySpeak(Assessment assessment)
    {
        if (assessment.Words is { IsHeldBack: true } && assessment is { Judgement: null, Level: null, Rating: null })
        {
            heldBack.Add(assessment.Id);
            return false;
        }

        var hasWords = !string.IsNullOrWhiteSpace(assessment.Words?.Text);
        if (!hasWords && assessment is { Judgement: null, Level: null, Rating: null })
        {
            return Refuse(assessment, "nothing of it is left in words: a record has no place for media or for what was erased");
        }

        return hasWords || assessment.IsOwn || assessment.Words is null || Refuse(assessment, "without its words it would be read as its author's own");
    }

    private static IEnumerable<Item> Items(Journey journey) =>
    [
        .. journey.Parties, .. journey.Needs, .. journey.Goals, .. journey.Goals.SelectMany(goal => goal.Versions), .. journey.Interventions, .. journey.Outcomes,
        .. journey.Testimonies, .. journey.Pauses, .. journey.Assessments, .. journey.Invitations, .. journey.Contests,
    ];
}
