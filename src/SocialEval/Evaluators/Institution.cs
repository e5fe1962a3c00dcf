namespace SocialEval.Evaluators;

/// <summary>The institution's side of a journey: those who take part in it for a service, an administration or a town.</summary>
internal static class Institution
{
    /// <summary>Whether a party takes part for an institution. Somebody unknown does not.</summary>
    public static bool Has(Party? party) =>
        party is { Role: PartyRole.Professional or PartyRole.Organisation or PartyRole.Elected };

    /// <summary>Whom to ask what the institution committed to: the organisation its professionals belong to, else an
    /// organisation, else the professional who still takes part.</summary>
    public static Party? ToAsk(JourneyView view)
    {
        Party? found = null;
        foreach (var party in view.Parties)
        {
            if (party.Role == PartyRole.Professional)
            {
                if (view.Party(party.Organisation) is { Role: PartyRole.Organisation } employer)
                {
                    return employer;
                }

                if (party.To is null)
                {
                    found ??= party;
                }
            }
            else if (party.Role == PartyRole.Organisation && found is not { Role: PartyRole.Organisation })
            {
                found = party;
            }
        }

        return found;
    }
}
