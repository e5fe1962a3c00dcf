using SocialEval.Exchange.Records;
using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Exchange.FranceTravail;

/// <summary>One diagnostic as a journey. Everything in it is what an adviser coded, in the words of a list.</summary>
internal sealed class DiagnosticReading : RecordReading
{
    private const string System = "france-travail";

    public override string RecordName => "diagnostic";

    public override string Expected => "a diagnostic of France Travail: a JSON object with 'contraintesIndividusDto'";

    public override JourneyParts? Journey(Node root, string name)
    {
        var data = root.Member("data") ?? root;
        if (data.Member("contraintesIndividusDto") is not { } all)
        {
            root.Account.Problem(string.Empty, "an object without 'contraintesIndividusDto'", "a diagnostic of France Travail");
            root.Account.Whole("it is no diagnostic");
            return null;
        }

        var id = root.Account.Journey = "j-" + name;
        root.Account.NotPresent(id, "whose diagnostic it is: the file names nobody, and the journey is named by its place in the files");
        var draft = new DiagnosticDraft(all);
        foreach (var constraint in all.Objects("contraintes"))
        {
            Constraint(constraint, draft);
        }

        var parts = new JourneyParts
        {
            Id = id,
            Kind = JourneyKind.Individual,
            Source = new(System, name),
            Parties = [.. draft.Parties],
            Needs = [.. draft.Needs],
            Goals = [.. draft.Goals],
            Extra = draft.Aside.ToExtra(),
        };
        Absences(root.Account, parts);
        return parts;
    }

    public override string Why(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "hash" or "source" or "dateDeModification" => "how the record was kept, not what it says",
        _ when path.Contains("besoinsParDiagnosticIndividuDtos", StringComparison.Ordinal) => "needs in a form that no file seen so far has",
        _ => "the journey has no place for it",
    };

    private static void Constraint(Node constraint, DiagnosticDraft draft)
    {
        if (Coded(constraint, "a constraint", ["OUI", "CLOTUREE"], ["NON", "NON_ABORDEE"]) is not { } text)
        {
            return;
        }

        var theme = constraint.Text("code") is { } code ? new Theme(code, text, System) : null;
        if (theme is not null)
        {
            constraint.Kept("code", null, "the theme of its needs and goals");
        }

        var on = constraint.Day("date");
        var need = draft.Need("contrainte", text, on, theme);
        constraint.Approximated("libelle", need, "a need, in the words of a list, as the adviser coded it");
        if (on is not null)
        {
            constraint.Kept("date", need, "when it was coded (the day as written, not the hour)");
        }

        draft.Aside.Keep(constraint, "valeur", need, "the adviser's code of the constraint");
        foreach (var situation in constraint.Objects("situations"))
        {
            if (Coded(situation, "a situation", ["OUI"], ["NON", "NON_ABORDEE"]) is { } circumstance)
            {
                var told = draft.Need("situation", circumstance, on, theme);
                situation.Approximated("libelle", told, "a need, for the journey has no place for circumstances; the adviser ticked it in a list");
                draft.Aside.Keep(situation, "code", told, "the code of the situation");
                draft.Aside.Keep(situation, "valeur", told, "the adviser's code of the situation");
            }
        }

        foreach (var goal in constraint.Objects("objectifs"))
        {
            if (Coded(goal, "a goal", ["EN_COURS", "REALISE", "ABANDONNE"], ["NON_ABORDE"]) is { } wording)
            {
                var id = draft.Goal(wording, need, theme);
                goal.Approximated("libelle", id, "a goal, in the words of a list; who proposed it, and when, is not said");
                draft.Aside.Keep(goal, "code", id, "the code of the goal");
                draft.Aside.Keep(goal, "valeur", id, "a status the adviser coded, which is neither an ending nor an assessment");
            }
        }
    }

    /// <summary>The words of something that is there; nothing where the code says that it is not, or says nothing known.</summary>
    private static string? Coded(Node node, string what, string[] there, string[] absent)
    {
        var value = node.Text("valeur");
        if (node.Text("libelle") is not { } text)
        {
            node.Account.Dropped(node.Path, $"{what} without words");
            return null;
        }

        if (value is not null && Array.IndexOf(there, value) >= 0)
        {
            return text;
        }

        if (value is not null && Array.IndexOf(absent, value) >= 0)
        {
            node.Account.Dropped(node.Path, $"{what} coded '{value}': it was not raised, or it is not there");
            return null;
        }

        node.Account.Problem(node.Path + ".valeur", value is null ? "nothing" : Told.Quote(value), $"one of {string.Join(", ", there.Concat(absent))}");
        node.Account.Dropped(node.Path, $"{what} whose code says nothing known");
        return null;
    }

    private static void Absences(Account account, JourneyParts parts)
    {
        foreach (var goal in parts.Goals)
        {
            account.NotPresent(goal.Id, "an agreement to the goal: who agreed, or did not, is unknown");
            account.NotPresent(goal.Id, "an assessment of the goal, by the person or by anybody");
        }

        account.NotPresent(parts.Id, "an agreement, an assessment or any word of the person: the diagnostic is the adviser's alone");
        account.NotPresent(parts.Id, "consent, for any purpose: nothing may be read for another purpose than support until it is stated");
    }
}
