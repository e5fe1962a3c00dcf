using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Investment"/> says and asks, and what each text needs.</summary>
internal static class InvestmentWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Investment", typeof(InvestmentWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<TimeInvested> Time = new("investment.time", FindingKind.Recorded, static (time, arguments) =>
    {
        arguments.Number("count", time.Interventions);
        arguments.Number("together", time.Together == 0 ? null : time.Together);
        arguments.Date("since", time.Last is null ? time.First : null);
        arguments.Date("from", time.Last is null ? null : time.First);
        arguments.Date("until", time.Last);
        arguments.Several("who", time.Doers);
    });

    public static readonly Wording<ToldTrial> Tried = new("investment.tried", FindingKind.Recorded, ToldTrial.Lay);
    public static readonly Wording<Intervention> Mediated = new("investment.mediated", FindingKind.Recorded, static (intervention, arguments) => arguments.Several("between", intervention.Mediates));

    public static readonly Wording<TiesNamed> Relations = new("investment.relations", FindingKind.Recorded, static (named, arguments) =>
    {
        var (who, with) = (new List<string>(), new List<string>());
        foreach (var tie in named.Ties)
        {
            Add(who, tie.What.By);
            Add(with, tie.With);
        }

        arguments.Number("count", named.Ties.Count);
        arguments.Several("who", [.. who]);
        arguments.Several("with", [.. with]);
    });

    public static readonly Wording<PutIn> PutIn = new("investment.put-in", FindingKind.Recorded, static (put, arguments) =>
    {
        var (who, words) = (put.Contribution.Of!.Value.Id, put.Contribution.Words!);
        arguments.Text("who", who);
        arguments.Text("wordsBy", words.By == who ? null : words.By);
        arguments.Text("unknown", words.By is null ? "unknown" : null);
        arguments.Statement("words", words);
    });

    public static readonly Wording<Outcome> MadeOfIt = new("investment.made-of-it", FindingKind.Said, static (outcome, arguments) =>
    {
        arguments.Item(outcome);
        arguments.Word("welcome", outcome.WelcomeBy == outcome.What.By ? outcome.Welcome : null);
    });

    public static readonly Wording Says = new("investment.says", FindingKind.Said);
    public static readonly Wording<JourneyView> NothingTold = new("investment.nothing-told", FindingKind.Gap, static (_, _) => { });
    public static readonly Asking Ask = new("investment.ask");

    private static void Add(List<string> ids, string? id)
    {
        if (id is not null && !ids.Contains(id))
        {
            ids.Add(id);
        }
    }
}
