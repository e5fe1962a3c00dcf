using SocialEval.Methods;
using SocialEval.Methods.Rhythm;

namespace SocialEval.Tests.Methods.Rhythm;

public sealed class PausesTests
{
    [Fact]
    public void The_longest_is_told_with_what_is_not_known()
    {
        var pauses = Pauses.Of([new(new(10, 40), WishedBy: "amina"), new(new(30, 31), IsOpen: true), new(new(5, 5), WishedBy: "amina")]);

        pauses.Longest.Should().Be(new DayCount(30, 40));
        pauses.Open.Should().Be(1);
        pauses.WishedBy.Asked.Should().Be(3);
        pauses.WishedBy.NoAnswer.Should().Be(1);
        pauses.WishedBy.Answers.Should().Equal(new WordCount("amina", 2));
    }

    [Fact]
    public void Without_a_pause_there_is_no_longest() => Pauses.Of([]).Longest.Should().BeNull();
}
