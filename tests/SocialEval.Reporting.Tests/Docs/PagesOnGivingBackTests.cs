namespace SocialEval.Reporting.Tests.Docs;

/// <summary>The program on the pages about giving an evaluation back is what compiles, and writes what they say.</summary>
public sealed class PagesOnGivingBackTests
{
    [Theory]
    [InlineData("docs/guide/rendre.md")]
    [InlineData("docs/guide/en/giving-back.md")]
    public void A_page_shows_the_program_and_what_it_writes(string page)
    {
        Environment.CurrentDirectory = Repository.Path();
        var shown = ShownProgram.On(page, "giving-back", "tests/SocialEval.Reporting.Tests/Docs/GivingBack.cs", output => GivingBack.RunAsync(output).GetAwaiter().GetResult());

        shown.OughtToBe.Should().Contain("se-tile");
        shown.Is.Should().Be(shown.OughtToBe);
    }
}
