using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

public sealed class WordTallyTests
{
    [Fact]
    public void Answers_stand_by_the_alphabet_and_silence_is_counted_apart()
    {
        var tally = WordTally.Of(["oui", null, "non", "oui", " "]);

        tally.Asked.Should().Be(5);
        tally.NoAnswer.Should().Be(2);
        tally.Answers.Should().Equal(new WordCount("non", 1), new WordCount("oui", 2));
    }
}
