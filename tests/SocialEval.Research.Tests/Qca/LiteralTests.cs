using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("A", "A", 1)]
    [InlineData("~A", "A", 0)]
    [InlineData(" ~ temps laissé ", "temps laissé", 0)]
    [InlineData("A[2]", "A", 2)]
    public void Three_ways_to_write_a_literal_are_read(string text, string condition, int value)
    {
        Literal.TryParse(text, out var literal).Should().BeTrue();
        literal.Should().Be(new Literal(condition, value));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("~")]
    [InlineData("~~A")]
    [InlineData("A[x]")]
    [InlineData("[2]")]
    [InlineData("A*B")]
    [InlineData("~A[2]")]
    public void Anything_else_is_none(string? text) => Literal.TryParse(text, out _).Should().BeFalse();
}
