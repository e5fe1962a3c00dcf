using SocialEval.Tool.Tests.Processes;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>What the pages on other systems show is what their commands write, and their files are those in the folder of examples.
/// Indicators that were replaced are worked out by awk, from the same files.</summary>
public sealed class InteropPageTests : IDisposable
{
    private readonly Installed installed = new();

    public void Dispose() => installed.Dispose();

    [Theory]
    [InlineData("docs/interop/tables.md", "$ socialeval import table")]
    [InlineData("docs/interop/carnet-de-bord.md", "$ socialeval import carnet-de-bord")]
    [InlineData("docs/interop/cids.md", "$ socialeval export cids")]
    [InlineData("docs/interop/refi-qda.md", "$ socialeval export refi")]
    [InlineData("docs/interop/replaced/goals-in-progress.md", "$ awk")]
    [InlineData("docs/interop/replaced/eighteen-no.md", "$ awk")]
    [InlineData("docs/interop/replaced/follow-up-done.md", "$ awk")]
    [InlineData("docs/interop/replaced/no-shows.md", "$ awk")]
    public async Task A_page_shows_its_files_and_what_its_commands_write(string page, string command)
    {
        var shown = await ShownPage.OfAsync(installed, page, "docs/interop/examples");

        shown.OughtToBe.Should().Contain(command);
        shown.Is.Should().Be(shown.OughtToBe);
    }
}
