using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Several people, each with a voice: who does not consent is gone, from lists and from counts.</summary>
public sealed class CollectiveTests
{
    private static readonly JourneyParts Garden = Some.Neighbours(Some.Avis("ana-dit", "ana"), Some.Avis("bo-dit", "bo"), Some.Avis("cy-dit", "cy")) with
    {
        Invitations = [Some.InvitedToSay("invite-ana", "ana"), Some.InvitedToSay("invite-bo", "bo"), Some.InvitedToSay("invite-cy", "cy")],
        Pauses = [new() { Id = "pause-bo", From = Some.On("2024-07"), WishedBy = "bo" }],
        Interventions =
        [
            new() { Id = "a-deux", What = Some.Says("ana", "Le portail"), DoneBy = ["ana", "bo"] },
            new() { Id = "seule", What = Some.Says("ana", "Les semis"), DoneBy = ["ana"] },
            new() { Id = "de-bo", What = Some.Says("roche", "La rampe"), DoneBy = ["roche"], AskedBy = "bo" },
        ],
    };

    [Fact]
    public void Where_all_consent_all_are_there()
    {
        var view = Garden.Agreed(Some.Yes("ana"), Some.Yes("bo"), Some.Yes("cy")).Seen();
        view.Withheld.Should().Be(0);
        view.Assessments.Should().HaveCount(3);
        view.Interventions.Should().HaveCount(3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whoever_does_not_consent_is_gone_from_lists_and_counts(bool refuses)
    {
        Consent[] consents = [Some.Yes("ana"), Some.Yes("cy"), .. refuses ? new[] { Some.No("bo") } : []];
        var view = Garden.Agreed(consents).Seen();
        view.Parties.Ids().Should().Equal("ana", "cy", "roche");
        view.Assessments.Ids().Should().Equal("ana-dit", "cy-dit");
        view.Invitations.Ids().Should().Equal("invite-ana", "invite-cy");
        view.Pauses.Should().BeEmpty();
        view.Interventions.Ids().Should().Equal("seule");
        Description.Of(view.Interventions).Should().NotContain("bo");
    }

    [Fact]
    public void An_outside_reader_does_not_see_that_somebody_is_missing()
    {
        var view = Garden.Agreed(Some.Yes("ana"), Some.No("bo"), Some.Yes("cy")).Seen(reader: Reader.Institution);
        view.Parties.Ids().Should().Equal("beneficiary", "beneficiary-2", "professional");
        view.Assessments.Select(assessment => assessment.By).Should().Equal("beneficiary", "beneficiary-2");
        view.Withheld.Should().BeNull();
    }

    [Fact]
    public void Each_reads_their_own_whatever_they_answered_and_of_the_others_what_those_permit()
    {
        var view = Garden.Agreed(Some.Yes("ana"), Some.No("bo")).Seen(reader: Reader.Party("bo"));
        view.Assessments.Ids().Should().Equal("ana-dit", "bo-dit");
    }

    [Fact]
    public void A_fact_that_names_nobody_needs_the_consent_of_one()
    {
        Garden.Agreed(Some.Yes("ana")).Seen().Goals.Should().HaveCount(1);
        Garden.Seen().Goals.Should().BeEmpty();
    }

    [Fact]
    public void What_asks_or_tells_of_somebody_needs_their_consent_to_that()
    {
        var ana = Garden.Parties[0].ToCitation();
        var parts = Garden with
        {
            Invitations = [Some.InvitedToSay("invite-bo", "bo") with { About = ana, By = "bo" }],
            Assessments = [Some.Avis("avis-bo", "bo") with { About = ana }],
            Outcomes = [new() { Id = "recolte", What = Some.Says("bo", "On a récolté"), Contributions = [new() { Of = ana, Words = Some.Says("bo", "Grâce à elle") }] }],
            Reflections = [new() { Id = "bilan", Participants = ["bo"], TakesUp = [ana, new(ItemKind.Outcome, "recolte")] }],
            Contests = [new() { Id = "conteste", Contested = ana, By = "bo" }],
        };
        var onlyHerOwn = parts.Agreed(Some.Yes("ana") with { Items = ["ana"] }, Some.Yes("bo")).Seen();
        onlyHerOwn.Party("ana").Should().NotBeNull();
        onlyHerOwn.Invitations.Should().BeEmpty();
        onlyHerOwn.Assessments.Should().BeEmpty();
        onlyHerOwn.Outcomes[0].Contributions.Should().BeEmpty();
        onlyHerOwn.Reflections[0].TakesUp.Should().Equal(new Citation(ItemKind.Outcome, "recolte"));
        onlyHerOwn.Contests.Should().BeEmpty();

        var all = parts.Agreed(Some.Yes("ana"), Some.Yes("bo")).Seen();
        all.Withheld.Should().Be(1, "Cy, who was not asked");
        all.Invitations.Should().HaveCount(1);
        all.Reflections[0].TakesUp.Should().HaveCount(2);
    }

    [Fact]
    public void Whom_somebody_represents_is_told_only_where_that_one_permits_it()
    {
        var parts = Some.Neighbours() with { Assessments = [Some.Avis("bo-dit", "bo"), Some.Avis("tuteur-dit", "tuteur")] };
        parts = parts with { Parties = parts.Parties.With(new() { Id = "tuteur", Role = PartyRole.LegalRepresentative, Represents = new("bo") }) };
        parts.Agreed(Some.Yes("ana"), Some.Yes("tuteur"), Some.Yes("bo") with { Items = ["bo-dit"] }).Seen().Party("tuteur")!.Represents.Should().BeNull();
        parts.Agreed(Some.Yes("ana"), Some.Yes("tuteur"), Some.Yes("bo")).Seen().Party("tuteur")!.Represents!.Party.Should().Be("bo");
    }

    [Fact]
    public void Whoever_is_only_named_is_a_name_and_a_role()
    {
        var parts = Some.Told(Some.Tells("enregistre") is var told ? told with { Words = told.Words with { RecordedBy = "diallo" } } : told);
        var diallo = new Party { Id = "diallo", Role = PartyRole.Professional, Name = "M. Diallo", Function = "référent", Organisation = "service", From = Some.On("2024-01-01"), To = Some.On("2025-05-01") };
        parts = parts with { Parties = parts.Parties.With(diallo) };
        var view = parts.Agreed(Some.Yes() with { Items = ["enregistre"] }).Seen();
        view.Parties.Should().Equal(new Party { Id = "alix", Role = PartyRole.Beneficiary, Name = "Alix" }, new Party { Id = "diallo", Role = PartyRole.Professional, Name = "M. Diallo" });
        parts.Agreed(Some.Yes()).Seen().Party("diallo").Should().Be(diallo);
    }
}
