using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <content>Who is there on the day read, and who can still be asked.</content>
internal sealed partial class ViewFilter
{
    private Sequence<Party> KeepParties()
    {
        var kept = new Kept<Party>(parts.Parties);
        for (var i = 0; i < parts.Parties.Count; i++)
        {
            if (visible[i])
            {
                kept.Next(Keep(parts.Parties[i]));
                continue;
            }

            withheld++;
            isUnshared |= parts.Parties[i].SharedWith is not null;
            isUnpermitted |= parts.Parties[i].SharedWith is null;
            kept.Next(null);
        }

        return kept.Result;
    }

    private Party Keep(Party party)
    {
        var kept = party.Erased is null ? Bare(party) : Bare(party) with { Erased = null };
        if (IsLater(kept.From) || IsLater(kept.To) || kept.DeceasedOn is not null)
        {
            kept = kept with { From = Cut(kept.From), To = Cut(kept.To), DeceasedOn = Cut(kept.DeceasedOn) };
        }

        if (kept.Represents is { } mandate)
        {
            kept = !MayName(mandate.Party, new ItemPlace(party)) || IsLater(mandate.From)
                ? kept with { Represents = null }
                : IsLater(mandate.To) ? kept with { Represents = mandate with { To = Cut(mandate.To) } } : kept;
        }

        if (!MayName(kept.Organisation, new ItemPlace(party)))
        {
            kept = kept with { Organisation = null };
        }

        return MayName(kept.Rectifies, new ItemPlace(party)) ? kept : kept with { Rectifies = null };
    }

    // Somebody who came after the day read, or of whom the reader may read nothing else, is there only where something that is
    // read names them.
    private JourneyParts WithoutUnnamed(JourneyParts kept)
    {
        if (isRead.AsSpan().SequenceEqual(visible))
        {
            return kept;
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        var references = new PartyReferences(id =>
        {
            named.Add(id);
            return id;
        });
        references.In(kept);
        var parties = new Kept<Party>(kept.Parties);
        foreach (var party in kept.Parties)
        {
            var index = IndexOf(party.Id);
            var isThere = isRead[index] || named.Contains(party.Id);
            parties.Next(isThere ? party : null);
            if (!isThere && !Lens.IsNewcomer(parts.Parties[index], reading))
            {
                // A newcomer was counted when the date of their arrival was cut.
                withheld++;
                isUnshared |= !lenses[0].IsForTakingPart;
                isUnpermitted |= lenses[0].IsForTakingPart;
            }
        }

        var there = parties.Result;
        var mended = new Kept<Party>(there);
        foreach (var party in there)
        {
            mended.Next(WithKnown(isRead[IndexOf(party.Id)] ? party : OnlyNamed(party), there));
        }

        return kept with { Parties = mended.Result };
    }

    // Whoever is only named is told of no more than it takes to say who spoke.
    private Party OnlyNamed(Party party)
    {
        var named = new Party { Id = party.Id, Role = party.Role, Name = party.Name };
        if (named == party)
        {
            return party;
        }

        withheld++;
        return named;
    }

    private static Party WithKnown(Party party, Sequence<Party> there)
    {
        var known = party.Organisation is { } organisation && !Names(there, organisation) ? party with { Organisation = null } : party;
        known = known.Rectifies is { } corrected && !Names(there, corrected) ? known with { Rectifies = null } : known;
        return known.Represents is { } mandate && !Names(there, mandate.Party) ? known with { Represents = null } : known;
    }

    private static bool Names(Sequence<Party> parties, string id)
    {
        foreach (var party in parties)
        {
            if (party.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDeceased()
    {
        foreach (var party in parts.Parties)
        {
            if (party.DeceasedOn is not null)
            {
                return true;
            }
        }

        return false;
    }

    // Whoever is known on the day of reading to have died is asked nothing, however far the reading looks back.
    private Sequence<string> Deceased(JourneyParts kept, JourneyParts shown)
    {
        var dead = new List<string>();
        for (var i = 0; i < kept.Parties.Count; i++)
        {
            if (parts.Parties[IndexOf(kept.Parties[i].Id)].DeceasedOn is { } on && on.Earliest <= reading.On)
            {
                dead.Add(shown.Parties[i].Id);
            }
        }

        return Sequence.Owning(dead.ToArray());
    }
}
