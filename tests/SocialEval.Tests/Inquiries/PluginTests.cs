using System.Text.Json;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.PluginSample;

namespace SocialEval.Tests.Inquiries;

/// <summary>An evaluator from another assembly, with texts of its own, and one of them in a language the library does not have.</summary>
public sealed class PluginTests
{
    private const string NotYet = " (texte qui n'existe pas encore dans cette langue)";
    private const string InFrench = "Le 10 février 2025, Nadia nomme M. Diallo : « Il m'a dit de prendre mon temps. »";
    private const string InEnglish = "On 10 February 2025, Nadia names M. Diallo: “Il m'a dit de prendre mon temps.”";
    private const string InBreton = "Nadia a gomz eus M. Diallo : « Il m'a dit de prendre mon temps. »";

    private static readonly Evaluation Evaluation = new(new BeneficiaryWord(), Entourage.BeingTranslated, new Horizons()) { IsStrict = true };

    [Fact]
    public void It_runs_beside_the_built_in_evaluators()
    {
        var report = Report();

        report.Appraisals.Select(appraisal => (appraisal.Evaluator, appraisal.Result)).Should().Equal(
            ("beneficiary-word/1", AppraisalResult.Found), ("entourage/1", AppraisalResult.Found), ("horizons/1", AppraisalResult.Found));
        var finding = report.Appraisals[1].Findings.Single();
        finding.Kind.Should().Be(FindingKind.Said);
        finding.By.Should().Be("nadia");
        finding.Citing.Should().Equal(new Citation(ItemKind.Testimony, "recit"));
    }

    [Theory]
    [InlineData("fr", InFrench)]
    [InlineData("en", InEnglish)]
    [InlineData("br", InBreton)]
    public void It_is_told_from_its_own_texts_in_each_of_its_languages(string language, string line) =>
        Section(Report(), 1, language)[1..].Should().Equal($"    {line}");

    [Fact]
    public void Its_part_of_a_report_has_its_own_title()
    {
        Section(Report(), 1, "fr")[0].Should().Be("Les liens");
        Section(Report(), 1, "en")[0].Should().Be("Ties");
        Entourage.BeingTranslated.Title("br").Should().Be("Les liens");
    }

    [Fact]
    public void A_title_that_is_not_translated_is_told_in_another_language_and_that_is_said() =>
        Section(Report(), 1, "br")[0].Should().Be("Les liens" + NotYet);

    [Fact]
    public void What_is_not_translated_is_told_in_another_language_and_that_is_said()
    {
        var untold = Report(Said("Je dors mieux"));

        Section(untold, 1, "br")[1..].Should().Equal(
            "    Aucun lien n'est nommé dans les paroles notées ici." + NotYet,
            "    → Nadia, de qui aimeriez-vous parler ? Vous pouvez ne pas répondre." + NotYet);
        Section(untold, 0, "br").Should().Contain(line => line.Contains("Nadia dit", StringComparison.Ordinal) && line.EndsWith(NotYet, StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_needs_of_the_librarys_texts_and_does_not_bring_is_told_in_another_language_and_that_is_said() =>
        Section(Report(Said("Ma sœur m'a gardé les filles.", "soeur")), 1, "br")[1]
            .Should().Be("    Nadia a gomz eus une personne proche : « Ma sœur m'a gardé les filles. »" + NotYet);

    [Fact]
    public void A_written_report_says_in_which_language_each_text_is()
    {
        using var written = JsonDocument.Parse(ReportJson.ToUtf8Bytes(Report(), "br"));
        var appraisals = written.RootElement.GetProperty("appraisals");
        var own = appraisals[1].GetProperty("findings")[0];

        own.GetProperty("text").GetString().Should().Be(InBreton);
        own.TryGetProperty("textLanguage", out _).Should().BeFalse();
        appraisals[0].GetProperty("findings")[0].GetProperty("textLanguage").GetString().Should().Be("fr");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("br")]
    public void A_report_read_back_is_told_in_another_language_as_it_would_have_been(string language)
    {
        var report = Report();
        var again = ReportJson.Read(ReportJson.ToUtf8Bytes(report, "br"), Evaluation.Evaluators.AsSpan());

        again.ToText(language).Should().Be(report.ToText(language));
    }

    [Fact]
    public void A_report_read_back_where_the_plug_in_is_not_there_keeps_the_text_it_was_written_with()
    {
        var again = ReportJson.Read(ReportJson.ToUtf8Bytes(Report(), "br"), new BeneficiaryWord(), new Horizons());

        Section(again, 1, "br")[1].Should().Be("    " + InBreton);
        Section(again, 1, "fr")[1].Should().Be("    " + InBreton + NotYet);
    }

    [Fact]
    public void It_holds_to_the_laws_of_all_evaluators_from_outside() =>
        Entourage.Complete.Breaches(Some.Nadia(), Journey.From(Said("Il m'a dit de prendre mon temps.", "diallo"))).Should().BeEmpty();

    [Fact]
    public void A_translation_that_is_not_finished_is_all_there_is_to_find_fault_with()
    {
        var breaches = Entourage.BeingTranslated.Breaches();

        breaches.Should().NotBeEmpty().And.OnlyContain(breach => breach.Law == ContractLaw.HasItsTexts);
        breaches.Select(breach => breach.Seen).Should().Contain(
            ["no text for 'entourage.title' in 'br'", "no text for 'entourage.none' in 'br'", "no text for 'entourage.ask' in 'br'"]);
    }

    private static EvaluationReport Report() => Report(Said("Il m'a dit de prendre mon temps.", "diallo"));

    private static EvaluationReport Report(JourneyParts parts) => Evaluation.Run(Some.TeamView(Journey.From(parts)));

    private static JourneyParts Said(string words, params string[] mentions) => Some.NadiaParts() with
    {
        Testimonies = [new() { Id = "recit", On = Some.On("2025-02-10"), Words = Some.Says("nadia", words) with { Mentions = [.. mentions] } }],
    };

    private static string[] Section(EvaluationReport report, int place, string language) =>
        report.ToText(language).Split("\n\n")[place + 1].TrimEnd('\n').Split('\n');
}
