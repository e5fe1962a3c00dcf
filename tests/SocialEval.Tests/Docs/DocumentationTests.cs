using System.Text.RegularExpressions;

namespace SocialEval.Tests.Docs;

/// <summary>What the documentation shows is what compiles and runs.</summary>
/// <remarks>A code block after <c>&lt;!-- snippet: name --&gt;</c> is the region of that name in this folder; one after
/// <c>&lt;!-- output: name --&gt;</c> is what the snippet of that name prints. To write them anew, set
/// <c>SOCIALEVAL_WRITE_DOCS=1</c> and run these tests.</remarks>
public sealed partial class DocumentationTests
{
    private static readonly string Root = Repository.Path();

    public static TheoryData<string> Pages()
    {
        var pages = new TheoryData<string>();
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md")).Order(StringComparer.Ordinal))
        {
            pages.Add(Path.GetRelativePath(Root, page).Replace('\\', '/'));
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_shows_code_that_compiles_and_what_it_prints(string page)
    {
        var path = Path.Combine(Root, page);
        var text = File.ReadAllText(path);
        var snippets = Snippets();
        var expected = Block().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            var body = match.Groups["what"].Value == "snippet"
                ? snippets.GetValueOrDefault(name) ?? throw new InvalidOperationException($"{page} shows snippet '{name}', and no region of this folder has that name.")
                : Examples.Output(name);
            return $"{match.Groups["open"].Value}{body.TrimEnd()}\n{match.Groups["close"].Value}";
        });
        if (Environment.GetEnvironmentVariable("SOCIALEVAL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        text.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, page))!;
        foreach (Match link in Link().Matches(File.ReadAllText(Path.Combine(Root, page))))
        {
            var target = link.Groups["target"].Value;
            if (!target.StartsWith("http", StringComparison.Ordinal))
            {
                Path.Exists(Path.Combine(folder, target)).Should().BeTrue($"{page} links to {target}");
            }
        }
    }

    [Fact]
    public void Every_snippet_is_shown_somewhere()
    {
        var shown = Pages().SelectMany(page => Block().Matches(File.ReadAllText(Path.Combine(Root, page.Data))).Select(match => match.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);
        Snippets().Keys.Should().BeSubsetOf(shown);
    }

    // Several regions of one name are one snippet: usings at the top of a file, and a method's body.
    private static Dictionary<string, string> Snippets()
    {
        var snippets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "tests", "SocialEval.Tests", "Docs"), "*.cs").Order(StringComparer.Ordinal))
        {
            foreach (Match region in Region().Matches(File.ReadAllText(file)))
            {
                var name = region.Groups["name"].Value;
                var body = Unindented(region.Groups["body"].Value);
                snippets[name] = snippets.TryGetValue(name, out var before) ? $"{before}\n\n{body}" : body;
            }
        }

        return snippets;
    }

    private static string Unindented(string body)
    {
        var lines = body.TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : string.Empty)).Trim('\n');
    }

    [GeneratedRegex(@"(?<open><!-- (?<what>snippet|output): (?<name>[a-z0-9-]+) -->\n+```[a-z]*\n)(?<body>.*?)(?<close>```)", RegexOptions.Singleline, 5000)]
    private static partial Regex Block();

    [GeneratedRegex(@"#region (?<name>[a-z0-9-]+)\n(?<body>.*?)\n[ ]*#endregion", RegexOptions.Singleline, 5000)]
    private static partial Regex Region();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)", RegexOptions.None, 5000)]
    private static partial Regex Link();
}
