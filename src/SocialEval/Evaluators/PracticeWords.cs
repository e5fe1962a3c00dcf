using SocialEval.Inquiries;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Practice"/> says, and what each text needs.</summary>
internal static class PracticeWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Practice", typeof(PracticeWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording Says = new("practice.says", FindingKind.Said);
    public static readonly Wording Recorded = new("practice.recorded", FindingKind.Recorded);
    public static readonly Wording<Outcome> Change = new("practice.change", FindingKind.Said, Lay);
    public static readonly Wording<Outcome> ChangeRecorded = new("practice.change-recorded", FindingKind.Recorded, Lay);
    public static readonly Wording<ToldTrial> Tried = new("practice.tried", FindingKind.Recorded, ToldTrial.Lay);
    public static readonly Wording<string[]> Unspoken = new("practice.unspoken", FindingKind.Gap, static (subject, arguments) => arguments.Text("about", subject[0]));

    private static void Lay(Outcome outcome, ArgumentWriter arguments)
    {
        arguments.Item(outcome);
        arguments.Word("welcome", outcome.WelcomeBy == outcome.What.By ? outcome.Welcome : null);
    }
}
