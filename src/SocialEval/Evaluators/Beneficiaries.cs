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
}
