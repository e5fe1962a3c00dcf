using NodaTime;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries.Rendering;

public sealed class NarratorTests
{
    [Fact]
    public void Several_things_are_told_one_after_the_other_each_with_its_own_arguments()
    {
        Told("narrated.each", EachVoice).Should().Be(
            "Nadia : mitigé, le 10 février 2025. Nadia : préfère ne rien dire, le 10 février 2025. M. Diallo : mieux, le 12 février 2025. Fin, Nadia, Nadia et M. Diallo.");
    }

    [Fact]
    public void Each_of_several_things_has_its_place_in_every_list()
    {
        var arguments = Finding("narrated.each", EachVoice).Arguments;

        arguments.Should().OnlyContain(argument => argument.Texts!.Value.Count == 3);
        arguments.Select(argument => argument.Name).Should().Equal("voice", "judgement", "on");
        arguments[2].Texts.Should().Equal("2025-02-10", "2025-02-10", "2025-02-12");
    }

    [Fact]
    public void What_one_of_several_lacks_is_left_out_for_that_one_alone()
    {
        var parts = Some.NadiaParts();
        parts = parts with { Assessments = [parts.Assessments[0] with { By = null, RecordedBy = null }, parts.Assessments[2] with { On = null }] };

        Told("narrated.each", EachVoice, parts).Should().StartWith("M. Diallo : mieux. quelqu'un : mitigé, le 10 février 2025. ");
    }

    [Fact]
    public void Several_things_inside_one_of_several_are_refused()
    {
        var nested = () => Finding("narrated.each", (view, arguments) =>
            arguments.Each(view.Assessments, (_, one) => one.Several("voice", ["nadia", "diallo"]))).Arguments;

        nested.Should().Throw<InvalidOperationException>().WithMessage("*'voice'*");
    }

    [Fact]
    public void A_level_is_told_in_words_and_a_number_with_the_comma_of_the_language()
    {
        Told("narrated.level", (_, arguments) =>
        {
            arguments.Number("level", -1);
            arguments.Number("value", 4.5m);
        }).Should().Be("Moins qu'espéré, 4,5, -1");
    }

    [Fact]
    public void A_phrase_is_quoted_as_it_is_and_a_sentence_with_its_full_stop()
    {
        Told("narrated.phrase", (_, arguments) => arguments.Text("words", "quand ce sera possible"))
            .Should().Be("« quand ce sera possible », « quand ce sera possible. »");
    }

    [Theory]
    [InlineData("Ne pas dire « tu devrais »", "« Ne pas dire “tu devrais” »")]
    [InlineData("« À nous », c'est qui", "« “À nous”, c'est qui »")]
    [InlineData("«\u00A0Oui\u00A0», puis « non »", "« “Oui”, puis “non” »")]
    public void What_somebody_quotes_stands_in_the_marks_of_a_quotation_inside_another(string words, string expected) =>
        Told("narrated.phrase", (_, arguments) => arguments.Text("words", words)).Should().StartWith(expected);

    [Theory]
    [InlineData("nadia", "À Nadia ; de Nadia")]
    [InlineData("service", "Au service ; du service")]
    [InlineData("soeur", "À une personne proche ; d'une personne proche")]
    public void French_prepositions_contract_and_elide(string who, string expected)
    {
        Told("narrated.to", (_, arguments) => arguments.Text("who", who)).Should().Be(expected);
    }

    [Theory]
    [InlineData("Yann", "À Yann ; de Yann")]
    [InlineData("Yves", "À Yves ; d'Yves")]
    [InlineData("Élie", "À Élie ; d'Élie")]
    public void A_y_before_a_vowel_elides_nothing(string name, string expected)
    {
        var parts = Some.NadiaParts();

        Told("narrated.to", (_, arguments) => arguments.Text("who", "nadia"), parts with
        {
            Parties = [.. parts.Parties.Select(party => party.Id == "nadia" ? party with { Name = name } : party)],
        }).Should().Be(expected);
    }

    [Fact]
    public void Several_without_a_name_in_one_role_are_told_once()
    {
        var parts = Some.NadiaParts();

        Told("narrated.each", (_, arguments) => arguments.Several("voice", ["fille-1", "soeur", "nadia"]), parts)
            .Should().EndWith("Fin, des proches et Nadia.");
    }

    [Theory]
    [InlineData("nadia", "Vous êtes là.")]
    [InlineData("diallo", "M. Diallo est là.")]
    public void Whoever_reads_may_be_spoken_to_wherever_an_argument_names_them(string who, string expected)
    {
        Told("narrated.you", (_, arguments) => arguments.Text("who", who), reader: Reader.Person).Should().Be(expected);
    }

    [Fact]
    public void Of_several_nobody_is_spoken_to()
    {
        Told("narrated.you", (_, arguments) => arguments.Several("who", ["nadia"]), reader: Reader.Person).Should().Be("Vous êtes là.");
        Told("narrated.you", (_, arguments) => arguments.Several("who", ["nadia", "diallo"]), reader: Reader.Person).Should().NotContain("Vous");
    }

    [Fact]
    public void Among_others_one_of_several_people_concerned_is_not_the_only_one()
    {
        var parts = Some.NadiaParts();

        Told("narrated.each", (_, arguments) => arguments.Several("voice", ["elle", "diallo"]), parts with
        {
            Kind = JourneyKind.Collective,
            Parties = [.. parts.Parties, new() { Id = "elle", Role = PartyRole.Beneficiary }],
        }).Should().EndWith("Fin, une personne concernée et M. Diallo.");
    }

    private static void EachVoice(JourneyView view, ArgumentWriter arguments) => arguments.Each(view.Assessments, static (assessment, one) =>
    {
        one.Text("voice", assessment.By);
        one.Word("judgement", assessment.Judgement);
        one.Date("on", assessment.On);
    });

    private static string Told(string code, Action<JourneyView, ArgumentWriter> lay, JourneyParts? parts = null, Reader? reader = null)
    {
        var text = Report(code, lay, parts, reader ?? Reader.Team).ToText();
        return text[(text.LastIndexOf("    ", StringComparison.Ordinal) + 4)..].TrimEnd('\n');
    }

    private static Finding Finding(string code, Action<JourneyView, ArgumentWriter> lay) => Report(code, lay, null, Reader.Team).Appraisals[0].Findings[0];

    private static EvaluationReport Report(string code, Action<JourneyView, ArgumentWriter> lay, JourneyParts? parts, Reader reader)
    {
        var view = Journey.From(parts ?? Some.NadiaParts()).View(new Reading(Some.FirstOfJune2025, Purpose.Support, reader));
        return new Evaluation(new Narrated(code, lay)).Run(view);
    }

    private sealed class Narrated(string code, Action<JourneyView, ArgumentWriter> lay) : Evaluator("narrated/1", Words)
    {
        private static readonly Texts Words = new("SocialEval.Tests.Inquiries.Rendering.Narrated", typeof(Narrated).Assembly, "fr");

        protected override Appraisal Inquire(Inquiry inquiry)
        {
            inquiry.Found(new Wording<JourneyView>(code, FindingKind.Gap, lay), inquiry.View, null);
            return inquiry.Conclude();
        }
    }
}
