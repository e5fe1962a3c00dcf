using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Who proposed, who decided and who agreed: whether what a journey works towards was decided together.</summary>
/// <remarks>
/// <para>For each goal: who proposed it and for whom, in whose words it is, what each amendment changed, where each party stands
/// and how that is evidenced, and what each side committed to. Receipt, commitment and agreement are three things. A goal the
/// person never agreed to is told as imposed; what a representative, a group or an institution agrees to is theirs, never the
/// person's. Only each party's latest answer counts, and every answer to a version stays readable.</para>
/// <para>Its findings begin with <c>co-construction.</c>; <c>docs/evaluators/co-construction.md</c> lists them. No state; safe to
/// use from several threads.</para>
/// </remarks>
public sealed class CoConstruction() : Evaluator("co-construction/1", CoConstructionWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        if (view.Support is { Frame: not null } support && !view.Goals.IsEmpty)
        {
            inquiry.Found(CoConstructionWords.Frame, support, about: null, ReadOnlySpan<Item>.CastUp(view.Goals.AsSpan()));
        }

        var only = Beneficiaries.Only(view);
        var institution = Institution.ToAsk(view);
        Goal? uncommitted = null;
        var several = false;
        foreach (var goal in view.Standing(view.Goals))
        {
            if (goal.Versions.IsEmpty)
            {
                continue;
            }

            var version = view.InForce(goal) ?? goal.Versions[^1];
            GoalHistory.Tell(inquiry, goal, version);
            TellAnswers(inquiry, goal, version, only);
            if (!TellCommitments(inquiry, goal, version, institution is not null) && !view.HasEnded(goal))
            {
                several |= uncommitted is not null;
                uncommitted ??= goal;
            }
        }

        if (only is null)
        {
            WhoseGoals.AskEach(inquiry);
        }

        if (uncommitted is not null)
        {
            var asking = institution!.Role == PartyRole.Organisation ? CoConstructionWords.AskInstitution : CoConstructionWords.AskProfessional;
            inquiry.Ask(asking, several ? null : uncommitted, institution.Id);
        }

        return inquiry.Conclude();
    }

    private static void TellAnswers(Inquiry inquiry, Goal goal, GoalVersion version, Party? only)
    {
        var others = new OtherAnswers(inquiry, goal, version);
        if (only is not null && inquiry.View.Reaches(version, only.Id))
        {
            var standing = Standing.Of(version, only.Id);
            var pair = others.PairWith(standing);
            var answers = new BeneficiaryAnswers(inquiry, goal, version, pair);
            answers.Tell(only, standing);
            answers.Conclude();
            others.Tell(pair);
            WhoseGoals.Ask(inquiry, goal, version, only, standing);
            return;
        }

        var each = new BeneficiaryAnswers(inquiry, goal, version, pair: null);
        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary && inquiry.View.Reaches(version, party.Id))
            {
                each.Tell(party, Standing.Of(version, party.Id));
            }
        }

        each.Conclude();
        others.Tell(told: null);
    }

    // Where no institution takes part, none owes a commitment.
    private static bool TellCommitments(Inquiry inquiry, Goal goal, GoalVersion version, bool isInstitutionThere)
    {
        var isCommitted = !isInstitutionThere;
        foreach (var commitment in version.Commitments)
        {
            isCommitted |= Institution.Has(inquiry.View.Party(commitment.By ?? commitment.What?.By));
        }

        if (!version.Commitments.IsEmpty)
        {
            inquiry.Found(CoConstructionWords.Commitments, version, goal, goal, version);
        }

        if (!isCommitted)
        {
            inquiry.Found(CoConstructionWords.NoCommitment, version, goal, version);
        }

        return isCommitted;
    }
}
