using SocialEval.Goals;
using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>Tells what everybody else than the beneficiaries answered to the version of a goal in force: theirs, never the
/// beneficiaries'.</summary>
internal readonly ref struct OtherAnswers
{
    private readonly Inquiry inquiry;
    private readonly JourneyView view;
    private readonly Goal goal;
    private readonly GoalVersion version;

    public OtherAnswers(Inquiry inquiry, Goal goal, GoalVersion version)
    {
        this.inquiry = inquiry;
        this.goal = goal;
        this.version = version;
        view = inquiry.View;
    }

    /// <summary>The institution's agreement to tell in one sentence with the only beneficiary's, where that one is in full and direct.</summary>
    public Agreement? PairWith(Standing standing) =>
        standing is { IsUnclear: false, Latest: { Answer: AgreementAnswer.Agrees } yes } && Standing.IsDirect(yes) && TheInstitutionAgreeing() is { Answer: AgreementAnswer.Agrees } agreeing ? agreeing : null;

    /// <summary>Tells the answers.</summary>
    /// <param name="told">The institution's agreement, where it is told already.</param>
    public void Tell(Agreement? told)
    {
        var alone = told is null && IsTheInstitutionAlone() ? TheInstitutionAgreeing() : null;
        foreach (var agreement in version.Agreements)
        {
            if (ReferenceEquals(agreement, told))
            {
                continue;
            }

            if (view.Party(agreement.By) is not { } party)
            {
                inquiry.Found(CoConstructionWords.Other, agreement, goal, goal, version);
            }
            else if (party.Role != PartyRole.Beneficiary || !Standing.IsOwn(agreement, party.Id))
            {
                inquiry.Found(ReferenceEquals(agreement, alone) ? CoConstructionWords.InstitutionOnly : WordingOf(agreement), agreement, goal, party, version);
            }
        }
    }

    private Wording<Agreement> WordingOf(Agreement agreement) =>
        !Standing.IsLatest(agreement, version) ? CoConstructionWords.Earlier
        : IsYes(agreement) && IsForSomebodyWhoSaidNoYes(agreement) ? CoConstructionWords.RepresentativeOnly
        : CoConstructionWords.Other;

    // A representative's yes never covers the person's no or silence.
    private bool IsForSomebodyWhoSaidNoYes(Agreement agreement) =>
        agreement.OnBehalfOf is { } person && person != agreement.By && view.IsBeneficiary(person) && !Standing.Of(version, person).IsYes;

    // Whoever proposed it, or once agreed, was there too, whatever they answered afterwards.
    private bool IsTheInstitutionAlone()
    {
        if (view.Party(version.ProposedBy) is { } proposer && !Institution.Has(proposer))
        {
            return false;
        }

        foreach (var agreement in version.Agreements)
        {
            if (IsYes(agreement) && ((agreement.OnBehalfOf is { } person && person != agreement.By) || !Institution.Has(view.Party(agreement.By))))
            {
                return false;
            }
        }

        return true;
    }

    // The first of those who agree, one in full and direct before any other.
    private Agreement? TheInstitutionAgreeing()
    {
        Agreement? first = null;
        foreach (var party in view.Parties)
        {
            if (Institution.Has(party) && Standing.Of(version, party.Id) is { IsYes: true, Latest: { } yes })
            {
                if (yes.Answer == AgreementAnswer.Agrees && Standing.IsDirect(yes))
                {
                    return yes;
                }

                first ??= yes;
            }
        }

        return first;
    }

    private static bool IsYes(Agreement agreement) => agreement.Answer is AgreementAnswer.Agrees or AgreementAnswer.AgreesInPart;
}
