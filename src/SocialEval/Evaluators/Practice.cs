using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>A team's own account of its working conditions: security, time, room to invent, the collective.</summary>
/// <remarks>
/// <para>In a practice journey, for the team's own use only (P3): to any other purpose it says nothing. Only those concerned judge
/// of it: what a management holds of their conditions is not told here, and nothing comes from the people they accompany.</para>
/// <para>A subject is spoken of where somebody of the team says what they make of a goal with its theme, or tells a change towards
/// one: <c>securite</c>, <c>temps</c>, <c>inventer</c>, <c>collectif</c>. One that nobody spoke of under its name is told as such.</para>
/// </remarks>
public sealed class Practice() : Evaluator("practice/1", PracticeWords.Texts)
{
    private static readonly string[][] Subjects =
    [
        ["securite", "security"], ["temps", "charge-de-travail", "time"], ["inventer", "invention", "room-to-invent"], ["collectif", "collective"],
    ];

    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        if (view.Kind != JourneyKind.Practice)
        {
            return inquiry.Conclude();
        }

        if (view.Reading.Purpose != Purpose.OwnUse)
        {
            return inquiry.Conclude();
        }

        var spoken = new bool[Subjects.Length];
        foreach (var goal in view.Standing(view.Goals))
        {
            TellGoal(inquiry, goal, spoken);
        }

        TellChanges(inquiry, spoken);
        foreach (var testimony in view.Testimonies)
        {
            if (view.IsBeneficiary(testimony.Words.By))
            {
                inquiry.Found(Voice.IsOwn(testimony) ? PracticeWords.Says : PracticeWords.Recorded, null, testimony);
            }
        }

        TellTrials(inquiry);
        for (var i = 0; i < Subjects.Length; i++)
        {
            if (!spoken[i])
            {
                inquiry.Found(PracticeWords.Unspoken, Subjects[i], null);
            }
        }

        return inquiry.Conclude();
    }

    private static void TellGoal(Inquiry inquiry, Goal goal, bool[] spoken)
    {
        var view = inquiry.View;
        foreach (var assessment in view.AssessmentsOf(goal))
        {
            if (view.IsReplaced(assessment) || !view.IsBeneficiary(assessment.By))
            {
                continue;
            }

            if (BeneficiaryWord.IsOwn(view, assessment))
            {
                Speak(goal, spoken);
                inquiry.Found(PracticeWords.Says, goal, assessment);
            }
            else
            {
                inquiry.Found(PracticeWords.Recorded, goal, assessment);
            }
        }
    }

    private static void TellChanges(Inquiry inquiry, bool[] spoken)
    {
        var view = inquiry.View;
        foreach (var outcome in view.Outcomes)
        {
            if (!view.IsBeneficiary(outcome.What.By) || view.IsReplaced(outcome))
            {
                continue;
            }

            inquiry.Found(Voice.IsOwn(outcome) ? PracticeWords.Change : PracticeWords.ChangeRecorded, outcome, outcome, outcome);
            foreach (var towards in outcome.Towards)
            {
                if (Voice.IsOwn(outcome) && view.Goal(towards) is { } goal)
                {
                    Speak(goal, spoken);
                }
            }
        }
    }

    private static void Speak(Goal goal, bool[] spoken)
    {
        for (var i = 0; i < Subjects.Length; i++)
        {
            foreach (var theme in goal.Themes)
            {
                spoken[i] |= Array.IndexOf(Subjects[i], theme.Code) >= 0;
            }
        }
    }

    private static void TellTrials(Inquiry inquiry)
    {
        foreach (var intervention in inquiry.View.Standing(inquiry.View.Interventions))
        {
            foreach (var trial in intervention.Trials)
            {
                inquiry.Found(PracticeWords.Tried, new ToldTrial(intervention, trial), intervention, intervention);
            }
        }
    }
}
