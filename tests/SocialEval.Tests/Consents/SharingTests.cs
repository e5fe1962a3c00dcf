using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Whom an item is shared with, whatever it is read for.</summary>
public sealed class SharingTests
{
    private static readonly JourneyParts Told = Some.Told(Some.Tells("alix-dit"), Some.Tells("soeur-dit", by: "soeur"));

    [Theory]
    [InlineData("alix")]
    [InlineData("roche")]
    [InlineData("service")]
    public void Those_taking_part_read_what_is_shared_with_nobody_in_particular(string reader) =>
        Told.Seen(Purpose.Support, Reader.Party(reader)).Testimonies.Ids().Should().Equal("alix-dit", "soeur-dit");

    [Fact]
    public void A_relative_reads_only_their_own_words()
    {
        var view = Told.Seen(Purpose.Support, Reader.Party("soeur"));
        view.Testimonies.Ids().Should().Equal("soeur-dit");
        view.Goals.Should().BeEmpty();
        view.Parties.Ids().Should().Equal("soeur");
    }

    [Theory]
    [InlineData("2025-03-01", false)]
    [InlineData("2025-03-02", true)]
    [InlineData("2025-05-31", true)]
    [InlineData("2025-06-01", false)]
    public void A_professional_takes_part_from_their_first_day_to_their_last(string on, bool takesPart)
    {
        var parts = Told with { Parties = [.. Told.Parties.Select(party => party.Id == "roche" ? party with { From = Some.On("2025-03-02"), To = Some.On("2025-05-31") } : party)] };
        parts.Seen(Purpose.Support, Reader.Party("roche"), on).Testimonies.Should().HaveCount(takesPart ? 2 : 0);
    }

    [Fact]
    public void A_professional_who_left_reads_what_they_wrote_and_no_more()
    {
        var parts = Some.Told(Some.Tells("alix-dit"), Some.Tells("roche-dit", by: "roche"));
        parts = parts with { Parties = [.. parts.Parties.Select(party => party.Id == "roche" ? party with { To = Some.On("2025-05-01") } : party)] };
        parts.Seen(Purpose.Support, Reader.Party("roche")).Testimonies.Ids().Should().Equal("roche-dit");
    }

    [Fact]
    public void A_professional_who_takes_part_on_the_day_of_reading_reads_what_was_before_them()
    {
        var parts = Told with { Parties = [.. Told.Parties.Select(party => party.Id == "roche" ? party with { From = Some.On("2025-05-01") } : party)] };
        parts.Seen(Purpose.Support, Reader.Party("roche")).Testimonies.Should().HaveCount(2);
    }

    [Fact]
    public void An_item_shared_with_nobody_is_its_authors_alone_whatever_anybody_agreed_to()
    {
        var parts = Some.Told(Some.Tells("a-moi") with { SharedWith = [] }, Some.Tells("a-nous")).Agreed(Some.Yes(), Some.Yes("roche"), Some.Yes(purpose: Purpose.Research));
        parts.Seen(reader: Reader.Person).Testimonies.Ids().Should().Equal("a-moi", "a-nous");
        foreach (var reader in (Reader[])[Reader.Team, Reader.Party("roche"), Reader.Institution])
        {
            parts.Seen(reader: reader).Testimonies.Ids().Should().Equal(reader.IsOutside ? "testimony-1" : "a-nous");
        }

        parts.Seen(Purpose.Research, Reader.Researcher).Testimonies.Ids().Should().Equal("testimony-1");
        parts.Seen(Purpose.Support, Reader.Team).Testimonies.Ids().Should().Equal("a-nous");
    }

    [Fact]
    public void What_is_shared_with_one_party_or_role_is_shared_with_no_other()
    {
        var parts = Some.Told(Some.Tells("pour-soeur") with { SharedWith = ["soeur"] }, Some.Tells("pour-tuteurs") with { SharedWith = ["legal-representative"] });
        parts.Seen(Purpose.Support, Reader.Party("soeur")).Testimonies.Ids().Should().Equal("pour-soeur");
        parts.Seen(Purpose.Support, Reader.Party("tuteur")).Testimonies.Ids().Should().Equal("pour-tuteurs");
        parts.Seen(Purpose.Support, Reader.Party("roche")).Testimonies.Should().BeEmpty();
        parts.Seen(Purpose.Support, Reader.Person).Testimonies.Should().HaveCount(2);
    }

    [Fact]
    public void What_is_shared_with_one_of_a_team_is_not_shared_with_the_team()
    {
        var parts = Some.Told(Some.Tells("pour-roche") with { SharedWith = ["roche"] }, Some.Tells("pour-pros") with { SharedWith = ["professional"] });
        parts.Seen(Purpose.Support).Testimonies.Ids().Should().Equal("pour-pros", "pour-roche");
        var two = parts with { Parties = parts.Parties.With(new() { Id = "diallo", Role = PartyRole.Professional }) };
        two.Seen(Purpose.Support).Testimonies.Ids().Should().Equal("pour-pros");
    }

    [Fact]
    public void An_outside_reader_reads_nothing_that_is_shared_with_some_inside()
    {
        var parts = Some.Told(Some.Tells("a-tous"), Some.Tells("pour-roche") with { SharedWith = ["roche", "professional", "organisation"] }).Agreed(Some.Yes());
        parts.Seen(reader: Reader.Institution).Testimonies.Should().ContainSingle().Which.SharedWith.Should().BeNull();
    }

    [Fact]
    public void A_restricted_item_serves_support_only()
    {
        var parts = Some.Told(Some.Tells("libre"), Some.Tells("reserve") with { Restricted = new(Some.On("2025-02-01"), "alix") }).Agreed(Some.Yes());
        parts.Seen().Testimonies.Ids().Should().Equal("libre");
        parts.Seen(reader: Reader.Person).Testimonies.Ids().Should().Equal("libre");
        parts.Seen(Purpose.Support).Testimonies.Ids().Should().Equal("libre", "reserve");
        parts.Seen(Purpose.Support).Testimonies[1].Restricted.Should().BeNull("who restricted it is told to nobody");
    }

    [Fact]
    public void Whoever_is_restricted_to_support_is_not_there_for_anything_else_not_even_to_themselves()
    {
        var parts = Told.Agreed(Some.Yes("alix"), Some.Yes("soeur"));
        parts = parts with { Parties = [.. parts.Parties.Select(party => party.Id == "soeur" ? party with { Restricted = new(Some.On("2025-02-01")) } : party)] };
        parts.Seen(reader: Reader.Party("soeur")).Testimonies.Should().BeEmpty();
        parts.Seen().Testimonies.Ids().Should().Equal("alix-dit");
        parts.Seen(Purpose.Support, Reader.Party("soeur")).Testimonies.Ids().Should().Equal("soeur-dit");
    }
}
