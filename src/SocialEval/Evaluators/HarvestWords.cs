using SocialEval.Inquiries;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Harvest"/> says, and what each text needs.</summary>
internal static class HarvestWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Harvest", typeof(HarvestWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Outcome> Account = new("harvest.account", FindingKind.Said, Lay);
    public static readonly Wording<Outcome> AccountRecorded = new("harvest.account-recorded", FindingKind.Recorded, Lay);

    public static readonly Wording<ToldAnswer> Substantiated = new("harvest.substantiated", FindingKind.Recorded, static (told, arguments) =>
    {
        arguments.Text("who", told.Answer.By ?? told.Answer.Words?.By);
        arguments.Date("on", told.Answer.On);
        arguments.Word("description", told.Answer.Description);
        arguments.Word("significance", told.Answer.Significance);
        arguments.Word("contribution", told.Answer.Contribution);
        arguments.Statement("words", told.Answer.Words);
    });

    public static readonly Wording<AskedOf> Unanswered = new("harvest.unanswered", FindingKind.Gap, static (asked, arguments) =>
    {
        arguments.Several("who", asked.Silent);
        arguments.Number("asked", asked.Asked);
        arguments.Number("answered", asked.Asked - asked.Silent.Count);
    });

    public static readonly Wording<Outcome> NobodyAsked = new("harvest.nobody-asked", FindingKind.Gap, static (_, _) => { });

    private static void Lay(Outcome outcome, ArgumentWriter arguments)
    {
        arguments.Text("actor", outcome.Actor);
        arguments.Text("wordsBy", outcome.Significance?.By == outcome.What.By ? null : outcome.Significance?.By);
        arguments.Statement("words", outcome.Significance);
    }
}
