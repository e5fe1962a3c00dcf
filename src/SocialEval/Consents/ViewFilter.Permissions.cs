using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <content>What every one of those who read may name, hear and read of.</content>
internal sealed partial class ViewFilter
{
    /// <summary>Whether a party may be named where an item says so: it is in the view and, a beneficiary, permits that item.</summary>
    private bool MayName(string? id, in ItemPlace place)
    {
        if (id is null)
        {
            return true;
        }

        var index = IndexOf(id);
        if (index < 0)
        {
            return false;
        }

        foreach (var lens in lenses)
        {
            if (!lens.MayName(index, place.Item.Id, place.Within))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayName(Sequence<string> ids, in ItemPlace place)
    {
        foreach (var id in ids)
        {
            if (!MayName(id, place))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayCite(Citation citation, in ItemPlace place) => citation.Kind != ItemKind.Party || MayName(citation.Id, place);

    /// <inheritdoc cref="Lens.MayHear(string?, in ItemPlace)"/>
    private bool MayHear(string? speaker, in ItemPlace place)
    {
        foreach (var lens in lenses)
        {
            if (!lens.MayHear(speaker, place))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what somebody did inside an item may be read.</summary>
    private bool MayTell(string? actor, in ItemPlace place)
    {
        foreach (var lens in lenses)
        {
            if (!lens.MayTell(actor, place))
            {
                return false;
            }
        }

        return MayName(actor, place);
    }

    private bool IsPermitted(in ItemPlace place)
    {
        foreach (var lens in lenses)
        {
            if (!lens.IsPermitted(place))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayMention(string? speaker)
    {
        foreach (var lens in lenses)
        {
            if (!lens.MayMention(speaker))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc cref="Lens.Admits(in ItemPlace, string?, bool)"/>
    private bool Admits(in ItemPlace place, string? author, bool namesBeneficiary)
    {
        foreach (var lens in lenses)
        {
            if (!IsAdmitted(lens.Admits(place, author, namesBeneficiary)))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc cref="Lens.AdmitsOf"/>
    private bool AdmitsOf(in ItemPlace place, Sequence<string> authors, bool namesBeneficiary)
    {
        foreach (var lens in lenses)
        {
            if (!IsAdmitted(lens.AdmitsOf(place, authors, namesBeneficiary)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAdmitted(Admission admission)
    {
        isUnshared |= admission == Admission.Unshared;
        isUnpermitted |= admission == Admission.Unpermitted;
        return admission == Admission.Admitted;
    }

    private bool IsBeneficiary(string? id) => id is not null && IndexOf(id) is >= 0 and var index && parts.Parties[index].Role == PartyRole.Beneficiary;
}
