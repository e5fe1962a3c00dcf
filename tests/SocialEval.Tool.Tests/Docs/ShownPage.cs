using System.Text.RegularExpressions;
using SocialEval.Tool.Tests.Processes;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>A page that shows commands and files: what follows a command in a <c>console</c> block is what it writes, and the block after
/// <c>&lt;!-- file: name --&gt;</c> is that file of a folder. To write pages anew, set <c>SOCIALEVAL_WRITE_DOCS=1</c> and run their tests.</summary>
internal static partial class ShownPage
{
    /// <summary>The page as it is, and as it ought to be.</summary>
    public static async Task<(string Is, string OughtToBe)> OfAsync(Installed installed, string page, string folder)
    {
        var path = Repository.Path(page);
        var text = await File.ReadAllTextAsync(path);
        var expected = FileBlock().Replace(text, block => $"{block.Groups["open"].Value}{File.ReadAllText(Repository.Path(folder, block.Groups["name"].Value))}```");
        foreach (Match block in Console().Matches(text))
        {
            var told = await installed.RunAsync($"{{ {block.Groups["line"].Value}\n}} 2>&1");
            expected = expected.Replace(block.Value, $"```console\n$ {block.Groups["line"].Value}\n{told.Output.ReplaceLineEndings("\n")}```", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, expected);
        }

        return (text, expected);
    }

    /// <summary>The names of the files that a page shows.</summary>
    public static IEnumerable<string> FilesOf(string page) => FileBlock().Matches(File.ReadAllText(Repository.Path(page))).Select(block => block.Groups["name"].Value);

    [GeneratedRegex(@"(?<open><!-- file: (?<name>[a-z.-]+) -->\n```[a-z]+\n)(?<body>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex FileBlock();

    [GeneratedRegex(@"```console\n\$ (?<line>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex Console();
}
