using System.Text.RegularExpressions;
using SocialEval.Tool.Tests.Processes;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>What the page on REFI-QDA shows is what its commands write. To write it anew, set <c>SOCIALEVAL_WRITE_DOCS=1</c> and run
/// this test.</summary>
public sealed partial class RefiPageTests : IDisposable
{
    private readonly Installed installed = new();

    public void Dispose() => installed.Dispose();

    [Fact]
    public async Task The_page_shows_what_its_commands_write()
    {
        var path = Repository.Path("docs", "interop", "refi-qda.md");
        var text = await File.ReadAllTextAsync(path);
        var expected = text;
        foreach (Match block in Console().Matches(text))
        {
            var told = await installed.RunAsync($"{{ {block.Groups["line"].Value}\n}} 2>&1");
            expected = expected.Replace(block.Value, $"```console\n$ {block.Groups["line"].Value}\n{told.Output.ReplaceLineEndings("\n")}```", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, expected);
        }

        expected.Should().Contain("$ socialeval export refi").And.Contain("$ socialeval import refi");
        text.Should().Be(expected);
    }

    [GeneratedRegex(@"```console\n\$ (?<line>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex Console();
}
