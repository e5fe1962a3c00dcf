using SocialEval.Exchange.Records;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Exchange.CarnetDeBord;

/// <summary>One notebook as a journey. Whose the words of a goal are is not in the export, and nobody is put in their place.</summary>
internal sealed class NotebookReading : RecordReading
{
    private const string System = "carnet-de-bord";

    private static readonly string[] NameParts = ["firstname", "lastname"];
    private static readonly string[] Contract = ["contract_type", "contract_sign_date", "contract_start_date", "contract_end_date"];

    public override string RecordName => "carnet";

    public override string Expected => "notebooks as Carnet de bord exports them: a JSON list of objects with 'beneficiary' and 'focuses'";

    public override JourneyParts? Journey(Node root, string name)
    {
        if (root.Member("beneficiary") is null && root.Member("focuses") is null)
        {
            root.Account.Problem(string.Empty, "an object without 'beneficiary' and without 'focuses'", "a notebook of Carnet de bord");
            root.Account.Whole("it is no notebook");
            return null;
        }

        var id = root.Account.Journey = "j-" + name;
        var ids = new Ids();
        var aside = new KeptAside(System);
        root.Account.Approximated(string.Empty, id, "the person's journey; the export gives a notebook no id, so it is named by its place in the files");
        var parties = new List<Party> { Person(root, ids) };
        parties.AddRange(root.Objects("members").Select(member => Member(member, ids)));
        var (goals, interventions, themes) = Focuses(root, ids, aside);
        foreach (var member in Contract)
        {
            aside.Keep(root, member, "contract", "the contract is with the département; a signature of it is no agreement to a goal");
        }

        var parts = new JourneyParts
        {
            Id = id,
            Kind = JourneyKind.Individual,
            Source = new(System, name),
            Themes = [.. themes],
            Parties = [.. parties],
            Needs = [.. root.Objects("professional_projects").Select(project => Project(project, ids)).OfType<Need>()],
            Goals = [.. goals],
            Interventions = [.. interventions],
            Extra = aside.ToExtra(),
        };
        Absences(root.Account, parts);
        return parts;
    }

    public override string Why(string path) => Withheld.Why(path);

    private static Party Person(Node root, Ids ids)
    {
        var id = ids.Claim("personne");
        var beneficiary = root.Member("beneficiary");
        string[] parts = [.. NameParts.Where(part => beneficiary?.Text(part) is not null)];
        foreach (var part in parts)
        {
            beneficiary!.Value.Kept(part, id, "the person's name");
        }

        var name = string.Join(' ', parts.Select(part => beneficiary!.Value.Text(part)!.Trim()));
        return new() { Id = id, Role = PartyRole.Beneficiary, Name = name.Length == 0 ? null : name };
    }

    private static Party Member(Node member, Ids ids)
    {
        var id = ids.Next("membre");
        var isReferent = member.Text("member_type") == "referent";
        if (isReferent)
        {
            member.Kept("member_type", id, "what they do there: référent");
        }

        var since = member.Day("created_at");
        if (since is not null)
        {
            member.Approximated("created_at", id, "since when they take part: the day they were added to the notebook");
        }

        return new() { Id = id, Role = PartyRole.Professional, Function = isReferent ? "référent" : null, From = since };
    }

    private static Need? Project(Node project, Ids ids)
    {
        if (project.Member("rome_code") is not { } code || code.Text("label") is not { } label)
        {
            return null;
        }

        var id = ids.Next("metier");
        code.Approximated("label", id, "an expectation, in the words of the list of trades; who chose it is not said");
        code.Kept("code", id, "the code of the trade, as its theme");
        return new()
        {
            Id = id,
            What = new(label, language: "fr"),
            Expressed = NeedKind.Expectation,
            Themes = code.Text("code") is { } rome ? [new Theme(rome, System: "rome")] : default,
        };
    }

    private static (List<Goal> Goals, List<Intervention> Interventions, List<Theme> Themes) Focuses(Node root, Ids ids, KeptAside aside)
    {
        var goals = new List<Goal>();
        var interventions = new List<Intervention>();
        var themes = new List<Theme>();
        foreach (var focus in root.Objects("focuses"))
        {
            Theme? theme = null;
            if (focus.Text("theme") is { } code)
            {
                theme = new(code);
                themes.AddRange(themes.Contains(theme) ? [] : [theme]);
                focus.Kept("theme", null, "a theme of the journey and of its goals");
            }

            foreach (var target in focus.Objects("targets"))
            {
                if (Goal(root, target, theme, ids, aside) is { } goal)
                {
                    goals.Add(goal);
                    interventions.AddRange(target.Objects("actions").Select(action => Intervention(action, goal.Id, ids, aside)).OfType<Intervention>());
                }
            }
        }

        return (goals, interventions, themes);
    }

    private static Goal? Goal(Node root, Node target, Theme? theme, Ids ids, KeptAside aside)
    {
        if (target.Text("target") is not { } text)
        {
            target.Account.Dropped(target.Path, "a goal without words");
            return null;
        }

        var id = ids.Next("objectif");
        target.Approximated("target", id, "a goal, in the words of a list; who proposed it is not said");
        var entered = target.Day("created_at");
        if (entered is not null)
        {
            target.Approximated("created_at", id, "when it was proposed: the day it was entered");
        }

        aside.Keep(target, "status", id, "a status nobody signed, which is neither an ending nor an assessment");
        aside.Keep(target, "user_consent", id, "a box a professional ticks for the person: neither an agreement nor a commitment of theirs");
        var version = new GoalVersion { Id = ids.Claim(id + "-v1"), Wording = new(text, language: "fr"), ProposedOn = entered, Horizon = Horizon(root, target, id) };
        aside.Keep(target, "linked_to", id, "the contract the goal is tied to");
        return new() { Id = id, Versions = [version], Themes = theme is null ? default : [theme] };
    }

    // The contract's end is the only time the source knows.
    private static Horizon? Horizon(Node root, Node target, string goal)
    {
        if (target.Text("linked_to") is not { } contract || contract != root.Text("contract_type") || root.Day("contract_end_date") is not { } end)
        {
            return null;
        }

        root.Approximated("contract_end_date", goal, "the time of the goal: until the end of the contract it is tied to");
        return new(TimeHorizon.Until(end)) { Derived = true };
    }

    private static Intervention? Intervention(Node action, string goal, Ids ids, KeptAside aside)
    {
        if (action.Text("action") is not { } text)
        {
            action.Account.Dropped(action.Path, "an action without words");
            return null;
        }

        var id = ids.Next("action");
        action.Approximated("action", id, "an intervention, in the words of a list; who does it is not said");
        var started = action.Day("starting_at");
        if (started is not null)
        {
            action.Kept("starting_at", id, "when it started");
        }

        aside.Keep(action, "created_at", id, "the day it was entered; when it was done is not said");
        aside.Keep(action, "status", id, "a status nobody signed");
        return new() { Id = id, What = new(text, language: "fr"), Reach = InterventionKind.Individual, Towards = [goal], Started = started };
    }

    private static void Absences(Account account, JourneyParts parts)
    {
        foreach (var goal in parts.Goals)
        {
            account.NotPresent(goal.Id, "an agreement to the goal: who agreed, or did not, is unknown");
            account.NotPresent(goal.Id, "an assessment of the goal, by the person or by anybody");
        }

        account.NotPresent(parts.Id, "a word of the person: the notebook had no place for it");
        account.NotPresent(parts.Id, "consent, for any purpose: nothing may be read for another purpose than support until it is stated");
    }
}
