using System.Text.RegularExpressions;
using CsCheck;
using NodaTime;
using SocialEval.Evaluators;

namespace SocialEval.Tests.Evaluators;

/// <summary>Whatever a journey holds or lacks, a sentence about it is written as one would write it.</summary>
public sealed partial class TidySentencesTests
{
    private static readonly (Purpose Purpose, Reader Reader)[] Readings =
    [
        (Purpose.Support, Reader.Team), (Purpose.Evaluation, Reader.Institution), (Purpose.OwnUse, Reader.Team),
    ];

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_sentence_is_punctuated_once_and_has_no_hole(string language) => AnyJourney.Gen.Sample(
        journey =>
        {
            foreach (var (purpose, reader) in Readings)
            {
                var reading = new Reading(new LocalDate(2024, 6, 1), new LocalDate(2026, 6, 1), purpose, reader);
                foreach (var line in new Evaluation(EvaluatorCatalogue.All.AsSpan()) { IsStrict = true }.Run(journey.View(reading)).ToText(language).Split('\n').Skip(2))
                {
                    if (Untidy(line.TrimStart(), language) is { } untidy)
                    {
                        throw new InvalidOperationException($"'{untidy}' in: {line}");
                    }
                }
            }
        },
        iter: 300);

    [Theory]
    [InlineData("Alix dit : .", "fr", ": .")]
    [InlineData("Alix dit  oui.", "fr", "  ")]
    [InlineData("Alix dit; oui.", "fr", "t;")]
    [InlineData("Alix says : yes.", "en", " :")]
    [InlineData("Alix dit : « Oui. » Non", "fr", "Non")]
    [InlineData("La réponse de Alix est oui.", "fr", "de A")]
    [InlineData("Alix dit : « C'est « à nous » ? »", "fr", "« C'est «")]
    public void What_is_looked_for_would_be_found(string line, string language, string untidy) => Untidy($"    {line}".TrimStart(), language).Should().Be(untidy);

    // What people said, and what their frames and areas are called, stays as it is.
    internal static string? Untidy(string line, string language)
    {
        if (Nested().Match(line) is { Success: true } nested)
        {
            return nested.Value;
        }

        var words = Quoted().Replace(line, match => char.IsPunctuation(match.Value.AsSpan(1, match.Length - 2).TrimEnd()[^1]) ? "Q." : "Q");
        var bare = words.Replace("Q.", "Q", StringComparison.Ordinal);
        var found = (language == "fr" ? UntidyFrench() : UntidyEnglish()).Match(bare);
        return found.Success ? found.Value
            : line.Length == 0 || line.StartsWith('→') || Heading().IsMatch(words) || Ended().IsMatch(words) ? null
            : words[^Math.Min(3, words.Length)..];
    }

    [GeneratedRegex("«[^»]*»|“[^”]*”", RegexOptions.None, 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex("«[^»]*«|“[^”]*“", RegexOptions.None, 5000)]
    private static partial Regex Nested();

    [GeneratedRegex(@"  | [,.)]|[,.;:(] ?[,.;:)]|\( |[^ ][;:?]|\b(?:[DdJjLlMmNnSsTt]e|[Qq]ue|[Ll]a) [aeiouéèêàâîôûAEIOUÉÈÊÀÂÎÔÛ]", RegexOptions.None, 5000)]
    private static partial Regex UntidyFrench();

    [GeneratedRegex(@"  | [,.;:?)]|[,.;:(] ?[,.;:)]|\( ", RegexOptions.None, 5000)]
    private static partial Regex UntidyEnglish();

    [GeneratedRegex(@"[.?!]$", RegexOptions.None, 5000)]
    private static partial Regex Ended();

    // What a section or a part of it is about is no sentence.
    [GeneratedRegex(@"^[^.:;]*$", RegexOptions.None, 5000)]
    private static partial Regex Heading();
}
