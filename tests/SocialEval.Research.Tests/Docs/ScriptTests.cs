using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialEval.Research.Tests.Docs;

/// <summary>The scripts of <c>docs/scripts</c> run as they are, and the pages show what they print.</summary>
/// <remarks>A block after <c>&lt;!-- script: name --&gt;</c> is what that script prints. To write them anew, set
/// <c>SOCIALEVAL_WRITE_DOCS=1</c> and run these tests.</remarks>
public sealed partial class ScriptTests
{
    public static TheoryData<string> Scripts() => [.. Directory.EnumerateFiles(Repository.Path("docs", "scripts"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_runs_and_a_page_shows_what_it_prints(string script)
    {
        var printed = await RunAsync(script);

        var shown = 0;
        foreach (var page in Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(page);
            var expected = Block().Replace(text, match =>
            {
                if (match.Groups["name"].Value != script)
                {
                    return match.Value;
                }

                shown++;
                return $"{match.Groups["open"].Value}{printed.TrimEnd()}\n{match.Groups["close"].Value}";
            });
            if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1" && expected != text)
            {
                await File.WriteAllTextAsync(page, expected);
            }

            text.Should().Be(expected);
        }

        shown.Should().BePositive("a script is shown on a page");
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_finds_the_projects_it_names(string script)
    {
        var lines = File.ReadAllLines(Repository.Path("docs", "scripts", $"{script}.cs"));

        var projects = lines.Where(line => line.StartsWith("#:project ", StringComparison.Ordinal)).Select(line => line["#:project ".Length..]).ToArray();
        projects.Should().NotBeEmpty();
        projects.Where(project => !File.Exists(Repository.Path("docs", "scripts", project))).Should().BeEmpty();
    }

    private static async Task<string> RunAsync(string script)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;
        var start = new ProcessStartInfo("dotnet", [Repository.Path("tests", "SocialEval.Scripts", "bin", configuration, script, $"{script}.dll")])
        {
            WorkingDirectory = Repository.Path("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        (await error).Should().BeEmpty();
        process.ExitCode.Should().Be(0);
        return output.ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"(?<open><!-- script: (?<name>[a-z0-9-]+) -->\n+```[a-z]*\n)(?<body>.*?)(?<close>```)", RegexOptions.Singleline, 5000)]
    private static partial Regex Block();
}
