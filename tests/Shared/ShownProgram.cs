using System.Text.RegularExpressions;

namespace SocialEval;

/// <summary>A program that a page shows is what compiles, and prints what the page says. To write a page anew, set
/// <c>SOCIALEVAL_WRITE_DOCS=1</c> and run its test.</summary>
/// <remarks>The block after <c>&lt;!-- code: name --&gt;</c> is the region of that name; the one after <c>&lt;!-- prints: name --&gt;</c>
/// is what it prints.</remarks>
internal static class ShownProgram
{
    /// <summary>The page as it is, and as it ought to be.</summary>
    public static (string Is, string OughtToBe) On(string page, string name, string source, Action<TextWriter> run)
    {
        var path = Repository.Path(page.Split('/'));
        var text = File.ReadAllText(path);
        var code = string.Join("\n\n", Regex.Matches(File.ReadAllText(Repository.Path(source.Split('/'))), $@"#region {name}\n(?<body>.*?)\n[ ]*#endregion", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(region => Unindented(region.Groups["body"].Value)));
        using var printed = new StringWriter { NewLine = "\n" };
        run(printed);

        var expected = Block("code", name, "csharp").Replace(text, match => $"{match.Groups["open"].Value}{code}\n```");
        expected = Block("prints", name, "[a-z]+").Replace(expected, match => $"{match.Groups["open"].Value}{printed.ToString().TrimEnd()}\n```");
        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        return (text, expected);
    }

    private static Regex Block(string what, string name, string language) =>
        new($@"(?<open><!-- {what}: {name} -->\n```{language}\n)(?<body>.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(5));

    private static string Unindented(string body)
    {
        var lines = body.Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : string.Empty)).Trim('\n');
    }
}
