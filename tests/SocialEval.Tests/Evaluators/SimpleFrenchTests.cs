using CsCheck;
using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Tests.Json;

namespace SocialEval.Tests.Evaluators;

/// <summary>Simplified French keeps to the rules of easy-to-read that can be measured, and loses nothing of what the French tells.</summary>
public sealed class SimpleFrenchTests
{
    private const string Language = "fr-simple";

    [Fact]
    public void Every_evaluator_has_a_text_in_simplified_French_for_each_of_its_codes()
    {
        foreach (var evaluator in EvaluatorCatalogue.All)
        {
            evaluator.Texts!.Languages.Should().Contain(Language, evaluator.Id);
            evaluator.Texts.Codes(Language).Should().BeEquivalentTo(evaluator.Texts.Codes("fr"), evaluator.Id);
        }
    }

    [Theory]
    [InlineData("nadia")]
    [InlineData("solene")]
    [InlineData("leo")]
    [InlineData("quartier")]
    [InlineData("equipe")]
    public void The_examples_are_easy_to_read(string example)
    {
        var journey = JourneyJson.Read(Example.Read($"{example}.json"));

        Faults(journey).Should().BeEmpty();
    }

    [Fact]
    public void Any_journey_is_told_in_short_sentences_without_passives_acronyms_or_brackets() => AnyJourney.Gen.Hold(
        journey =>
        {
            if (Faults(journey).FirstOrDefault() is { } fault)
            {
                throw new InvalidOperationException(fault);
            }
        },
        usual: 400);

    [Fact]
    public void Whoever_reads_is_spoken_to()
    {
        var text = Run(Some.Nadia(), Purpose.Support, Reader.Person).ToText(Language);

        text.Should().Contain("Le 10 février 2025, vous avez dit : « J'ai les clés, mais le soir je suis seule. »")
            .And.Contain("L'équipe a noté votre accord. C'était le 8 janvier 2024. Nous ne savons pas si vous avez donné votre accord directement.");
    }

    [Fact]
    public void Others_read_who_it_was() =>
        Run(Some.Nadia(), Purpose.Support, Reader.Team).ToText(Language).Should().Contain("Le 10 février 2025, Nadia a dit : « J'ai les clés, mais le soir je suis seule. »");

    [Theory]
    [InlineData("L'accord a été noté par l'équipe.", "été noté")]
    [InlineData("Les mots sont gardés.", "sont gardés")]
    [InlineData("Le dossier DALO a commencé.", "DALO")]
    [InlineData("Nadia a répondu (oui).", "(")]
    [InlineData("Nadia a répondu ; nous aussi.", ";")]
    [InlineData("Il y a deux avis.", "deux")]
    [InlineData("Nous n'avons pas trace d'un avis.", "trace, for note")]
    [InlineData("Nadia et sa sœur ont un jardin, une cuisine, une salle et une cave.", "N et sa sœur ont un jardin, une cuisine, une salle et une cave.")]
    [InlineData("C'est la personne que le service qui aide connaît.", "C'est la personne que N qui aide connaît.")]
    public void What_is_looked_for_would_be_found(string line, string fault) => EasyToRead.Fault(line, Some.Nadia().Parts.Parties).Should().Be(fault);

    private static EvaluationReport Run(Journey journey, Purpose purpose, Reader reader) =>
        new Evaluation(EvaluatorCatalogue.All.AsSpan()) { IsStrict = true }.Run(journey.View(new Reading(new LocalDate(2026, 6, 1), purpose, reader)));

    // Everybody concerned reads it, and others.
    private static IEnumerable<string> Faults(Journey journey) =>
        journey.Parts.Parties.Where(party => party.Role == PartyRole.Beneficiary).Select(party => (Purpose.Support, Reader.Party(party.Id)))
            .Concat([(Purpose.Support, Reader.Team), (Purpose.Evaluation, Reader.Institution), (Purpose.OwnUse, Reader.Team)])
            .SelectMany(reading => Faults(Run(journey, reading.Item1, reading.Item2)));

    private static List<string> Faults(EvaluationReport report)
    {
        var faults = new List<string>();
        var (simple, french) = (new Narrator(report, Language), new Narrator(report, "fr"));
        foreach (var appraisal in report.Appraisals)
        {
            foreach (var finding in appraisal.Findings)
            {
                if (Fault(report, narrator => Told(text => narrator.Tell(appraisal, finding, text)), simple, french) is { } fault)
                {
                    faults.Add($"{finding.Code}: {fault}");
                }
            }

            foreach (var question in appraisal.Questions)
            {
                if (Fault(report, narrator => Told(text => narrator.Tell(appraisal, question, text)), simple, french) is { } fault)
                {
                    faults.Add($"{question.Code}: {fault}");
                }
            }
        }

        return faults;
    }

    // What is not easy to read, not tidy, borrowed from the French, or lost of what the French tells.
    private static string? Fault(EvaluationReport report, Func<Narrator, string> tell, Narrator simple, Narrator french)
    {
        var told = tell(simple);
        if (simple.Fallback is not null)
        {
            return $"told in French: {told}";
        }

        if ((EasyToRead.Fault(told, report.Parties) ?? TidySentencesTests.Untidy(told, "fr")) is { } fault)
        {
            return $"'{fault}' in: {told}";
        }

        var lost = EasyToRead.Kept(tell(french), report).Except(EasyToRead.Kept(told, report));
        return lost.FirstOrDefault() is { } one ? $"'{one}' is lost in: {told}" : null;
    }

    private static string Told(Action<TextBuffer> tell)
    {
        var text = new TextBuffer();
        tell(text);
        return text.ToString();
    }
}
