using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="WhatHelped"/> says and asks, and what each text needs.</summary>
internal static class WhatHelpedWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.WhatHelped", typeof(WhatHelpedWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<ToldContribution> Recorded = new("contribution.recorded", FindingKind.Recorded, Lay);
    public static readonly Wording<Outcome> Untold = new("contribution.untold", FindingKind.Gap, static (_, _) => { });
    public static readonly Asking Ask = new("contribution.ask");

    private static readonly Wording<ToldContribution> AnIntervention = new("contribution.intervention", FindingKind.Said, Lay);
    private static readonly Wording<ToldContribution> OwnEffort = new("contribution.own-effort", FindingKind.Said, Lay);
    private static readonly Wording<ToldContribution> Somebody = new("contribution.somebody", FindingKind.Said, Lay);
    private static readonly Wording<ToldContribution> SomethingElse = new("contribution.something-else", FindingKind.Said, Lay);

    /// <summary>How a contribution is told by whoever tells of the change.</summary>
    public static Wording<ToldContribution> Said(ToldContribution told) => told.Of switch
    {
        Party party when party.Id == told.Outcome.What.By => OwnEffort,
        Party => Somebody,
        Intervention => AnIntervention,
        _ => SomethingElse,
    };

    private static void Lay(ToldContribution told, ArgumentWriter arguments)
    {
        arguments.Text("who", told.Teller);
        arguments.Text("helper", told.Of is Party party ? party.Id : null);
        arguments.Text("intervention", told.Of is Intervention intervention ? intervention.What.Text : null);
        arguments.Word("welcome", told.Outcome.Welcome);
        arguments.Statement("words", told.Contribution.Words);
    }
}
