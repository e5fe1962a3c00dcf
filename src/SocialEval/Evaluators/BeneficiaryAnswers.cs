using SocialEval.Goals;
using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>Tells where each beneficiary stands towards the version of a goal in force, each by name.</summary>
internal ref struct BeneficiaryAnswers
{
    private readonly Inquiry inquiry;
    private readonly JourneyView view;
    private readonly Goal goal;
    private readonly GoalVersion version;
    private readonly Agreement? pair;
    private bool isHeard;
    private bool isSilent;
    private bool isRefused;
    private bool isLeft;

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

    /// <summary>Tells where one of them stands.</summary>
    public void Tell(Party party, Standing standing)
    {
        if (standing.Latest is { } answer)
        {
            isHeard |= standing.IsYes;
            isRefused |= Circle.IsKeptAgainst(view, goal, version, party.Id);
            isLeft |= standing.IsNo && party.Id == version.ProposedBy && goal.Ending is null;
            TellAnswer(party, standing, answer);
        }
        else if (TellAnswerElsewhere(party))
        {
            isHeard = true;
        }
        else
        {
            isSilent |= !GoalEnd.IsBy(goal, party.Id);
        }
    }

    /// <summary>Tells, once all have been told, what the goal is to those who said no and to those who said nothing.</summary>
    public readonly void Conclude()
    {
        if (isRefused)
        {
            inquiry.Found(CoConstructionWords.KeptDespite, new Circle(view, goal, version), goal, version);
        }

        if (isLeft)
        {
            inquiry.Found(CoConstructionWords.NotEnded, version, goal, version);
        }

        if (isSilent)
        {
            inquiry.Found(isHeard ? CoConstructionWords.NoAgreement : CoConstructionWords.Imposed, new Circle(view, goal, version), goal, version);
        }
    }

    private readonly void TellAnswer(Party party, Standing standing, Agreement answer)
    {
        if (standing.IsUnclear)
        {
            inquiry.Found(CoConstructionWords.Unclear, party, goal, party, version);
            TellAllBut(null, party);
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
                break;
            case AgreementAnswer.Withdraws:
                inquiry.Found(CoConstructionWords.GoneBack, answer, goal, party, version);
                break;
            default:
                break;
        }

        if (standing.IsYes && !isDirect)
        {
            inquiry.Found(CoConstructionWords.WeakEvidence, answer, goal, party, version);
        }

        TellAllBut(answer, party);
    }

    // Every answer to the version stays readable, those a party went past too.
    private readonly void TellAllBut(Agreement? told, Party party)
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
    private readonly bool TellAnswerElsewhere(Party party)
    {
        if (Circle.AgreedElsewhere(goal, version, party.Id) is { } other)
        {
            var wording = Precedes(other, version) ? CoConstructionWords.OlderVersion : CoConstructionWords.ComingVersion;
            inquiry.Found(wording, new EarlierAnswer(Standing.Of(other, party.Id).Latest!, other), goal, party, other, version);
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

    private readonly bool Precedes(GoalVersion one, GoalVersion other)
    {
        foreach (var next in goal.Versions)
        {
            if (ReferenceEquals(next, one) || ReferenceEquals(next, other))
            {
                return ReferenceEquals(next, one);
            }
        }

        return false;
    }
}
