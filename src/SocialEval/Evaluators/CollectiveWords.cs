using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Collective"/> says, and what each text needs.</summary>
internal static class CollectiveWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Collective", typeof(CollectiveWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Intervention> Room = new("collective.room", FindingKind.Recorded, static (intervention, arguments) =>
    {
        arguments.Several("who", intervention.DoneBy);
        arguments.Date("on", intervention.Started);
        arguments.Several("between", intervention.Mediates);
    });

    public static readonly Wording<AnswersApart> Answers = new("collective.answers", FindingKind.Recorded, static (answers, arguments) =>
    {
        arguments.Text("proposedBy", answers.ProposedBy);
        arguments.Several("yes", answers.Yes);
        arguments.Several("part", answers.InPart);
        arguments.Several("no", answers.No);
        arguments.Several("unclear", answers.Unclear);
        arguments.Several("silent", answers.Silent);
    });

    public static readonly Wording<VoicesApart> Voices = new("collective.voices", FindingKind.Recorded, static (voices, arguments) =>
    {
        arguments.Each(voices.Told, static (assessment, one) =>
        {
            one.Text("who", assessment.By);
            one.Date("on", assessment.On);
            one.Statement("words", assessment.Words);
            one.Word("judgement", assessment.Judgement);
            one.Text("otherwise", assessment.Judgement is null && assessment.Words is null ? "otherwise" : null);
        });
        arguments.Several("silent", voices.Silent);
    });

    public static readonly Wording<Reflection> Held = new("collective.held", FindingKind.Recorded, static (reflection, arguments) =>
    {
        arguments.Date("on", reflection.On);
        arguments.Several("who", reflection.Participants);
        arguments.Statement("words", reflection.Held);
    });

    public static readonly Wording<ToldDissent> Dissent = new("collective.dissent", FindingKind.Recorded, static (told, arguments) =>
    {
        arguments.Text("who", told.Dissent.By);
        arguments.Date("on", told.Reflection.On);
        arguments.Statement("words", told.Dissent);
    });
}
