using System.Text.RegularExpressions;

namespace SocialEval.Reporting.Tests;

/// <summary>All texts are in resources, none in code: none missing, none that nobody uses.</summary>
public sealed partial class WordsTests
{
    // What stands before a word of an enumeration.
    private static readonly string[] Families = ["title.", "heard.", "rung.", "row-outcome."];

    [Fact]
    public void Every_text_is_in_every_language()
    {
        foreach (var language in Words.Texts.Languages)
        {
            Words.Texts.Codes(language).Should().BeEquivalentTo(Words.Texts.Codes("fr"), "of {0}", language);
        }
    }

    [Fact]
    public void Every_text_is_used_and_every_code_in_the_source_has_one()
    {
        var source = string.Concat(Directory.EnumerateFiles(Repository.Path("src", "SocialEval.Reporting"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        var codes = Words.Texts.Codes("fr").ToHashSet(StringComparer.Ordinal);

        codes.Where(code => !source.Contains($"\"{code}\"", StringComparison.Ordinal) && !Families.Any(family => code.StartsWith(family, StringComparison.Ordinal))).Should().BeEmpty();
        Said().Matches(source).Select(match => match.Groups[1].Value).Where(code => !codes.Contains(code)).Should().BeEmpty();
    }

    [Fact]
    public void French_has_its_spaces_and_no_typographic_trick()
    {
        foreach (var text in File.ReadLines(Repository.Path("src", "SocialEval.Reporting", "Words.resx")).Concat(File.ReadLines(Repository.Path("src", "SocialEval.Reporting", "Words.fr-simple.resx"))).Where(line => line.Contains("<data ", StringComparison.Ordinal)))
        {
            Tricks().IsMatch(text).Should().BeFalse(text);
        }
    }

    [GeneratedRegex("Say\\(\"([^\"]+)\"", RegexOptions.None, 5000)]
    private static partial Regex Said();

    [GeneratedRegex("\\w[·•]\\w|\\w\\(e\\)|\\wé\\(e\\)s?", RegexOptions.None, 5000)]
    private static partial Regex Tricks();
}
