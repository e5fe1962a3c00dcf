using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Studies;

namespace SocialEval.Tests.Studies;

/// <summary>A study of marks counts them in the zones that the method of self-signification draws.</summary>
public sealed class SignificationPatternsTests
{
    private const string Frame = "qui a décidé";
    private static readonly Citation TheStory = new(ItemKind.Testimony, "recit");

    [Theory]
    [InlineData(6, 3, 1, "first")]
    [InlineData(0, 10, 0, "second")]
    [InlineData(1, 3, 6, "third")]
    [InlineData(45, 45, 10, "first-and-second")]
    [InlineData(45, 10, 45, "first-and-third")]
    [InlineData(10, 45, 45, "second-and-third")]
    [InlineData(1, 1, 1, "midst")]
    public void A_mark_is_counted_in_the_zone_it_lies_in(int first, int second, int third, string expected) =>
        CellOf(new() { Id = "m", About = TheStory, Frame = Frame, By = "alix", On = Some.On("2025-01-10"), Poles = ["moi", "la famille", "le service"], Place = [first, second, third] })
            .Should().Be("place/" + expected);

    [Fact]
    public void That_the_frame_does_not_apply_is_an_answer_of_its_own() =>
        CellOf(new() { Id = "m", About = TheStory, Frame = Frame, By = "alix", On = Some.On("2025-01-10"), Poles = ["moi", "la famille", "le service"], DoesNotApply = true })
            .Should().Be("place/does-not-apply");

    private static string CellOf(Signification mark)
    {
        var parts = Some.Told(Some.Tells("recit")) with { Significations = [mark] };
        var study = new SignificationPatterns(Frame);

        return study.Add(study.Start(), parts.Agreed(Some.Yes(purpose: Purpose.Research)).Seen(Purpose.Research, Reader.Researcher, vocabulary: new(Frame))).Counts.Single().Key;
    }
}
