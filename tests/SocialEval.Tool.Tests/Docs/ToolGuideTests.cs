using SocialEval.Tool.Tests.Processes;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>What the pages on the tool show is what runs.</summary>
/// <remarks>A block after <c>&lt;!-- file: name --&gt;</c> is that file of <c>docs/guide/tool</c>; in a <c>console</c> block, what
/// follows the command is what it writes. To write them anew, set <c>SOCIALEVAL_WRITE_DOCS=1</c> and run these tests.</remarks>
public sealed class ToolGuideTests : IDisposable
{
    private static readonly string[] Pages = ["docs/guide/tool.md", "docs/guide/en/tool.md"];

    private readonly Installed installed = new();

    public void Dispose() => installed.Dispose();

    public static TheoryData<string> AllPages() => [.. Pages];

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task A_page_shows_its_files_and_what_its_commands_write(string page)
    {
        var shown = await ShownPage.OfAsync(installed, page, "docs/guide/tool");

        shown.Is.Should().Be(shown.OughtToBe);
    }

    [Fact]
    public void Every_file_is_shown_on_every_page()
    {
        var files = Directory.EnumerateFiles(Repository.Path("docs/guide/tool")).Select(Path.GetFileName).Where(name => !name!.EndsWith(".json", StringComparison.Ordinal));
        foreach (var page in Pages)
        {
            ShownPage.FilesOf(page).Should().BeEquivalentTo(files);
        }
    }

    [Theory]
    [InlineData("python3", "evaluate.py")]
    [InlineData("ruby", "evaluate.rb")]
    [InlineData("node", "evaluate.mjs")]
    public async Task The_program_of_the_page_prints_what_the_evaluators_find(string interpreter, string program)
    {
        await SkipWithoutAsync(interpreter);

        var told = await installed.RunAsync($"{interpreter} docs/guide/tool/{program}");

        told.Error.Should().BeEmpty();
        told.Exit.Should().Be(0);
        told.Output.Should().Contain("Le 10 février 2025, Nadia dit : « J'ai les clés, mais le soir je suis seule. » Son avis : mitigé.");
        var page = await installed.RunAsync("socialeval evaluate docs/examples/nadia.json --purpose support --reader person --as-of 2025-06-01");
        page.OutputLines.Select(line => line.Trim()).Should().Contain(told.OutputLines);
    }

    [Fact]
    public async Task The_program_for_many_journeys_reads_a_report_for_each()
    {
        await SkipWithoutAsync("python3");

        var told = await installed.RunAsync("python3 docs/guide/tool/many.py");

        told.Error.Should().BeEmpty();
        told.OutputLines.Select(line => line.Split(' ')[0]).Should().Equal("j-equipe", "j-leo", "j-nadia", "j-tilleuls", "j-solene");
    }

    private async Task SkipWithoutAsync(string interpreter) => Assert.SkipWhen(
        (await installed.RunAsync($"command -v {interpreter}")).Exit != 0, $"{interpreter} is not on this machine: the program was compared with the pages, not run.");
}
