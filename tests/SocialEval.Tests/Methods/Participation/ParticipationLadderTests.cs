using CsCheck;
using SocialEval.Methods.Participation;

namespace SocialEval.Tests.Methods.Participation;

public sealed class ParticipationLadderTests
{
    private static readonly Gen<Rung> AnyRung = Gen.Int[1, 8].Select(rung => (Rung)rung);

    [Fact]
    public void The_gap_between_the_two_sides_is_a_distribution()
    {
        var decision = ParticipationLadder.Of(
        [
            Placed("jardin", "rosa", LadderSide.Inhabitant, Rung.Informing), Placed("jardin", "yann", LadderSide.Inhabitant, Rung.Partnership),
            Placed("jardin", "maire", LadderSide.Organiser, Rung.Partnership), Placed("jardin", "ccas", LadderSide.Organiser, Rung.DelegatedPower),
        ]).Single();

        var gap = decision.OrganisersAgainstInhabitants()!;
        gap.Pairs.Should().Be(4);
        gap.Counts.Should().Equal(new GapCount(0, 1), new GapCount(1, 1), new GapCount(3, 1), new GapCount(4, 1));
        (gap.Higher, gap.Same, gap.Lower).Should().Be((3, 1, 0));
        decision.On(LadderSide.Inhabitant, LadderAspect.Practised).Should().Equal(new RungCount(Rung.Informing, 1), new RungCount(Rung.Partnership, 1));
    }

    [Fact]
    public void What_was_announced_stands_beside_what_was_done_for_each_one()
    {
        var decision = ParticipationLadder.Of(
        [
            Placed("jardin", "rosa", LadderSide.Inhabitant, Rung.Partnership, LadderAspect.Declared), Placed("jardin", "rosa", LadderSide.Inhabitant, Rung.Informing),
            Placed("jardin", "yann", LadderSide.Inhabitant, Rung.Consultation, LadderAspect.Declared),
            Placed("jardin", "maire", LadderSide.Organiser, Rung.Partnership),
        ]).Single();

        decision.DeclaredAgainstPractised(LadderSide.Inhabitant)!.Counts.Should().Equal(new GapCount(3, 1));
        decision.DeclaredAgainstPractised(LadderSide.Organiser).Should().BeNull();
        decision.OrganisersAgainstInhabitants(LadderAspect.Declared).Should().BeNull("organisers said nothing of what was announced");
    }

    [Fact]
    public void Turning_the_sides_round_turns_the_gap_round() => Gen.Select(AnyRung.Array[1, 6], AnyRung.Array[1, 6]).Sample((one, other) =>
    {
        var gap = Gap(one, other);
        var turned = Gap(other, one);
        gap.Pairs.Should().Be(one.Length * other.Length);
        turned.Counts.Select(count => new GapCount(-count.Rungs, count.Pairs)).Reverse().Should().Equal(gap.Counts);
    });

    [Fact]
    public void One_side_alone_has_no_gap_and_is_refused() => Refusals.Of(() => ParticipationLadder.Of([Placed("jardin", "maire", LadderSide.Organiser, Rung.Partnership)])).Should().Equal(
        "participation: placements: of one side only, expected placements of inhabitants and of organisers, for the gap is the finding");

    [Fact]
    public void What_does_not_fit_is_refused() => Refusals.Of(() => ParticipationLadder.Of(
    [
        Placed("jardin", "rosa", LadderSide.Inhabitant, (Rung)9), Placed("jardin", "rosa", LadderSide.Organiser, Rung.Informing), Placed("", "", LadderSide.Organiser, Rung.Informing),
    ])).Should().Equal(
        "participation: placements[0]: rung '9', expected a rung from 1 to 8",
        "participation: placements[1]: 'rosa' places 'jardin' again, expected one placement of each aspect by each",
        "participation: placements[1]: 'rosa' stands on both sides of 'jardin', expected one side",
        "participation: placements[2]: nothing says of what, expected the decision",
        "participation: placements[2]: nothing says by whom, expected who places it");

    private static RungGap Gap(Rung[] inhabitants, Rung[] organisers) => ParticipationLadder.Of(
    [
        .. inhabitants.Select((rung, i) => Placed("d", $"i{i}", LadderSide.Inhabitant, rung)),
        .. organisers.Select((rung, i) => Placed("d", $"o{i}", LadderSide.Organiser, rung)),
    ]).Single().OrganisersAgainstInhabitants()!;

    private static Placement Placed(string decision, string by, LadderSide side, Rung rung, LadderAspect aspect = LadderAspect.Practised) => new(decision, by, side, aspect, rung);
}
