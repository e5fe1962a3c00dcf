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
        Yes(inquiry, 0, view.Assessments, static (assessment, view) => assessment.Judgement == Judgement.Better && view.IsBeneficiary(assessment.By));
        Yes(inquiry, 1, view.Assessments, static (assessment, view) => assessment.Judgement == Judgement.PrefersNotToSay && view.IsBeneficiary(assessment.By));
        Yes(inquiry, 2, view.Assessments, static (assessment, view) => assessment.ConfirmedOn is not null && view.IsBeneficiary(assessment.By));
        Yes(inquiry, 3, view.Assessments, static (assessment, view) => assessment.Judgement == Judgement.Same && !view.IsBeneficiary(assessment.By));
        Yes(inquiry, 4, view.Goals, static (goal, view) => Any(goal, view, static (version, view) => view.IsBeneficiary(version.ProposedBy)));
        Yes(inquiry, 5, view.Goals, static (goal, view) => Any(goal, view, static (version, _) => version.Horizon?.Time is OpenHorizon));
        Yes(inquiry, 6, view.Goals, static (goal, view) => Any(goal, view, Agrees));
        Yes(inquiry, 7, view.Interventions, static (intervention, _) => intervention.Decision?.Answer == DecisionAnswer.Refused);
        Yes(inquiry, 8, view.Interventions, static (intervention, view) => view.IsBeneficiary(intervention.AskedBy));
        Yes(inquiry, 9, view.Pauses, static (pause, view) => view.IsBeneficiary(pause.WishedBy));
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

    private static bool Any(Goal goal, JourneyView view, Func<GoalVersion, JourneyView, bool> holds)
    {
        foreach (var version in goal.Versions)
        {
            if (holds(version, view))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool Agrees(GoalVersion version, JourneyView view)
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
