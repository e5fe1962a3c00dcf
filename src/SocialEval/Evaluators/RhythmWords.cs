using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Methods;
using SocialEval.Methods.Rhythm;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Rhythm"/> says and asks, and what each text needs.</summary>
internal static class RhythmWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Rhythm", typeof(RhythmWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Reflection> Met = new("rhythm.met", FindingKind.Recorded, static (reflection, arguments) =>
    {
        arguments.Date("on", reflection.On);
        arguments.Text("askedBy", reflection.AskedBy);
        arguments.Several("participants", reflection.Participants);
    });

    public static readonly Wording<MeetingsAsked> Initiative = new("rhythm.initiative", FindingKind.Recorded, static (meetings, arguments) =>
    {
        arguments.Number("count", meetings.Count);
        arguments.Number("theirs", meetings.Theirs);
        arguments.Number("unknown", meetings.Unknown == 0 ? null : meetings.Unknown);
    });

    public static readonly Wording<Intervals> Between = new("rhythm.between", FindingKind.Recorded, static (intervals, arguments) =>
    {
        arguments.Days("first", Span(intervals.Days[0]));
        arguments.Each([.. intervals.Days.Skip(1)], static (days, one) => one.Days("then", Span(days)));
    });

    public static readonly Wording<Lasted> SupportLasted = new("rhythm.support-lasted", FindingKind.Recorded, Lay);
    public static readonly Wording<Lasted> Lasted = new("rhythm.lasted", FindingKind.Recorded, Lay);

    public static readonly Wording<PausesTaken> Pauses = new("rhythm.pauses", FindingKind.Recorded, static (pauses, arguments) => arguments.Each(pauses.Pauses, static (pause, one) =>
    {
        var lasted = pause.To is { } to ? Evaluators.Lasted.Between(pause.From, to) : null;
        one.Text("pause", "pause");
        one.Text("who", Voice.Of(pause));
        one.Date("since", pause.To is null ? pause.From : null);
        one.Date("on", pause.To is not null && lasted is null ? pause.From : null);
        one.Date("from", lasted?.From);
        one.Date("until", lasted?.Until);
        one.Days("days", lasted?.Days);
    }));

    public static readonly Wording<FeltTiming> Felt = new("rhythm.felt", FindingKind.Recorded, static (timing, arguments) =>
    {
        arguments.Text("who", timing.By ?? timing.Words?.By);
        arguments.Word("felt", timing.Felt);
        arguments.Statement("words", timing.Words);
    });

    public static readonly Wording<SaidAfter> SaysAfter = new("rhythm.says-after", FindingKind.Said, Lay);
    public static readonly Wording<SaidAfter> RecordedAfter = new("rhythm.recorded-after", FindingKind.Recorded, Lay);

    public static readonly Wording<InvitedAfter> AskedAfter = new("rhythm.asked-after", FindingKind.Gap, static (invited, arguments) =>
    {
        arguments.Number("months", invited.Months);
        arguments.Text("who", invited.Invitation.To);
        arguments.Date("on", invited.Invitation.On);
    });

    public static readonly Wording<UntoldAfter> NoTraceAfter = new("rhythm.no-trace-after", FindingKind.Gap, static (untold, arguments) =>
    {
        arguments.Number("months", untold.Months[0]);
        arguments.Each([.. untold.Months.Skip(1)], static (months, one) => one.Number("then", months));
    });

    public static readonly Asking Ask = new("rhythm.ask");

    private static DaySpan Span(DayCount days) => new(days.AtLeast, days.AtMost);

    private static void Lay(Lasted lasted, ArgumentWriter arguments)
    {
        arguments.Date("from", lasted.From);
        arguments.Date("until", lasted.Until);
        arguments.Days("days", lasted.Days);
    }

    private static void Lay(SaidAfter said, ArgumentWriter arguments)
    {
        arguments.Item(said.Assessment);
        arguments.Number("months", said.Months);
    }
}
