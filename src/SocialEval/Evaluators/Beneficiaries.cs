namespace SocialEval.Evaluators;

/// <summary>Those a journey concerns.</summary>
internal static class Beneficiaries
{
    /// <summary>The one beneficiary of a view; nothing where there are several, or none.</summary>
    public static Party? Only(JourneyView view)
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

        return only;
    }

    /// <summary>The first beneficiary of a view, where there is one.</summary>
    public static Party? First(JourneyView view)
    {
        foreach (var party in view.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>Whether anybody concerned is not known to have died: of those who died nobody asks what lasts.</summary>
    public static bool IsAnybodyThere(JourneyView view)
    {
        foreach (var party in view.Parties)
        {
            if (party is { Role: PartyRole.Beneficiary, DeceasedOn: null })
            {
                return true;
            }
        }

        return false;
    }
}
