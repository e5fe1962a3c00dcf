using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="BeneficiaryWord"/> says and asks, and what each text needs.</summary>
internal static class BeneficiaryWordings
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.BeneficiaryWord", typeof(BeneficiaryWordings).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording Says = new("beneficiary-word.says", FindingKind.Said);
    public static readonly Wording<OnScale> SaysLevel = new("beneficiary-word.says", FindingKind.Said, static (level, arguments) =>
    {
        arguments.Item(level.Assessment);
        arguments.Text("scale", level.Words);
    });

    public static readonly Wording<GoalEnd> Ended = new("beneficiary-word.ended", FindingKind.Recorded, static (end, arguments) =>
    {
        var ending = end.Ending;
        arguments.Word<GoalEndingKind>("how", ending.Kind);
        arguments.Text("who", ending.By ?? ending.Words?.By);
        arguments.Date("on", ending.On);
        arguments.Statement("words", ending.Words);
        arguments.Text("wordsBy", ending.By is null || ending.Words?.By == ending.By ? null : ending.Words?.By);
        arguments.Text("next", end.Next);
    });

    public static readonly Wording<Outcome> Tells = new("beneficiary-word.tells", FindingKind.Said, Lay);
    public static readonly Wording Testimony = new("beneficiary-word.testimony", FindingKind.Said);
    public static readonly Wording Corrected = new("beneficiary-word.corrected", FindingKind.Said);

    public static readonly Wording Recorded = new("beneficiary-word.recorded", FindingKind.Recorded);
    public static readonly Wording RecordedWords = new("beneficiary-word.recorded-words", FindingKind.Recorded);
    public static readonly Wording OnBehalf = new("beneficiary-word.on-behalf", FindingKind.Recorded);
    public static readonly Wording CorrectedByOther = new("beneficiary-word.corrected-by-other", FindingKind.Recorded);
    public static readonly Wording<Assessment> Quoted = new("beneficiary-word.quoted", FindingKind.Recorded, static (assessment, arguments) =>
    {
        arguments.Date("on", assessment.On);
        arguments.Statement("words", assessment.Words);
        arguments.Text("wordsBy", assessment.Words?.By);
        arguments.Text("assessedBy", assessment.By);
    });

    public static readonly Wording<Item> NoTrace = new("beneficiary-word.no-trace", FindingKind.Gap, LayTeller);
    public static readonly Wording<SilentOn> NoTraceOfSome = new("beneficiary-word.no-trace", FindingKind.Gap, static (silent, arguments) =>
    {
        arguments.Several("who", [.. silent.Who]);
        LayTeller(silent.About, arguments);
    });

    public static readonly Wording<Invitation> Unanswered = new("beneficiary-word.no-answer", FindingKind.Gap, static (invitation, arguments) => Lay([invitation], arguments));
    public static readonly Wording<Invitation[]> UnansweredBySeveral = new("beneficiary-word.no-answer", FindingKind.Gap, Lay);

    public static readonly Wording<GoalVersion> TooEarly = new("beneficiary-word.too-early", FindingKind.Gap, static (version, arguments) => HorizonArguments.Lay(version.Horizon, arguments));
    public static readonly Wording<TooEarlyFor> TooEarlyForSeveral = new("beneficiary-word.too-early", FindingKind.Gap, static (early, arguments) =>
    {
        arguments.Several("who", [.. early.Who]);
        HorizonArguments.Lay(early.Version.Horizon, arguments);
    });

    public static readonly Asking Ask = new("beneficiary-word.ask");
    public static readonly Asking AskOneOfSeveral = new("beneficiary-word.ask-one-of-several");

    private static void LayTeller(Item about, ArgumentWriter arguments) => arguments.Text("toldBy", (about as Outcome)?.What.By);

    private static void Lay(Outcome outcome, ArgumentWriter arguments)
    {
        arguments.Item(outcome);
        arguments.Word("welcome", outcome.WelcomeBy is null || outcome.WelcomeBy == outcome.What.By ? outcome.Welcome : null);
        arguments.Each(outcome.Contributions, (contribution, one) =>
            one.Text("counted", contribution.Words is { } words && (words.By ?? outcome.What.By) == outcome.What.By ? words.Text : null));
    }

    // Whoever invited and the day are told where they are the same for all.
    private static void Lay(Invitation[] invitations, ArgumentWriter arguments)
    {
        var first = invitations[0];
        bool sameDay = true, sameInviter = true;
        foreach (var invitation in invitations)
        {
            sameDay &= invitation.On == first.On;
            sameInviter &= invitation.By == first.By;
        }

        arguments.Several("who", [.. Array.ConvertAll(invitations, static invitation => invitation.To)]);
        arguments.Date("on", sameDay ? first.On : null);
        arguments.Text("invitedBy", sameInviter ? first.By : null);
    }
}
