using SocialEval.Research.Coders;

namespace SocialEval.Research.Tests.Coders;

public sealed class ConsensusTests
{
    private static readonly Disagreement Apart = new("récit 4", [new("ana", "entraide"), new("ben", "logement")]);

    [Fact]
    public void What_was_made_of_it_stands_beside_what_each_had_chosen()
    {
        var consensus = Apart.Settle(Resolution.One("entraide", ["ana", "ben"]) with { Words = "Elle parle d'abord de sa voisine.", KeptBy = ["ben"] });

        consensus.Disagreement.Codings.Should().Equal(new Coding("ana", "entraide"), new Coding("ben", "logement"));
        consensus.Resolution.Categories.Should().Equal("entraide");
        consensus.Resolution.KeptBy.Should().Equal("ben");
    }

    [Fact]
    public void Two_readings_may_both_stand_and_a_unit_may_be_left_open()
    {
        Apart.Settle(Resolution.Several(["entraide", "logement"], ["ana", "ben"])).Resolution.Categories.Should().Equal("entraide", "logement");
        Apart.Settle(Resolution.Open(["ana", "ben"])).Resolution.Categories.Should().BeEmpty();
    }

    [Fact]
    public void Nobody_keeps_a_coding_they_did_not_make() =>
        Apart.Invoking(apart => apart.Settle(Resolution.Open(["ana"]) with { KeptBy = ["chloé"] }))
            .Should().Throw<ArgumentException>().WithMessage("Coder 'chloé' keeps their own coding of unit 'récit 4', and made none; expected one of those who coded it.*");

    [Fact]
    public void One_category_is_not_several() =>
        FluentActions.Invoking(() => Resolution.Several(["entraide"], ["ana"])).Should().Throw<ArgumentException>().WithMessage("There are 1 categories; expected two or more that stand.*");
}
