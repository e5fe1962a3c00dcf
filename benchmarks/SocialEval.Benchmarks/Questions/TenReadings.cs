using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Benchmarks.Questions;

/// <summary>Ten yes/no readings of a journey as an evaluator: each yes is a finding that cites what it rests on.</summary>
internal sealed class TenReadings() : Evaluator("ten-readings/1")
{
    public static readonly string[] Codes =
    [
        "ten.better", "ten.not-said", "ten.read-back", "ten.other-same", "ten.proposed",
        "ten.open", "ten.agreed", "ten.refused", "ten.asked", "ten.pause",
    ];

    private static readonly Wording[] Words = Array.ConvertAll(Codes, code => new Wording(code, FindingKind.Recorded));

    protected override Appraisal Inquire(Inquiry inquiry)
    {
        var view = inquiry.View;
        Yes(inquiry, 0, view.Assessments, (assessment, view) => assessment.Judgement == Judgement.Better && view.IsBeneficiary(assessment.By));
        Yes(inquiry, 1, view.Assessments, (assessment, view) => assessment.Judgement == Judgement.PrefersNotToSay && view.IsBeneficiary(assessment.By));
        Yes(inquiry, 2, view.Assessments, (assessment, view) => assessment.ConfirmedOn is not null && view.IsBeneficiary(assessment.By));
        Yes(inquiry, 3, view.Assessments, (assessment, view) => assessment.Judgement == Judgement.Same && !view.IsBeneficiary(assessment.By));
        Yes(inquiry, 4, view.Goals, (goal, view) => Any(goal, version => view.IsBeneficiary(version.ProposedBy)));
        Yes(inquiry, 5, view.Goals, (goal, _) => Any(goal, version => version.Horizon?.Time is OpenHorizon));
        Yes(inquiry, 6, view.Goals, (goal, view) => Any(goal, version => Agrees(version, view)));
        Yes(inquiry, 7, view.Interventions, (intervention, _) => intervention.Decision?.Answer == DecisionAnswer.Refused);
        Yes(inquiry, 8, view.Interventions, (intervention, view) => view.IsBeneficiary(intervention.AskedBy));
        Yes(inquiry, 9, view.Pauses, (pause, view) => view.IsBeneficiary(pause.WishedBy));
        return inquiry.Conclude();
    }

    private static void Yes<T>(Inquiry inquiry, int reading, Sequence<T> items, Func<T, JourneyView, bool> holds)
        where T : Item
    {
        foreach (var item in items)
        {
            if (holds(item, inquiry.View))
            {
                inquiry.Found(Words[reading], about: null, citing: item);
                return;
            }
        }
    }

    private static bool Any(Goal goal, Func<GoalVersion, bool> holds)
    {
        foreach (var version in goal.Versions)
        {
            if (holds(version))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Agrees(GoalVersion version, JourneyView view)
    {
        foreach (var agreement in version.Agreements)
        {
            if (agreement is { Answer: AgreementAnswer.Agrees, Evidence: Evidence.OwnAct } && view.IsBeneficiary(agreement.By))
            {
                return true;
            }
        }

        return false;
    }
}
