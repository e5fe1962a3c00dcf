using System.Text.RegularExpressions;

namespace SocialEval.Research.Tests.Docs;

/// <summary>The program on the page about comparative analysis is what compiles, and prints what the page says.</summary>
/// <remarks>To write it anew, set <c>SOCIALEVAL_WRITE_DOCS=1</c> and run this test.</remarks>
public sealed partial class QcaPageTests
{
    [Fact]
    public void The_page_shows_the_program_and_what_it_prints()
    {
        var path = Repository.Path("docs", "methods", "qca.md");
        var page = File.ReadAllText(path);
        var source = File.ReadAllText(Repository.Path("tests", "SocialEval.Research.Tests", "Docs", "ComparingCases.cs"));
        var code = string.Join("\n\n", Region().Matches(source).Select(region => Unindented(region.Groups["body"].Value)));
        using var printed = new StringWriter { NewLine = "\n" };
        ComparingCases.Run(printed);

        var expected = Code().Replace(page, match => $"{match.Groups["open"].Value}{code}\n```");
        expected = Prints().Replace(expected, match => $"{match.Groups["open"].Value}{printed}```");
        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        page.Should().Be(expected);
    }

    private static string Unindented(string body)
    {
        var lines = body.Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : string.Empty)).Trim('\n');
    }

    [GeneratedRegex(@"#region comparing-cases\n(?<body>.*?)\n[ ]*#endregion", RegexOptions.Singleline, 5000)]
    private static partial Regex Region();

    [GeneratedRegex(@"(?<open><!-- code: comparing-cases -->\n```csharp\n)(?<body>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<open><!-- prints: comparing-cases -->\n```text\n)(?<body>.*?)```", RegexOptions.Singleline, 5000)]
    private static partial Regex Prints();
}
