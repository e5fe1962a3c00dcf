using SocialEval.Goals;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Mapping;

public sealed class ScaleTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("progressText")]
    public void Levels_in_words_are_read_in_both_dialects(string dialect)
    {
        var goal = Some.Goal().With("extension", Some.Levels.Select(level => Some.Scale(level.Level, FormattableString.Invariant($"Mots {level.Level}"), dialect)).ToArray());

        var version = Some.JourneyOf(Some.Nour(), goal).Goals[0].Versions[0];

        version.Scale.Should().Equal(new ScaleLevel(-2, "Mots -2"), new ScaleLevel(-1, "Mots -1"), new ScaleLevel(0, "Mots 0"), new ScaleLevel(1, "Mots 1"), new ScaleLevel(2, "Mots 2"));
    }

    [Fact]
    public void The_same_level_in_the_same_words_counts_once()
    {
        var result = Some.Import(Some.Nour(), Some.Goal().With("extension", new[] { Some.Scale(0, "Un carré", "text"), Some.Scale(0, "Un carré", "progressText") }));

        result.Journeys[0].Goals[0].Versions[0].Scale.Should().ContainSingle();
        result.Told(LossKind.Kept, "count once").Should().ContainSingle();
    }

    [Fact]
    public void A_level_in_other_words_stays_aside()
    {
        var journey = Some.JourneyOf(Some.Nour(), Some.Goal().With("extension", new[] { Some.Scale(0, "Un carré", "text"), Some.Scale(0, "Deux carrés", "text") }));

        journey.Goals[0].Versions[0].Scale.Should().Equal(new ScaleLevel(0, "Un carré"));
        Extras.Of(journey, "Goal/jardin").Should().ContainKey("extension[1]");
    }
}
