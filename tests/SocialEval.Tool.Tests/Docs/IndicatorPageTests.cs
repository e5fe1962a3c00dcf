using System.Text.RegularExpressions;
using SocialEval.Tool.Tests.Processes;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>What the pages on replaced indicators show is what the indicators and the evaluators say of the same records. A block after
/// <c>&lt;!-- indicator: name --&gt;</c> is what that indicator says. To write them anew, set <c>SOCIALEVAL_WRITE_DOCS=1</c> and run
/// these tests.</summary>
public sealed partial class IndicatorPageTests : IDisposable
{
    private readonly Installed installed = new();

    public void Dispose() => installed.Dispose();

    [Theory]
    [InlineData("objectifs-en-cours")]
    [InlineData("dix-huit-non")]
    [InlineData("un-suivi-a-eu-lieu")]
    [InlineData("delais-et-absences")]
    public async Task A_page_shows_what_the_indicator_and_the_evaluators_say(string page)
    {
        var path = Repository.Path("docs", "indicators", $"{page}.md");
        var text = await File.ReadAllTextAsync(path);
        var expected = Indicator().Replace(text, block => $"{block.Groups["open"].Value}{Indicators.Said(block.Groups["name"].Value)}\n```");
        foreach (Match block in Console().Matches(text))
        {
            var told = await installed.RunAsync($"{{ {block.Groups["line"].Value}\n}} 2>&1");
            expected = expected.Replace(block.Value, $"```console\n$ {block.Groups["line"].Value}\n{told.Output}```", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, expected);
        }

        Console().Count(expected).Should().Be(2);
        Indicator().Count(expected).Should().Be(2);
        text.Should().Be(expected);
    }

    [Fact]
    public void Each_indicator_calls_it_a_success()
    {
        Indicators.GoalsMet().Should().Be(100, "goals in progress count as met");
        Indicators.IsSatisfied().Should().BeTrue("eighteen noes are no false");
        Indicators.FollowedUp().Should().Be(100, "she was asked, whatever she answered");
        Indicators.Oriented().Should().Be(100, "the service was quick");
        Indicators.NoShows().Should().Be(50, "why is not looked at");
    }

    [GeneratedRegex(@"(?<open><!-- indicator: (?<name>[a-z-]+) -->\n```text\n)(?<body>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex Indicator();

    [GeneratedRegex(@"```console\n\$ (?<line>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex Console();
}
