using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>A team's own account of its working conditions: security, time, room to invent, the collective.</summary>
/// <remarks>In a practice journey, for the team's own use only (P3): to any other purpose it says nothing. Only those concerned judge
/// of it, and nothing of it comes from the people they accompany. A subject nobody spoke of is told as such.</remarks>
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
            return inquiry.Withhold(Silence.NotShared);
        }

        var spoken = new bool[Subjects.Length];
        foreach (var goal in view.Goals)
        {
            Tell(inquiry, goal, spoken);
        }

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

    private static void Tell(Inquiry inquiry, Goal goal, bool[] spoken)
    {
        var told = false;
        foreach (var assessment in inquiry.View.AssessmentsOf(goal))
        {
            if (BeneficiaryWord.IsOwn(inquiry.View, assessment))
            {
                told = true;
                inquiry.Found(PracticeWords.Says, goal, assessment);
            }
        }

        for (var i = 0; i < Subjects.Length && told; i++)
        {
            foreach (var theme in goal.Themes)
            {
                spoken[i] |= Array.IndexOf(Subjects[i], theme.Code) >= 0;
            }
        }
    }

    private static void TellTrials(Inquiry inquiry)
    {
        foreach (var intervention in inquiry.View.Interventions)
        {
            foreach (var trial in intervention.Trials)
            {
                inquiry.Found(PracticeWords.Tried, new ToldTrial(intervention, trial), intervention, intervention);
            }
        }
    }
}
