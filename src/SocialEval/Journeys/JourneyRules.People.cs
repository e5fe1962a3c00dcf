using System.Globalization;

namespace SocialEval.Journeys;

/// <content>What holds for the journey itself, its parties, its support and the needs told in it.</content>
internal ref partial struct JourneyRules
{
    private void CheckJourney()
    {
        var beneficiaries = 0;
        foreach (var party in parts.Parties)
        {
            beneficiaries += party.Role == PartyRole.Beneficiary ? 1 : 0;
        }

        if (parts.Kind == JourneyKind.Individual && beneficiaries > 1)
        {
            Refuse(new("parties"), string.Create(CultureInfo.InvariantCulture, $"{beneficiaries} beneficiaries"), "one in an individual journey; a collective journey has several");
        }

        for (var i = 0; i < parts.Earlier.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(parts.Earlier[i]))
            {
                Refuse(new("earlier[]", i), "a blank text", "the id of an earlier journey");
            }
        }

        if (parts.Earlier.AsSpan().Contains(parts.Id))
        {
            Refuse(new("earlier"), $"the journey's own id {Told.Quote(parts.Id)}", "ids of earlier journeys");
        }
    }

    private void CheckParties()
    {
        for (var i = 0; i < parts.Parties.Count; i++)
        {
            var party = parts.Parties[i];
            Common(party, new("parties[]", i));
            OneLine(party.Name, new("parties[].name", i));
            OneLine(party.Function, new("parties[].function", i));
            if (party is { Erased: not null, Name: not null } or { Erased: not null, Function: not null })
            {
                Refuse(new("parties[].erased", i), "a tombstone beside a name or a function", "a tombstone alone, for nothing was left of them");
            }

            Party(party.Organisation, new("parties[].organisation", i));
            Order(party.From, party.To, new("parties[].to", i), "start");
            if (party.Represents is { } mandate)
            {
                Party(mandate.Party, new("parties[].represents.party", i));
                Order(mandate.From, mandate.To, new("parties[].represents.to", i), "start");
                if (mandate.Party == party.Id)
                {
                    Refuse(new("parties[].represents.party", i), $"party {Told.Quote(party.Id)} itself", "another party");
                }
            }
        }
    }

    private Extent CheckSupport()
    {
        extent = default;
        if (parts.Support is { } support)
        {
            var endedBy = Party(support.EndedBy, new("support.endedBy"));
            Words(support.Words, endedBy, new("support.words"));
            Order(support.Started, support.Ended, new("support.ended"), "start");
            extent.Add(support.Started);
            extent.Add(support.Ended);
        }

        return extent;
    }

    private Extent CheckNeeds()
    {
        extent = default;
        for (var i = 0; i < parts.Needs.Count; i++)
        {
            var need = parts.Needs[i];
            Common(need, new("needs[]", i));
            Words(need.What, null, new("needs[].what", i));
        }

        return extent;
    }
}
