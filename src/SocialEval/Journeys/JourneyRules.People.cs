using System.Globalization;

namespace SocialEval.Journeys;

/// <content>What holds for the journey itself, its support, its parties and their needs.</content>
internal ref partial struct JourneyRules
{
    private void CheckJourney()
    {
        var support = parts.Support;
        if (support is not null)
        {
            Party(support.EndedBy, $"support.endedBy");
            Words(support.Words, $"support.words");
            Order(support.Started, support.Ended, $"support.ended", "start");
        }

        var beneficiaries = 0;
        foreach (var party in parts.Parties)
        {
            beneficiaries += party.Role == PartyRole.Beneficiary ? 1 : 0;
        }

        if (parts.Kind == JourneyKind.Individual && beneficiaries > 1)
        {
            Refuse($"parties", string.Create(CultureInfo.InvariantCulture, $"{beneficiaries} beneficiaries"), "one in an individual journey; a collective journey has several");
        }

        if (parts.Earlier.AsSpan().Contains(parts.Id))
        {
            Refuse($"earlier", $"the journey's own id {Told.Quote(parts.Id)}", "ids of earlier journeys");
        }
    }

    private void CheckParties()
    {
        for (var i = 0; i < parts.Parties.Count; i++)
        {
            var party = parts.Parties[i];
            Common(party, parts.Parties, $"parties[{i}]");
            Party(party.Organisation, $"parties[{i}].organisation");
            Order(party.From, party.To, $"parties[{i}].to", "start");
            if (party.Represents is { } mandate)
            {
                Party(mandate.Party, $"parties[{i}].represents.party");
                Order(mandate.From, mandate.To, $"parties[{i}].represents.to", "start");
                if (mandate.Party == party.Id)
                {
                    Refuse($"parties[{i}].represents.party", $"party {Told.Quote(party.Id)} itself", "another party");
                }
            }
        }

        for (var i = 0; i < parts.Needs.Count; i++)
        {
            var need = parts.Needs[i];
            Common(need, parts.Needs, $"needs[{i}]");
            Words(need.What, $"needs[{i}].what");
        }
    }
}
