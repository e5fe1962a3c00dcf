using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Reflecting;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries.Reflecting;

/// <summary>Agendas and conversations with obvious defaults, to say only what matters to a test.</summary>
internal static class Reflected
{
    /// <summary>What Alix and Mme Roche make of Alix's goal; Lou, the sister, may read the goal and both assessments.</summary>
    public static JourneyParts SharedWithAll
    {
        get
        {
            Sequence<string> all = [.. Laws.TwoVoices.Parties.Select(party => party.Id)];
            return Laws.TwoVoices with
            {
                Goals = [.. Laws.TwoVoices.Goals.Select(goal => goal with { SharedWith = all, Versions = [.. goal.Versions.Select(version => version with { SharedWith = all })] })],
                Assessments = [.. Laws.TwoVoices.Assessments.Select(assessment => assessment with { SharedWith = all })],
            };
        }
    }

    /// <summary>What each of those in the room reads as themselves.</summary>
    public static EvaluationReport[] Reports(this JourneyParts parts, Evaluation evaluation, params string[] room) =>
        Array.ConvertAll(room, participant => evaluation.Run(parts.Seen(Purpose.Support, Reader.Party(participant))));

    /// <summary>The agenda of those in the room, of where voices differ.</summary>
    public static ReflectionAgenda Differing(this JourneyParts parts, params string[] room) =>
        ReflectionAgenda.Of(parts.Reports(new Evaluation(new Voices()) { IsStrict = true }, room));

    /// <summary>The agenda of those in the room, where every assessment is told and the service is asked about the goal.</summary>
    public static ReflectionAgenda AskingTheService(this JourneyParts parts, params string[] room) =>
        ReflectionAgenda.Of(parts.Reports(new Evaluation(ToTheService) { IsStrict = true }, room));

    /// <summary>A conversation of Alix and Mme Roche, in which nobody wrote yet.</summary>
    public static Conversation Opened() => Laws.TwoVoices.AskingTheService("alix", "roche").Open("r1", Some.On("2025-06-02"), askedBy: "alix");

    private static Probe ToTheService => Probe.That(inquiry =>
    {
        foreach (var goal in inquiry.View.Goals)
        {
            foreach (var assessment in inquiry.View.AssessmentsOf(goal))
            {
                inquiry.Found(Probe.Says, goal, assessment);
            }

            if (inquiry.View.Party("service") is not null)
            {
                inquiry.Ask(Probe.Talk, goal, "service");
            }
        }
    });
}
