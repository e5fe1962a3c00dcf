namespace SocialEval.Research.Tests.Docs;

/// <summary>The program on the page about comparative analysis is what compiles, and prints what the page says.</summary>
public sealed class QcaPageTests
{
    [Fact]
    public void The_page_shows_the_program_and_what_it_prints()
    {
        var page = ShownProgram.On("docs/methods/qca.md", "comparing-cases", "tests/SocialEval.Research.Tests/Docs/ComparingCases.cs", ComparingCases.Run);

        page.Is.Should().Be(page.OughtToBe);
    }
}
