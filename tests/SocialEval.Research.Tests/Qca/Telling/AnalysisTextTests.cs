using System.Collections;
using System.Globalization;
using System.Resources;
using SocialEval.Research.Qca;
using SocialEval.Research.Qca.Telling;

namespace SocialEval.Research.Tests.Qca.Telling;

public sealed class AnalysisTextTests
{
    private static readonly ComparativeAnalysis Democracies = ComparativeAnalysis.Of(Published.Lipset(Published.LipsetFuzzy), new() { Expectations = Published.Expecting("DEV", "URB", "LIT", "IND", "STB") });

    [Fact]
    public void Every_text_is_there_in_French_and_in_English()
    {
        var resources = new ResourceManager("SocialEval.Research.Qca.Telling.AnalysisText", typeof(AnalysisText).Assembly);

        Codes(resources, CultureInfo.GetCultureInfo("en")).Should().BeEquivalentTo(Codes(resources, CultureInfo.InvariantCulture)).And.HaveCountGreaterThan(20);
    }

    [Fact]
    public void A_language_without_texts_is_refused()
    {
        var asked = () => AnalysisText.Of(Democracies, [], "de");

        asked.Should().Throw<ArgumentException>().WithMessage("There are no texts in 'de'; expected fr or en.*");
    }

    [Theory]
    [InlineData("fr", "22       1    0    1    0    1  2     1  0,804  0,719      0  0,498  0,281  FI, IE", "Avec SURV et sans aucun de ces termes : FR, SE.", "Attendu : DEV, URB, LIT, IND, STB.")]
    [InlineData("en", "22     1    0    1    0    1  2     1  0.804  0.719      0  0.498  0.281  FI, IE", "With SURV and none of these terms: FR, SE.", "Expected: DEV, URB, LIT, IND, STB.")]
    public void Numbers_and_words_are_those_of_the_language(string language, params string[] lines) =>
        AnalysisText.Of(Democracies, [], language).Split('\n').Select(line => line.Trim()).Should().Contain(lines);

    [Fact]
    public void Only_the_solutions_asked_for_are_told_and_the_absence_with_them()
    {
        var text = AnalysisText.Of(Democracies, [SolutionKind.Parsimonious], "en");

        text.Should().Contain("Parsimonious solution").And.NotContain("Conservative solution").And.NotContain("Intermediate solution");
        text.Should().Contain("Model 1 · DEV*~IND + URB*STB").And.Contain("Model 1 · ~DEV + ~STB");
    }

    [Fact]
    public void Of_very_many_models_the_rest_is_counted()
    {
        var cases = Noisy.Cases(conditions: 8, cases: 50, seed: 1, noise: 0.03);
        var text = AnalysisText.Of(ComparativeAnalysis.Of(cases, new() { Minimisation = new() { MaximumModels = 60 } }), [SolutionKind.Parsimonious], "fr");

        text.Should().Contain("60 modèles, aussi bons les uns que les autres").And.Contain("ce ne sont pas tous les modèles").And.Contain("… et 10 autres modèles");
    }

    [Fact]
    public void A_solution_without_a_model_says_why()
    {
        var text = AnalysisText.Of(ComparativeAnalysis.Of(Published.Cases(Published.Quine, "OUT", "P", "Q", "R")), [], "en");

        text.Should().Contain("No combination is positive").And.Contain("No combination is negative");
    }

    private static string[] Codes(ResourceManager resources, CultureInfo culture) =>
        [.. resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key)];
}
