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

    /// <summary>The institution's agreement to tell in one sentence with the beneficiary's: where there is one only, who agrees
    /// in full and directly.</summary>
    public Agreement? Pair()
    {
        Party? only = null;
        foreach (var party in view.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                if (only is not null)
                {
                    return null;
                }

                only = party;
            }
        }

        return only is not null && AgreementOf(only) is { } yes && Standing.IsDirect(yes) ? TheInstitutionAgreeing() : null;
    }

    /// <summary>Tells the answers.</summary>
    /// <param name="told">The institution's agreement, where it is told already.</param>
    public void Tell(Agreement? told)
    {
        var isAlone = told is null && IsTheInstitutionAlone();
        foreach (var party in view.Parties)
        {
            foreach (var agreement in version.Agreements)
            {
                if (agreement.By == party.Id && !ReferenceEquals(agreement, told) && !(party.Role == PartyRole.Beneficiary && Standing.IsOwn(agreement, party.Id)))
                {
                    var wording = WordingOf(agreement, isAlone);
                    isAlone &= !ReferenceEquals(wording, CoConstructionWords.InstitutionOnly);
                    inquiry.Found(wording, agreement, goal, party, version);
                }
            }
        }

        foreach (var agreement in version.Agreements)
        {
            if (agreement.By is null)
            {
                inquiry.Found(CoConstructionWords.Other, agreement, goal, goal, version);
            }
        }
    }

    private Wording<Agreement> WordingOf(Agreement agreement, bool isAlone) =>
        !Standing.IsLatest(agreement, version) ? CoConstructionWords.Earlier
        : !IsYes(agreement) ? CoConstructionWords.Other
        : IsForSomebodyWhoSaidNoYes(agreement) ? CoConstructionWords.RepresentativeOnly
        : isAlone ? CoConstructionWords.InstitutionOnly
        : CoConstructionWords.Other;

    // A representative's yes never covers the person's no or silence.
    private bool IsForSomebodyWhoSaidNoYes(Agreement agreement) =>
        agreement.OnBehalfOf is { } person && person != agreement.By && view.IsBeneficiary(person) && !Standing.Of(version, person).IsYes;

    private bool IsTheInstitutionAlone()
    {
        foreach (var agreement in version.Agreements)
        {
            if (IsYes(agreement) && Standing.IsLatest(agreement, version)
                && ((agreement.OnBehalfOf is { } person && person != agreement.By) || !Institution.Has(view.Party(agreement.By))))
            {
                return false;
            }
        }

        return true;
    }

    private Agreement? TheInstitutionAgreeing()
    {
        foreach (var party in view.Parties)
        {
            if (Institution.Has(party) && AgreementOf(party) is { } yes)
            {
                return yes;
            }
        }

        return null;
    }

    private Agreement? AgreementOf(Party party) =>
        Standing.Of(version, party.Id) is { IsUnclear: false, Latest: { Answer: AgreementAnswer.Agrees } yes } ? yes : null;

    private static bool IsYes(Agreement agreement) => agreement.Answer is AgreementAnswer.Agrees or AgreementAnswer.AgreesInPart;
}
