using SocialEval.Methods.OutcomeHarvesting;

namespace SocialEval.Tests.Methods.OutcomeHarvesting;

public sealed class HarvestTests
{
    private static readonly Harvest Two = Harvest.Empty
        .With(new HarvestedOutcome("o1", "la mairie", "Elle ouvre la salle le dimanche depuis mars.", "…", "…", "karim"))
        .With(new HarvestedOutcome("o2", "le bailleur", "Il répond par écrit aux habitants.", "…", "…", "karim"));

    [Fact]
    public void Shares_are_of_those_asked_and_of_nobody_else()
    {
        var harvest = Two
            .With(new Substantiation("o1", "rosa", "Elle y habite et n'est pas du projet.", [new(OutcomeField.Description, FieldAgreement.Fully), new(OutcomeField.Contribution, FieldAgreement.NoOpinion)]))
            .With(new Substantiation("o1", "yann", "Gardien de la salle.", [new(OutcomeField.Description, FieldAgreement.InPart, "Pas en août.")]))
            .With(new Substantiation("o1", "ines", "Élue d'opposition."));

        var description = harvest.Count(OutcomeField.Description);
        description.Should().Be(new FieldCount(OutcomeField.Description, Asked: 3, Fully: 1, InPart: 1, Disagrees: 0, NoOpinion: 0));
        description.NoAnswer.Should().Be(1);
        description.ShareFully.Should().Be(1 / 3.0);
        harvest.Count(OutcomeField.Contribution).NoOpinion.Should().Be(1);
        harvest.NobodyAsked.Should().Equal("o2");
        harvest.Count(OutcomeField.Description, "o2").ShareFully.Should().BeNull("nobody was asked");
    }

    [Fact]
    public void Somebody_asked_is_independent_and_says_how_they_can_know()
    {
        Refusals.Of(() => Two.With(new Substantiation("o1", "karim", "…"))).Should().Equal("outcome-harvesting: substantiation.who: 'karim', who wrote the outcome down, expected somebody independent");
        Refusals.Of(() => Two.With(new Substantiation("o1", "la mairie", "…"))).Should().Equal("outcome-harvesting: substantiation.who: 'la mairie', whose own change it is, expected somebody independent");
        Refusals.Of(() => Two.With(new Substantiation("o1", "rosa", " "))).Should().Equal("outcome-harvesting: substantiation.knows: nothing, expected how they can know, and what makes them independent");
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Refusals.Of(() => Two.With(new Substantiation("o9", "rosa", "…"))).Should().Equal("outcome-harvesting: substantiation.outcome: 'o9', which is not here, expected an outcome that was harvested");
        Refusals.Of(() => Two.With(new Substantiation("o1", "rosa", "…")).With(new Substantiation("o1", "rosa", "…"))).Should().Equal("outcome-harvesting: substantiation.who: 'rosa', who was asked of it already, expected each once");
        Refusals.Of(() => Two.With(new Substantiation("o1", "rosa", "…", [new(OutcomeField.Description, FieldAgreement.Fully), new(OutcomeField.Description, FieldAgreement.Disagrees)]))).Should().Equal("outcome-harvesting: substantiation.answers: a part answered twice, expected one answer to each part");
        Refusals.Of(() => Two.With(new HarvestedOutcome("o1", "x", "x", "", "x", "x"))).Should().Equal(
            "outcome-harvesting: outcome.significance: nothing, expected why it matters",
            "outcome-harvesting: outcome.id: 'o1', which is there already, expected an id of its own");
    }
}
