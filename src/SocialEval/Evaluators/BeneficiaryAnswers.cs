using SocialEval.Goals;
using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>Tells where each beneficiary stands towards the version of a goal in force, each by name, and asks whose the goal is
/// where that is not known.</summary>
internal readonly ref struct BeneficiaryAnswers
{
    private readonly Inquiry inquiry;
    private readonly JourneyView view;
    private readonly Goal goal;
    private readonly GoalVersion version;
    private readonly Agreement? pair;

    /// <param name="inquiry">The inquiry.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="version">Its version in force.</param>
    /// <param name="pair">The institution's agreement, where it is told in one sentence with the only beneficiary's.</param>
    public BeneficiaryAnswers(Inquiry inquiry, Goal goal, GoalVersion version, Agreement? pair)
    {
        this.inquiry = inquiry;
        this.goal = goal;
        this.version = version;
        this.pair = pair;
        view = inquiry.View;
    }

    public void Tell()
    {
        bool isHeard = false, isSilent = false, isRefused = false;
        foreach (var party in view.Parties)
        {
            if (party.Role != PartyRole.Beneficiary)
            {
                continue;
            }

            var standing = Standing.Of(version, party.Id);
            if (standing.Latest is { } answer)
            {
                isHeard |= standing.IsYes;
                isRefused |= standing.IsNo && IsKeptAfter(answer);
                TellAnswer(party, standing, answer);
            }
            else if (TellAnswerElsewhere(party))
            {
                isHeard = true;
            }
            else
            {
                isSilent = true;
                Ask(CoConstructionWords.AskWhose, party);
            }
        }

        if (isRefused)
        {
            inquiry.Found(CoConstructionWords.KeptDespite, new Circle(view, goal, version), goal, version);
        }

        if (isSilent)
        {
            inquiry.Found(isHeard ? CoConstructionWords.NoAgreement : CoConstructionWords.Imposed, new Circle(view, goal, version), goal, version);
        }
    }

    private void TellAnswer(Party party, Standing standing, Agreement answer)
    {
        if (standing.IsUnclear)
        {
            inquiry.Found(CoConstructionWords.Unclear, party, goal, party, version);
            TellAllBut(null, party);
            Ask(CoConstructionWords.AskWhose, party);
            return;
        }

        var isDirect = Standing.IsDirect(answer);
        switch (answer.Answer)
        {
            case AgreementAnswer.Agrees when isDirect && pair is not null:
                inquiry.Found(CoConstructionWords.Both, new BothAgree(answer, pair), goal, party, version);
                break;
            case AgreementAnswer.Agrees when isDirect:
                inquiry.Found(CoConstructionWords.Agrees, answer, goal, party, version);
                break;
            case AgreementAnswer.AgreesInPart:
                inquiry.Found(CoConstructionWords.InPart, answer, goal, party, version);
                break;
            case AgreementAnswer.Disagrees:
                inquiry.Found(CoConstructionWords.Disagrees, answer, goal, party, version);
                Ask(CoConstructionWords.AskWish, party);
                break;
            case AgreementAnswer.Withdraws:
                inquiry.Found(CoConstructionWords.GoneBack, answer, goal, party, version);
                Ask(CoConstructionWords.AskWish, party);
                break;
            default:
                break;
        }

        if (standing.IsYes && !isDirect)
        {
            inquiry.Found(CoConstructionWords.WeakEvidence, answer, goal, party, version);
            Ask(CoConstructionWords.AskWhose, party);
        }

        TellAllBut(answer, party);
    }

    // Every answer to the version stays readable, those a party went past too.
    private void TellAllBut(Agreement? told, Party party)
    {
        foreach (var agreement in version.Agreements)
        {
            if (!ReferenceEquals(agreement, told) && Standing.IsOwn(agreement, party.Id))
            {
                inquiry.Found(Standing.IsLatest(agreement, version) ? CoConstructionWords.Other : CoConstructionWords.Earlier, agreement, goal, party, version);
            }
        }
    }

    // An answer to another version, a proposal of one's own and a receipt are no answer to this one; the first two are no silence.
    private bool TellAnswerElsewhere(Party party)
    {
        if (Circle.AgreedElsewhere(goal, version, party.Id) is { } other)
        {
            var wording = VersionOrder.Precedes(goal.Versions, other, version) ? CoConstructionWords.OlderVersion : CoConstructionWords.ComingVersion;
            inquiry.Found(wording, new EarlierAnswer(Standing.Of(other, party.Id).Latest!, other), goal, party, other, version);
            Ask(CoConstructionWords.AskWhose, party);
            return true;
        }

        foreach (var receipt in version.Receipts)
        {
            if (receipt.By == party.Id)
            {
                inquiry.Found(CoConstructionWords.Received, receipt, goal, goal, version);
            }
        }

        if (party.Id != version.ProposedBy)
        {
            return false;
        }

        inquiry.Found(CoConstructionWords.OwnProposal, party, goal, version);
        return true;
    }

    // A goal that ended, or may have ended, with the refusal was not kept.
    private bool IsKeptAfter(Agreement refusal) =>
        goal.Ending is null || (goal.Ending.On is { } ended && refusal.On is { } on && ended.IsCertainlyAfter(on));

    // Nobody is asked whose a goal is that has ended.
    private void Ask(Asking asking, Party party)
    {
        if (goal.Ending is null)
        {
            inquiry.Ask(asking, goal, party.Id);
        }
    }
}
