using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

public sealed class WordedScaleTests
{
    private static readonly Sequence<string> Five = ["à la rue", "chez ma sœur", "un bail à mon nom", "mes enfants y dorment", "j'y reçois"];

    [Fact]
    public void A_level_is_its_words() =>
        new WordedScale(AttainmentVariant.FivePoint, Five).WordsAt(0).Should().Equal("un bail à mon nom");

    [Fact]
    public void Partly_achieved_lies_between_two_wordings() =>
        new WordedScale(AttainmentVariant.FivePoint, Five).WordsAt(-0.5).Should().Equal("chez ma sœur", "un bail à mon nom");

    [Fact]
    public void Three_milestones_word_the_start_the_expected_and_the_most()
    {
        var scale = new WordedScale(AttainmentVariant.ThreeMilestone, ["seul", "un ami", "un groupe"]);

        scale.Levels.Should().Equal(-2, 0, 2);
        scale.WordsAt(-1).Should().Equal("seul", "un ami");
        scale.WordsAt(2).Should().Equal("un groupe");
    }

    [Fact]
    public void A_scale_has_all_its_words_and_each_once()
    {
        FluentActions.Invoking(() => new WordedScale(AttainmentVariant.SixPoint, Five))
            .Should().Throw<MethodException>().Which.Message.Should().Be("goal-attainment: words: 5 values, expected 6 wordings, from the lowest level to the highest");
        FluentActions.Invoking(() => new WordedScale(AttainmentVariant.ThreeMilestone, ["seul", " ", "seul"]))
            .Should().Throw<MethodException>().Which.Refusals.Select(refusal => refusal.ToString()).Should().Equal(
                "words[1]: an empty wording, expected the words of a level",
                "words[2]: the wording of a lower level, expected levels that exclude each other");
    }

    [Fact]
    public void A_level_outside_has_no_words() =>
        FluentActions.Invoking(() => new WordedScale(AttainmentVariant.FivePoint, Five).WordsAt(-3))
            .Should().Throw<MethodException>().Which.Message.Should().Be("goal-attainment: level: '-3', expected a level from -2 to 2");

    [Fact]
    public void What_was_worded_is_in_no_log() =>
        new WordedScale(AttainmentVariant.FivePoint, Five).ToString().Should().Be("five-point");
}
