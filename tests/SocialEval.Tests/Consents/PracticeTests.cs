using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>A team on its own working conditions, and own use: for those concerned, nobody else, ever.</summary>
public sealed class PracticeTests
{
    private static readonly JourneyParts Team = new()
    {
        Id = "j-equipe",
        Kind = JourneyKind.Practice,
        Parties =
        [
            new() { Id = "sonia", Role = PartyRole.Beneficiary, Function = "éducatrice" },
            new() { Id = "paul", Role = PartyRole.Beneficiary, Function = "assistant social" },
            new() { Id = "direction", Role = PartyRole.Organisation },
            new() { Id = "cheffe", Role = PartyRole.Professional },
        ],
        Testimonies = [Some.Tells("sonia-dit", "sonia"), Some.Tells("paul-dit", "paul")],
    };

    private static readonly JourneyParts Agreed = Team.Agreed([.. from party in Team.Parties from purpose in Enum.GetValues<Purpose>() select Some.Yes(party.Id, purpose)]);

    [Fact]
    public void The_team_reads_it_for_its_own_use() => Agreed.Seen(Purpose.OwnUse).Testimonies.Ids().Should().Equal("paul-dit", "sonia-dit");

    [Theory]
    [InlineData("sonia")]
    [InlineData("paul")]
    public void Each_of_the_team_reads_it_for_their_own_use(string reader) => Agreed.Seen(Purpose.OwnUse, Reader.Party(reader)).Testimonies.Should().HaveCount(2);

    [Fact]
    public void No_institution_researcher_hierarchy_or_organisation_ever_reads_what_is_for_own_use()
    {
        foreach (var reader in (Reader[])[Reader.Institution, Reader.Researcher, Reader.Party("direction"), Reader.Party("cheffe")])
        {
            var view = Agreed.Seen(Purpose.OwnUse, reader);
            view.Testimonies.Should().BeEmpty();
            view.Parties.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(Purpose.Evaluation)]
    [InlineData(Purpose.Research)]
    [InlineData(Purpose.FunderReport)]
    [InlineData(Purpose.Publication)]
    public void To_agree_to_own_use_opens_nothing_else(Purpose purpose)
    {
        var parts = Team.Agreed(Some.Yes("sonia", Purpose.OwnUse), Some.Yes("paul", Purpose.OwnUse));
        parts.Seen(Purpose.OwnUse).Testimonies.Should().HaveCount(2);
        foreach (var reader in (Reader[])[Reader.Team, Reader.Institution, Reader.Researcher])
        {
            parts.Seen(purpose, reader).Testimonies.Should().BeEmpty();
        }
    }

    [Fact]
    public void Whoever_of_the_team_did_not_agree_is_not_read_by_the_others()
    {
        var parts = Team.Agreed(Some.Yes("sonia", Purpose.OwnUse));
        parts.Seen(Purpose.OwnUse).Testimonies.Ids().Should().Equal("sonia-dit");
        parts.Seen(Purpose.OwnUse, Reader.Party("paul")).Testimonies.Should().HaveCount(2);
    }

    [Fact]
    public void Elsewhere_own_use_is_the_persons_and_no_professionals()
    {
        var parts = Some.Told(Some.Tells()).Agreed(Some.Yes(purpose: Purpose.OwnUse));
        parts.Seen(Purpose.OwnUse, Reader.Person).Testimonies.Should().HaveCount(1);
        foreach (var reader in (Reader[])[Reader.Team, Reader.Party("roche"), Reader.Party("soeur"), Reader.Party("tuteur"), Reader.Institution, Reader.Researcher])
        {
            parts.Seen(Purpose.OwnUse, reader).Testimonies.Should().BeEmpty();
        }
    }

    [Fact]
    public void The_team_of_a_practice_journey_is_its_members_and_not_whoever_is_professional_there()
    {
        var parts = Team with { Testimonies = [Some.Tells("entre-nous", "sonia") with { SharedWith = ["sonia", "paul"] }, Some.Tells("a-la-cheffe", "sonia") with { SharedWith = ["cheffe", "professional"] }] };
        parts.Seen(Purpose.Support).Testimonies.Ids().Should().Equal("entre-nous");
    }
}
