using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Something that was tried, in an intervention.</summary>
internal sealed record ToldTrial(Intervention Intervention, Trial Trial)
{
    /// <summary>Puts down when it was, whose words tell of it, and what was learnt: nothing noted, noted and not shown here, or words.</summary>
    public static void Lay(ToldTrial told, ArgumentWriter arguments)
    {
        var trial = told.Trial;
        arguments.Date("on", trial.On);
        arguments.Text("wordsBy", trial.What?.Text is null ? null : trial.What.By);
        arguments.Statement("words", trial.What);
        arguments.Text("learnt", trial.Learnt?.Text);
        arguments.Text("learntBy", trial.Learnt?.Text is null || trial.Learnt.By == trial.What?.By ? null : trial.Learnt.By);
        arguments.Text("learntIs", trial.Learnt switch { null => "not-noted", { Text: null } => "not-shown", _ => "told" });
    }
}
