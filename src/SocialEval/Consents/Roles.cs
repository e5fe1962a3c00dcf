using System.Globalization;
using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>What outside readers are given instead of every party's id and name: its role, with a number where there are several.</summary>
internal static class Roles
{
    public static JourneyParts Instead(JourneyParts parts)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var counts = new Dictionary<PartyRole, int>();
        foreach (var party in parts.Parties)
        {
            var number = counts[party.Role] = counts.GetValueOrDefault(party.Role) + 1;
            var role = Vocabulary<PartyRole>.Of(party.Role);
            names[party.Id] = number == 1 ? role : string.Create(CultureInfo.InvariantCulture, $"{role}-{number}");
        }

        var references = new PartyReferences(id => names[id]);
        var parties = Array.ConvertAll(parts.Parties.AsSpan().ToArray(), party => references.Of(party) with { Name = null, Function = null });
        return references.In(parts) with { Parties = Sequence.Owning(parties) };
    }
}
