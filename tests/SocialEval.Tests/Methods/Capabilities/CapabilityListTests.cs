using SocialEval.Methods.Capabilities;

namespace SocialEval.Tests.Methods.Capabilities;

public sealed class CapabilityListTests
{
    private static readonly CapabilityList List = CapabilityList.Of([new("voir", "Voir ses enfants quand on veut"), new("sortir", "Sortir le soir"), new("dire", "Dire non")], ["amina", "karim"]);

    [Fact]
    public void What_is_left_undone_and_what_is_out_of_reach_are_two_things()
    {
        var readings = List.Read([new("voir", OwnAnswer.No, OwnAnswer.No), new("sortir", OwnAnswer.Yes, OwnAnswer.No)]);

        readings.Select(reading => (reading.IsLeftUndone, reading.IsOutOfReach)).Should().Equal((false, true), (true, false), (false, false));
        readings[2].Answer.Should().BeNull();
    }

    [Fact]
    public void Preferring_not_to_say_is_neither() =>
        List.Read([new("voir", OwnAnswer.PrefersNotToSay, OwnAnswer.No)])[0].IsOutOfReach.Should().BeFalse();

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Refusals.Of(() => CapabilityList.Of([new("a", "…")], ["karim"])).Should().Equal("capabilities: writtenBy: 1 author, expected two or more, for the list is written together");
        Refusals.Of(() => List.Read([new("x", OwnAnswer.Yes, OwnAnswer.Yes)])).Should().Equal("capabilities: answers[0]: to 'x', which is not on the list, expected something on the list");
        Refusals.Of(() => List.Read([new("voir", OwnAnswer.Yes, OwnAnswer.Yes), new("voir", OwnAnswer.Yes, OwnAnswer.Yes)])).Should().Equal("capabilities: answers[1]: to 'voir' again, expected one answer to each");
    }
}
