using SocialEval.Inquiries;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="SignificantChange"/> says and asks, and what each text needs.</summary>
internal static class SignificantChangeWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.SignificantChange", typeof(SignificantChangeWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Story> Tells = new("significant-change.tells", FindingKind.Said, Lay);
    public static readonly Wording<Story> Recorded = new("significant-change.recorded", FindingKind.Recorded, Lay);
    public static readonly Wording<Story> NotReadBack = new("significant-change.not-read-back", FindingKind.Gap, static (_, _) => { });
    public static readonly Wording<ToldSelection> Chosen = new("significant-change.chosen", FindingKind.Recorded, LaySelection);
    public static readonly Wording<ToldSelection> NotChosen = new("significant-change.not-chosen", FindingKind.Recorded, LaySelection);
    public static readonly Wording<ToldFeedback> ToldBack = new("significant-change.told-back", FindingKind.Recorded, static (told, arguments) =>
    {
        arguments.Text("to", told.Feedback.To);
        arguments.Text("who", told.Feedback.By ?? told.Feedback.Words?.By);
        arguments.Date("on", told.Feedback.On);
        arguments.Statement("words", told.Feedback.Words);
    });

    public static readonly Wording<Story> FeedbackDue = new("significant-change.feedback-due", FindingKind.Gap, static (story, arguments) => arguments.Text("who", story.What.By));
    public static readonly Wording<JourneyView> NoUnwelcome = new("significant-change.no-unwelcome", FindingKind.Gap, static (_, _) => { });
    public static readonly Asking AskFeedback = new("significant-change.ask-feedback");

    private static void Lay(Story story, ArgumentWriter arguments)
    {
        arguments.Item(story);
        arguments.Text("unwelcome", story.Domain == Story.Unwelcome ? "unwelcome" : null);
        arguments.Text("why", story.Significance?.Text);
        arguments.Text("whyBy", story.Significance?.By == story.What.By ? null : story.Significance?.By);
    }

    private static void LaySelection(ToldSelection told, ArgumentWriter arguments)
    {
        var selection = told.Selection;
        arguments.Text("round", selection.Round);
        arguments.Date("on", selection.On);
        arguments.Several("panel", selection.Panel);
        arguments.Text("method", selection.Method);
        arguments.Statement("words", selection.Reason);
        arguments.Each(selection.Dissents, static (dissent, one) =>
        {
            one.Text("against", "against");
            one.Text("dissent", dissent.Text);
            one.Text("dissentBy", dissent.By);
        });
    }
}
