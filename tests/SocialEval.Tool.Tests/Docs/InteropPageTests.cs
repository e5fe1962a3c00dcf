using System.Text.RegularExpressions;
using SocialEval.Tool.Tests.Processes;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>What the pages on other systems show is what their commands write, and their files are those in the folder of examples.
/// Indicators that were replaced are worked out by awk, from the same files.
/// To write them anew, set <c>SOCIALEVAL_WRITE_DOCS=1</c> and run this test.</summary>
public sealed partial class InteropPageTests : IDisposable
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
        var path = Repository.Path(page);
        var text = await File.ReadAllTextAsync(path);
        var expected = FileBlock().Replace(text, block =>
            $"{block.Groups["open"].Value}{File.ReadAllText(Repository.Path("docs", "interop", "examples", block.Groups["name"].Value))}```");
        foreach (Match block in Console().Matches(text))
        {
            var told = await installed.RunAsync($"{{ {block.Groups["line"].Value}\n}} 2>&1");
            expected = expected.Replace(block.Value, $"```console\n$ {block.Groups["line"].Value}\n{told.Output.ReplaceLineEndings("\n")}```", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, expected);
        }

        expected.Should().Contain(command);
        text.Should().Be(expected);
    }

    [GeneratedRegex(@"(?<open><!-- file: (?<name>[a-z.-]+) -->\n```[a-z]+\n)(?<body>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex FileBlock();

    [GeneratedRegex(@"```console\n\$ (?<line>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex Console();
}
