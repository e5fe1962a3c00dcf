using NodaTime;
using SocialEval.Inquiries;
using SocialEval.Studies;

namespace SocialEval.Tests.Studies;

public sealed class ConclusionTextTests
{
    private static readonly CountingStudy[] Shipped =
    [
        new Heard(), new Agreements(), new Lasting(), new Divergences(), new StoriesByDomain("logement"), new SignificationPatterns("qui-a-décidé"), new Rhythms(),
    ];

    private static readonly StudyReading Reading = new(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 2), Purpose.Research);

    [Fact]
    public void What_people_said_is_told_with_how_many_they_are_what_was_not_said_and_what_is_not_given_and_why()
    {
        var tally = new Tally { Counts = { ["heard/said"] = 18, ["heard/prefers-not-to-say"] = 2, ["heard/no-answer"] = 7, ["heard/no-trace"] = 4 } };

        ConclusionText.Of(new Heard().Conclude(tally, reading: Reading)).Should().Be(
            """
            Qui a été entendu
            État au 1er juin 2025, accords connus le 2 juin 2025. Lu pour : recherche, par une personne extérieure à l'accompagnement.

            Dire quelque chose d'un objectif, d'un changement ou du parcours : 31 personnes
              Ce qui est dit
                A dit quelque chose : 18
              Ce qui n'est pas dit
                Préfère ne rien dire : non donné
                Une invitation est notée, sans réponse : 7
                Trop tôt pour demander : non donné
                Sans trace, rien ne montre que quelqu'un ait demandé : non donné

            Non donné : un groupe de moins de 5 personnes, vide peut-être, ou un groupe qui permettrait de retrouver celui-là, par différence avec le total ou avec la publication d'avant.
            Qui n'a pas donné son accord n'est dans aucun de ces nombres. Ils comptent des personnes, n'en classent aucune, et ne comparent pas des services.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Where_people_are_too_few_nothing_is_told_of_them()
    {
        var told = ConclusionText.Of(new Heard().Conclude(new Tally { Counts = { ["heard/said"] = 3 } }), "en");

        told.Should().StartWith("Who has been heard\n\nSaying something of a goal, a change or the journey: fewer than 5 people, nothing is said of them\n");
        told.Should().NotContain("3");
    }

    [Fact]
    public void A_release_that_is_the_one_before_says_so()
    {
        var first = new Heard().Conclude(new Tally { Counts = { ["heard/said"] = 40, ["heard/no-trace"] = 9 } });
        var second = new Heard().Conclude(new Tally { Counts = { ["heard/said"] = 41, ["heard/no-trace"] = 9 } }, previous: first);

        ConclusionText.Of(second).Should().Contain(": 49 personnes\n  Redit tel qu'il a été publié la fois d'avant : moins de 5 personnes sont venues ou parties depuis.\n");
    }

    [Fact]
    public void Domains_people_agreed_on_are_told_in_their_words()
    {
        var told = ConclusionText.Of(new StoriesByDomain("chez soi").Conclude(new()));

        told.Should().Contain("Domaine « chez soi » : moins de 5").And.Contain("Tout autre changement : moins").And.Contain("En a raconté une : non donné");
        ConclusionText.Of(new SignificationPatterns("qui a décidé").Conclude(new())).Should().StartWith("Le sens donné par qui raconte (qui a décidé)\n");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_distribution_and_every_cell_of_the_studies_has_a_text(string language)
    {
        var texts = new Texts("SocialEval.Studies.ConclusionText", typeof(ConclusionText).Assembly, "fr", "en").Codes(language);
        foreach (var study in Shipped)
        {
            var name = study.Id.Split('/')[0];
            texts.Should().Contain($"{name}.title");
            foreach (var shape in study.Shapes)
            {
                texts.Should().Contain(code => code == $"{name}.{shape.Code}" || code == $"{name}.any");
                foreach (var cell in shape.Said.Concat(shape.Unsaid))
                {
                    texts.Should().Contain(code => code == $"{name}.{shape.Code}.{cell}" || code == $"{name}.{cell}");
                }
            }
        }
    }

    [Fact]
    public void No_share_is_told()
    {
        foreach (var study in Shipped)
        {
            var tally = new Tally();
            foreach (var shape in study.Shapes)
            {
                tally.Add($"{shape.Code}/{shape.Said[0]}", 1000);
            }

            ConclusionText.Of(study.Conclude(tally)).Should().NotContain("%").And.NotContain(" sur 1000").And.Contain("1000");
        }
    }

    [Fact]
    public void What_a_plug_in_without_texts_counts_is_told_by_its_codes() => ConclusionText.Of(new()
    {
        Study = "outings/2",
        SmallestGroup = 5,
        Distributions = [new() { Code = "weather", People = 12, Cells = [new("sun", 12)] }],
    }).Should().StartWith("outings\n\nWeather : 12 personnes\n  Ce qui est dit\n    Sun : 12\n");
}
