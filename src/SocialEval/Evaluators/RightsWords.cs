using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Rights"/> says and asks, and what each text needs.</summary>
internal static class RightsWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Rights", typeof(RightsWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Intervention> Answered = new("rights.answered", FindingKind.Recorded, Lay);
    public static readonly Wording<Intervention> Unanswered = new("rights.unanswered", FindingKind.Gap, Lay);
    public static readonly Wording<Intervention> NoReason = new("rights.no-reason", FindingKind.Gap, static (intervention, arguments) => arguments.Text("askedOf", intervention.Decision!.AskedOf));

    public static readonly Wording<RaisedQuestion> Raised = new("rights.raised", FindingKind.Said, LayQuestion);
    public static readonly Wording<RaisedQuestion> RaisedRecorded = new("rights.raised-recorded", FindingKind.Recorded, LayQuestion);
    public static readonly Wording<RaisedQuestion> NoReply = new("rights.no-reply", FindingKind.Gap, static (question, arguments) => arguments.Text("askedOf", question.To));
    public static readonly Wording<RaisedQuestion> Replied = new("rights.replied", FindingKind.Recorded, static (question, arguments) =>
    {
        var reply = question.Reply!;
        arguments.Text("who", reply.By ?? question.To);
        arguments.Date("on", reply.On);
        arguments.Days("days", Between(question.On, reply.On));
        arguments.Statement("words", reply.Words);
    });

    public static readonly Asking AskAnswer = new("rights.ask-answer");
    public static readonly Asking AskReason = new("rights.ask-reason");
    public static readonly Asking AskAppeal = new("rights.ask-appeal");
    public static readonly Asking AskReply = new("rights.ask-reply");

    private static void Lay(Intervention intervention, ArgumentWriter arguments)
    {
        var decision = intervention.Decision!;
        var asked = decision.AskedOn ?? intervention.AskedOn;
        arguments.Text("askedBy", intervention.AskedBy);
        arguments.Date("askedOn", asked);
        arguments.Text("askedOf", decision.AskedOf);
        arguments.Word("answer", decision.Answer is DecisionAnswer.None ? null : decision.Answer);
        arguments.Date("on", decision.On);
        arguments.Days("days", Between(asked, decision.On));
        arguments.Statement("words", decision.Reason);
        if (decision.Answer != DecisionAnswer.Granted)
        {
            arguments.Text("appeal", decision.AppealTold switch { true => "told", false => "not-told", _ => "unknown" });
        }
    }

    private static void LayQuestion(RaisedQuestion question, ArgumentWriter arguments)
    {
        arguments.Several("who", question.ChosenBy);
        arguments.Text("askedOf", question.To);
        arguments.Date("on", question.On);
        arguments.Statement("words", question.What);
        arguments.Text("again", question.Again);
    }

    private static DaySpan? Between(PartialDate? asked, PartialDate? answered) =>
        asked is { } first && answered is { } then && first.DaysUntil(then) is { AtMost: >= 0 } span ? span : null;
}
