using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries;

/// <summary>An evaluator that does what a test tells it.</summary>
internal sealed class Probe(Func<Inquiry, Appraisal> inquire, Texts? texts = null, string id = "probe/1") : Evaluator(id, texts)
{
    public static readonly Texts Words = new("SocialEval.Tests.Inquiries.ProbeTexts", typeof(Probe).Assembly, "fr", "en");

    public static readonly Wording Says = new("probe.says", FindingKind.Said);
    public static readonly Wording Differ = new("probe.differ", FindingKind.Divergence);
    public static readonly Wording Gap = new("probe.gap", FindingKind.Gap);
    public static readonly Asking Talk = new("probe.ask");

    /// <summary>Tells every assessment of each goal as said or recorded; two or more differ, and the person is asked; none is a gap.</summary>
    public static Probe OfAssessments() => new(Assessments, Words);

    /// <summary>Does one thing, then concludes.</summary>
    public static Probe That(Action<Inquiry> act, Texts? texts = null) => new(
        inquiry =>
        {
            act(inquiry);
            return inquiry.Conclude();
        },
        texts ?? Words);

    protected override Appraisal Inquire(Inquiry inquiry) => inquire(inquiry);

    private static Appraisal Assessments(Inquiry inquiry)
    {
        foreach (var goal in inquiry.View.Goals)
        {
            var told = new List<Item>();
            foreach (var assessment in inquiry.View.AssessmentsOf(goal))
            {
                inquiry.Found(assessment.IsOwn ? Says : new Wording("probe.says", FindingKind.Recorded), goal, assessment);
                told.Add(assessment);
            }

            if (told.Count == 0)
            {
                inquiry.Found(Gap, goal);
            }
            else if (told.Count > 1)
            {
                inquiry.Found(Differ, goal, [.. told]);
                AskBeneficiaries(inquiry, goal);
            }
        }

        return inquiry.Conclude();
    }

    private static void AskBeneficiaries(Inquiry inquiry, Goal goal)
    {
        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                inquiry.Ask(Talk, goal, party.Id);
            }
        }
    }
}
