using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What the person makes of each goal and each change, in their words: everything they said, or which silence there is.</summary>
/// <remarks>
/// <para>Only the beneficiary can assess what a helping relation brought. Nobody else's assessment, and no unknown speaker's,
/// ever stands in for theirs; preferring not to say is an answer. That a goal ended, by whom and in what words, is told before
/// anything else of it: whoever ended it is not silent on it. In a journey of several each one speaks, or has their own
/// silence; there is no majority.</para>
/// </remarks>
public sealed class BeneficiaryWord() : Evaluator("beneficiary-word/1", BeneficiaryWordings.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        var silences = new Silences(inquiry);
        foreach (var goal in view.Standing(view.Goals))
        {
            if (GoalEnd.Of(view, goal) is { } end)
            {
                inquiry.Found(BeneficiaryWordings.Ended, end, goal, goal);
            }

            TellAssessments(inquiry, goal);
            silences.Tell(goal, isTold: false);
        }

        foreach (var outcome in view.Outcomes)
        {
            var told = TellOutcome(inquiry, outcome) | TellAssessments(inquiry, outcome);
            silences.Tell(outcome, told || view.IsReplaced(outcome));
        }

        TellElsewhere(inquiry);
        foreach (var testimony in view.Testimonies)
        {
            if (view.IsBeneficiary(testimony.Words.By))
            {
                TellTestimony(inquiry, testimony);
            }
        }

        return inquiry.Conclude();
    }

    /// <summary>Whether an assessment is a beneficiary's own answer: theirs, and not on somebody's behalf. Another's correction does not
    /// unsay it (P4).</summary>
    internal static bool IsOwn(JourneyView view, Assessment assessment) =>
        assessment.IsOwn
        && (assessment.OnBehalfOf is null || assessment.OnBehalfOf == assessment.By)
        && view.IsBeneficiary(assessment.By);

    private static bool TellAssessments(Inquiry inquiry, Item about)
    {
        var told = false;
        foreach (var assessment in inquiry.View.AssessmentsOf(about))
        {
            told |= Tell(inquiry, assessment, about);
        }

        return told;
    }

    /// <summary>Tells one assessment, where it is a beneficiary's, speaks for one or holds the words of one.</summary>
    /// <returns>Whether it is a beneficiary's own answer.</returns>
    private static bool Tell(Inquiry inquiry, Assessment assessment, Item? about)
    {
        var view = inquiry.View;
        if (assessment.OnBehalfOf is { } represented && represented != assessment.By)
        {
            if (view.IsBeneficiary(represented) || view.IsBeneficiary(assessment.By))
            {
                inquiry.Found(BeneficiaryWordings.OnBehalf, about, assessment);
            }
        }
        else if (!view.IsBeneficiary(assessment.By))
        {
            if (view.IsBeneficiary(assessment.Words?.By))
            {
                inquiry.Found(BeneficiaryWordings.Quoted, assessment, about, assessment);
            }
        }
        else if (!assessment.IsOwn)
        {
            inquiry.Found(BeneficiaryWordings.Recorded, about, assessment);
        }
        else if (view.CorrectionOf(assessment) is { } correction)
        {
            TellCorrected(inquiry, assessment, correction, about);
            return true;
        }
        else
        {
            if (assessment.Level is not null && assessment.Judgement is null)
            {
                inquiry.Found(BeneficiaryWordings.SaysLevel, OnScale.Of(view, assessment, about as Goal), about, assessment);
            }
            else
            {
                inquiry.Found(BeneficiaryWordings.Says, about, assessment);
            }

            return true;
        }

        return false;
    }

    private static bool TellOutcome(Inquiry inquiry, Outcome outcome)
    {
        if (!inquiry.View.IsBeneficiary(outcome.What.By))
        {
            return false;
        }

        if (!Voice.IsOwn(outcome))
        {
            inquiry.Found(BeneficiaryWordings.RecordedWords, outcome, outcome);
            return false;
        }

        if (inquiry.View.CorrectionOf(outcome) is { } correction)
        {
            TellCorrected(inquiry, outcome, correction, outcome);
        }
        else
        {
            inquiry.Found(BeneficiaryWordings.Tells, outcome, outcome, outcome);
        }

        return true;
    }

    private static void TellTestimony(Inquiry inquiry, Testimony testimony)
    {
        if (!Voice.IsOwn(testimony))
        {
            inquiry.Found(BeneficiaryWordings.RecordedWords, null, testimony);
        }
        else if (inquiry.View.CorrectionOf(testimony) is { } correction)
        {
            TellCorrected(inquiry, testimony, correction, null);
        }
        else
        {
            inquiry.Found(BeneficiaryWordings.Testimony, null, testimony);
        }
    }

    private static void TellCorrected(Inquiry inquiry, Item item, Item correction, Item? about) =>
        inquiry.Found(inquiry.View.IsReplaced(item) ? BeneficiaryWordings.Corrected : BeneficiaryWordings.CorrectedByOther, about, item, correction);

    // What was said of an intervention, of a party or of the journey counts as much; only, nobody has to say anything of them.
    private static void TellElsewhere(Inquiry inquiry)
    {
        var view = inquiry.View;
        foreach (var assessment in view.Assessments)
        {
            if (IsElsewhere(assessment.About) && (assessment.About.Kind == ItemKind.Journey || view.Find(assessment.About) is not null))
            {
                Tell(inquiry, assessment, view.Find(assessment.About));
            }
        }

        foreach (var invitation in view.Standing(view.Invitations))
        {
            if (IsElsewhere(invitation.About) && view.Party(invitation.To) is { Role: PartyRole.Beneficiary } party && Reaches(view, invitation.About, party)
                && Silences.Of(view, party, invitation.About, out var last) == SilenceKind.Unanswered && ReferenceEquals(last, invitation))
            {
                inquiry.Found(BeneficiaryWordings.Unanswered, invitation, view.Find(invitation.About), invitation);
            }
        }
    }

    private static bool Reaches(JourneyView view, Citation about, Party party) => view.Find(about) is not { } item || view.Reaches(item, party.Id);

    private static bool IsElsewhere(Citation about) => about.Kind is not (ItemKind.Goal or ItemKind.Outcome);
}
