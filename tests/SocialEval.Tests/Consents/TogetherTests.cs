using CsCheck;
using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Several persons who read one page together.</summary>
public sealed class TogetherTests
{
    private static readonly Gen<(MarkedCase Some, uint One, uint Other)> AnyAndTwo = Gen.Select(MarkedJourneys.Any, Gen.UInt, Gen.UInt);

    [Fact]
    public void Several_together_read_what_each_of_them_reads_and_nothing_else() => AnyAndTwo.Hold(any =>
    {
        var (some, one, other) = any;
        if (Two(some, one, other) is not { } two)
        {
            return;
        }

        var (mine, yours) = (Read(some, Reader.Party(two.One)), Read(some, Reader.Party(two.Other)));
        var ours = Read(some, Reader.Together(two.One, two.Other));
        Words(ours).Except(Words(mine)).Should().BeEmpty("one of them may not read it");
        Words(ours).Except(Words(yours)).Should().BeEmpty("the other may not read it");
        if (AreGoalsShared(mine, yours))
        {
            Words(mine).Intersect(Words(yours)).Except(Words(ours)).Should().BeEmpty("both of them may read it");
        }
    });

    [Fact]
    public void Who_reads_together_with_nobody_else_reads_what_they_read_alone() => AnyAndTwo.Hold(any =>
    {
        var (some, one, _) = any;
        if (Two(some, one, one) is { } two)
        {
            new Exposure().Through(Read(some, Reader.Together(two.One))).Words
                .Should().BeEquivalentTo(new Exposure().Through(Read(some, Reader.Party(two.One))).Words);
        }
    });

    [Fact]
    public void The_order_in_which_they_are_named_changes_nothing_that_is_read() => AnyAndTwo.Hold(any =>
    {
        var (some, one, other) = any;
        if (Two(some, one, other) is { } two)
        {
            new Exposure().Through(Read(some, Reader.Together(two.One, two.Other))).Words
                .Should().BeEquivalentTo(new Exposure().Through(Read(some, Reader.Together(two.Other, two.One))).Words);
        }
    });

    [Fact]
    public void A_goal_kept_from_one_of_them_is_in_nothing_they_read_together()
    {
        var parts = Some.NadiaParts();
        var journey = Journey.From(parts with { Testimonies = [new Testimony { Id = "seule", Words = new("Je compte ses pas.", "nadia"), SharedWith = ["diallo"] }] });
        var pair = journey.View(new Reading(Some.FirstOfJune2025, Purpose.Support, Reader.Together("nadia", "diallo")));
        pair.Testimonies.Ids().Should().Equal("seule");

        var private_ = Journey.From(parts with { Testimonies = [new Testimony { Id = "seule", Words = new("Je compte ses pas.", "nadia"), SharedWith = [] }] });
        private_.View(new Reading(Some.FirstOfJune2025, Purpose.Support, Reader.Together("nadia", "diallo"))).Testimonies.Should().BeEmpty();
    }

    [Fact]
    public void Whoever_is_named_twice_reads_once() =>
        Reader.Together("nadia", "diallo", "nadia").Should().Be(Reader.Together("nadia", "diallo")).And.Subject.ToString().Should().Be("nadia,diallo");

    [Fact]
    public void Nobody_does_not_read_together()
    {
        var nobody = () => Reader.Together();
        nobody.Should().Throw<ArgumentException>().WithMessage("Nobody reads together*");
    }

    [Fact]
    public void An_organisation_does_not_sit_at_a_table()
    {
        var parts = Some.NadiaParts();
        var journey = Journey.From(parts with { Parties = [.. parts.Parties, new Party { Id = "caf", Role = PartyRole.Organisation }] });
        var read = () => journey.View(new Reading(Some.FirstOfJune2025, Purpose.Support, Reader.Together("nadia", "caf")));
        read.Should().Throw<ArgumentException>().WithMessage("*'caf'*does not sit at a table*");
    }

    [Theory]
    [InlineData("team")]
    [InlineData("karim")]
    public void Whoever_is_not_in_the_journey_is_refused(string id)
    {
        var read = () => Some.Nadia().View(new Reading(Some.FirstOfJune2025, Purpose.Support, Reader.Together("nadia", id)));
        read.Should().Throw<ArgumentException>().WithMessage($"*'{id}'*");
    }

    private static JourneyView Read(MarkedCase some, Reader reader) =>
        some.Journey.View(new Reading(some.Reading.AsOf, some.Reading.On, some.Reading.Purpose, reader));

    private static (string One, string Other)? Two(MarkedCase some, uint one, uint other)
    {
        var persons = some.Journey.Parties.AsSpan().ToArray().Where(party => party.Role != PartyRole.Organisation).ToArray();
        return persons.Length == 0 ? null : (persons[one % persons.Length].Id, persons[other % persons.Length].Id);
    }

    // Of those who are only named, who is there depends on what names them.
    private static HashSet<string> Words(JourneyView view)
    {
        var words = new Exposure().Through(view).Words;
        words.ExceptWith(new Exposure().Through(view.Parties).Words);
        return words;
    }

    // A goal of which each of two reads another version is not one that they can read together.
    private static bool AreGoalsShared(JourneyView mine, JourneyView yours) =>
        mine.Goals.AsSpan().ToArray().All(goal => yours.Goal(goal.Id) is not { } same || goal.Versions.Ids().Intersect(same.Versions.Ids()).Any());
}
