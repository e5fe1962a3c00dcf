using SocialEval.Tool.Tests.Processes;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>What the pages on studies show is what their commands write.</summary>
public sealed class StudyPageTests : IDisposable
{
    private readonly Installed installed = new();

    public void Dispose() => installed.Dispose();

    [Theory]
    [InlineData("docs/methods/qca.md")]
    [InlineData("docs/methods/agreement.md")]
    [InlineData("docs/methods/causal-maps.md")]
    [InlineData("docs/methods/saturation.md")]
    public async Task A_page_shows_what_its_commands_write(string page)
    {
        var shown = await ShownPage.OfAsync(installed, page, "docs/methods");

        shown.OughtToBe.Should().Contain("$ socialeval study");
        shown.Is.Should().Be(shown.OughtToBe);
    }
}
