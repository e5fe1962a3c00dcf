using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Ties"/> says and asks, and what each text needs.</summary>
internal static class TiesWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Ties", typeof(TiesWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Tie> Recorded = new("ties.recorded", FindingKind.Recorded, static (tie, arguments) =>
    {
        arguments.Word<TieKind>("bond", tie.Bond);
        Lay(tie, arguments);
    });

    public static readonly Wording<TeamOverTime> Team = new("ties.team", FindingKind.Recorded, static (team, arguments) => arguments.Each(team.Members, static (party, one) =>
    {
        one.Text("who", party.Id);
        one.Date("since", party.To is null ? party.From : null);
        one.Date("from", party.To is null ? null : party.From);
        one.Date("until", party.From is null ? null : party.To);
        one.Date("gone", party.From is null ? party.To : null);
    }));

    public static readonly Wording<TimeWithNobody> NobodyThere = new("ties.nobody-there", FindingKind.Gap, LayGap);
    public static readonly Wording<TimeWithNobody> NobodySince = new("ties.nobody-since", FindingKind.Gap, LayGap);
    public static readonly Wording<EarlierUntold> EarlierUntold = new("ties.earlier-untold", FindingKind.Gap, static (untold, arguments) => arguments.Number("count", untold.Count));

    public static readonly Asking AskWhoWasThere = new("ties.ask-who-was-there");
    public static readonly Asking AskTakenUp = new("ties.ask-taken-up");

    private static readonly Wording<Tie> Relation = new("ties.relation", FindingKind.Said, Lay);
    private static readonly Wording<Tie> SentElsewhere = new("ties.sent-elsewhere", FindingKind.Said, Lay);
    private static readonly Wording<Tie> Alone = new("ties.alone", FindingKind.Said, Lay);
    private static readonly Wording<Tie> TakenUp = new("ties.taken-up", FindingKind.Said, Lay);

    /// <summary>How a tie is told by whoever lives it.</summary>
    public static Wording<Tie> Said(TieKind kind) => kind switch
    {
        TieKind.Relation => Relation,
        TieKind.SentElsewhere => SentElsewhere,
        TieKind.Alone => Alone,
        _ => TakenUp,
    };

    private static void LayGap(TimeWithNobody time, ArgumentWriter arguments)
    {
        arguments.Date("from", time.End);
        arguments.Date("until", time.Start);
        arguments.Days("days", time.Span);
    }

    private static void Lay(Tie tie, ArgumentWriter arguments)
    {
        arguments.Text("with", tie.With);
        arguments.Date("since", tie.To is null ? tie.On : null);
        arguments.Date("from", tie.To is null ? null : tie.On);
        arguments.Date("until", tie.To);
        arguments.Statement("words", tie.What);
    }
}
