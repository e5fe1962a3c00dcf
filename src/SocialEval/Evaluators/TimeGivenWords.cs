using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="TimeGiven"/> says, and how the arguments of its texts are put down.</summary>
/// <remarks>Codes in <c>left-</c> are of the time left to the person, codes in <c>waited-</c> of the waiting for an institution.</remarks>
internal static class TimeGivenWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.TimeGiven", typeof(TimeGivenWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<GoalVersion> OwnHorizon = new("time-given.left-own-horizon", FindingKind.Recorded, LayHorizon);
    public static readonly Wording<GoalVersion> HorizonSet = new("time-given.left-horizon-set", FindingKind.Recorded, LayHorizon);
    public static readonly Wording<GoalVersion> HorizonShortened = new("time-given.left-horizon-shortened", FindingKind.Recorded, LayShortened);
    public static readonly Wording<GoalVersion> SameDay = new("time-given.left-same-day", FindingKind.Recorded, LaySameDay);
    public static readonly Wording<Answered> ToAnswer = new("time-given.left-to-answer", FindingKind.Recorded, LayToAnswer);
    public static readonly Wording<Pause> Pause = new("time-given.left-pause", FindingKind.Recorded, LayPause);
    public static readonly Wording<Pause> PauseOther = new("time-given.left-pause-other", FindingKind.Recorded, LayPause);
    public static readonly Wording<FeltTiming> Felt = new("time-given.left-felt", FindingKind.Recorded, LayFelt);
    public static readonly Wording<FeltTiming> FeltOther = new("time-given.left-felt-other", FindingKind.Recorded, LayFelt);

    public static readonly Wording<Intervention> NoStart = new("time-given.waited-no-start", FindingKind.Gap, static (intervention, arguments) => arguments.Date("on", intervention.AskedOn));
    public static readonly Wording<Pause> WaitedPause = new("time-given.waited-pause", FindingKind.Recorded, LayPause);

    public static readonly Asking AskMoment = new("time-given.ask-moment");

    private static readonly Wording<Intervention>[] Plain = Array.ConvertAll(Codes, static code => new Wording<Intervention>(code, FindingKind.Recorded, LayPlainly));
    private static readonly Wording<Waiting>[] WithMore = Array.ConvertAll(Codes, static code => new Wording<Waiting>(code, FindingKind.Recorded, Lay));

    private static string[] Codes => ["time-given.waited-to-start", "time-given.waited-decision", "time-given.waited-refused", "time-given.waited-no-answer"];

    /// <summary>What is said of a waiting in which nothing else happened.</summary>
    public static Wording<Intervention> WaitedPlainly(Decision? decision) => Plain[PlaceOf(decision)];

    /// <summary>What is said of a waiting, with what happened meanwhile.</summary>
    public static Wording<Waiting> Waited(Decision? decision) => WithMore[PlaceOf(decision)];

    private static int PlaceOf(Decision? decision) => decision switch
    {
        null => 0,
        { Answer: DecisionAnswer.Granted or DecisionAnswer.GrantedInPart } => 1,
        { Answer: DecisionAnswer.Refused } => 2,
        _ => 3,
    };

    private static void LayHorizon(GoalVersion version, ArgumentWriter arguments)
    {
        var horizon = version.Horizon!;
        arguments.Text("who", HorizonGiven.Of(version, out _));
        arguments.Date("until", HorizonGiven.End(horizon.Time));
        if (horizon.Words is { } words)
        {
            arguments.Statement("words", words);
        }
    }

    private static void LayShortened(GoalVersion version, ArgumentWriter arguments)
    {
        LayHorizon(version, arguments);
        arguments.Date("on", version.ProposedOn);
    }

    private static void LaySameDay(GoalVersion version, ArgumentWriter arguments)
    {
        var parties = new List<string>();
        var unknown = 0;
        foreach (var agreement in version.Agreements)
        {
            if (agreement.On != version.ProposedOn)
            {
                continue;
            }

            if (agreement.By is not { } by)
            {
                unknown++;
            }
            else if (!parties.Contains(by))
            {
                parties.Add(by);
            }
        }

        arguments.Date("on", version.ProposedOn);
        arguments.Several("parties", Sequence.Of<string>([.. parties]));
        arguments.Number("count", parties.Count + unknown);
    }

    private static void LayToAnswer(Answered answered, ArgumentWriter arguments)
    {
        arguments.Text("who", answered.Answer.By);
        LayDays("days", "between", answered.Version.ProposedOn!.Value.DaysUntil(answered.Answer.On!.Value), arguments);
    }

    private static void LayPause(Pause pause, ArgumentWriter arguments)
    {
        arguments.Text("who", Voice.Of(pause));
        if (pause.To is not { } to)
        {
            arguments.Date("since", pause.From);
        }
        else if (to == pause.From)
        {
            arguments.Date("on", to);
        }
        else
        {
            arguments.Date("from", pause.From);
            arguments.Date("until", to);
        }

        if (pause.Words is { } words)
        {
            arguments.Statement("words", words);
            arguments.Text("wordsBy", words.By == pause.WishedBy || pause.WishedBy is null ? null : words.By);
        }
    }

    private static void LayFelt(FeltTiming timing, ArgumentWriter arguments)
    {
        arguments.Text("who", timing.By ?? timing.Words?.By);
        arguments.Word("felt", timing.Felt);
        if (timing.Words is { } words)
        {
            arguments.Statement("words", words);
            arguments.Text("wordsBy", words.By == timing.By || timing.By is null ? null : words.By);
        }
    }

    private static void LayPlainly(Intervention intervention, ArgumentWriter arguments) =>
        Lay(new Waiting(intervention) { TellsStart = true }, arguments);

    private static void Lay(Waiting waiting, ArgumentWriter arguments)
    {
        var intervention = waiting.Intervention;
        var isWait = false;
        if (waiting.TellsStart && intervention is { AskedOn: { } asked, Started: { } started })
        {
            LayDays("startDays", "startBetween", asked.DaysUntil(started), arguments);
            isWait = true;
        }

        if (intervention.Decision is { } decision)
        {
            isWait |= LayDecision(decision, decision.AskedOn ?? intervention.AskedOn, arguments);
        }

        arguments.Word("meanwhile", waiting.Change);
        if (waiting.Pause is { } pause)
        {
            arguments.Text("pauseBy", Voice.Of(pause));
            arguments.Text("pauseIs", waiting.IsPauseCertain ? "certain" : "possible");
        }

        arguments.Text("unwished", isWait && waiting.Pause is null && !waiting.IsFelt ? "yes" : null);
    }

    private static bool LayDecision(Decision decision, PartialDate? asked, ArgumentWriter arguments)
    {
        var isAnswered = decision.Answer is not (null or DecisionAnswer.None);
        arguments.Text("askedOf", decision.AskedOf);
        arguments.Word("answer", decision.Answer);
        arguments.Date("askedOn", asked);
        arguments.Date("decidedOn", decision.On);
        if (decision.Reason is { } reason)
        {
            arguments.Statement("words", reason);
        }

        // A refusal, in whole or in part, and a silence can be appealed.
        arguments.Text("appeal", decision.Answer == DecisionAnswer.Granted ? null : decision.AppealTold is { } told ? told ? "told" : "not-told" : "unknown");
        if (!isAnswered || asked is not { } from || decision.On is not { } on)
        {
            return !isAnswered;
        }

        var span = from.DaysUntil(on);
        arguments.Days("answerDays", span.AtMost < 0 ? null : span);
        return span.AtMost > 0;
    }

    private static void LayDays(string exactly, string between, DaySpan span, ArgumentWriter arguments) =>
        arguments.Days(span.IsExact ? exactly : between, span);
}
