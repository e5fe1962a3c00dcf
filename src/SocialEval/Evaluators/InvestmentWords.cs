using SocialEval.Inquiries;
using SocialEval.Journeys;

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

    public static readonly Wording<ToldTrial> Tried = new("investment.tried", FindingKind.Recorded, static (told, arguments) =>
    {
        arguments.Date("on", told.Trial.On);
        arguments.Statement("words", told.Trial.What);
        arguments.Text("learnt", told.Trial.Learnt?.Text);
        arguments.Text("learntBy", told.Trial.Learnt?.By);
    });

    public static readonly Wording<Intervention> Mediated = new("investment.mediated", FindingKind.Recorded, static (intervention, arguments) => arguments.Several("between", intervention.Mediates));
    public static readonly Wording MadeOfIt = new("investment.made-of-it", FindingKind.Said);
    public static readonly Wording<JourneyView> NothingTold = new("investment.nothing-told", FindingKind.Gap, static (_, _) => { });
    public static readonly Asking Ask = new("investment.ask");
}
