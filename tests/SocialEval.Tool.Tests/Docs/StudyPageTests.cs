using System.Text.RegularExpressions;
using SocialEval.Tool.Tests.Processes;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>What the pages on studies show is what their commands write. To write it anew, set <c>SOCIALEVAL_WRITE_DOCS=1</c> and run
/// this test.</summary>
public sealed partial class StudyPageTests : IDisposable
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
        var path = Repository.Path(page);
        var text = await File.ReadAllTextAsync(path);
        var expected = text;
        foreach (Match block in Console().Matches(text))
        {
            var told = await installed.RunAsync($"{{ {block.Groups["line"].Value}\n}} 2>&1");
            expected = expected.Replace(block.Value, $"```console\n$ {block.Groups["line"].Value}\n{told.Output}```", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, expected);
        }

        expected.Should().Contain("$ socialeval study");
        text.Should().Be(expected);
    }

    [GeneratedRegex(@"```console\n\$ (?<line>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex Console();
}
