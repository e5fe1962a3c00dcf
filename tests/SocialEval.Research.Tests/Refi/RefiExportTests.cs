using System.IO.Compression;
using System.Xml.Linq;
using NodaTime;
using SocialEval.Losses;
using SocialEval.Research.Refi;
using SocialEval.Time;

namespace SocialEval.Research.Tests.Refi;

public sealed class RefiExportTests
{
    private static readonly RefiCode Cooking = RefiCode.Of("Cuisiner") with { Color = "#33cc33", Description = "Faire à manger, pour soi ou pour d'autres" };
    private static readonly RefiCode Home = RefiCode.Of("Chez-soi") with { Codes = [Cooking], IsCodable = false };
    private static readonly RefiCodebook Codebook = new([Home, RefiCode.Of("Seule le soir")]);

    [Fact]
    public async Task A_testimony_is_a_source_and_a_voice_is_a_case()
    {
        var written = await Written.OfAsync(Written.Journey("j1", "Le dimanche, c'est moi qui cuisine."));

        var source = written.One("TextSource");
        written.Text(source).Should().Be("Le dimanche, c'est moi qui cuisine.");
        written.Value(source, "socialeval.kind").Should().Be("testimony");
        written.Value(source, "socialeval.role").Should().Be("beneficiary");
        written.Value(source, "socialeval.on").Should().Be("2024-12");
        written.Value(source, "socialeval.mode").Should().Be("spoken");
        written.One("Case").Elements(Written.Qda + "SourceRef").Should().ContainSingle().Which.Attribute("targetGUID")!.Value.Should().Be(source.Attribute("guid")!.Value);
        written.Value(written.One("Case"), "socialeval.role").Should().Be("beneficiary");
        written.Summary.Should().Match<RefiExported>(summary => summary.Journeys == 1 && summary.Sources == 1 && summary.Cases == 1);
    }

    [Fact]
    public async Task Every_sort_of_words_may_leave_and_a_level_is_a_variable()
    {
        var written = await Written.OfAsync(Everything());

        written.All("TextSource").Select(source => written.Value(source, "socialeval.kind")).Should().BeEquivalentTo(
            "testimony", "outcome", "contribution", "assessment", "need", "version", "importance", "intervention", "timing", "pause", "contest");
        var assessment = written.All("TextSource").Single(source => written.Value(source, "socialeval.kind") == "assessment");
        written.Value(assessment, "socialeval.judgement").Should().Be("better");
        written.Value(assessment, "socialeval.level").Should().Be("-1");
        written.Losses(LossKind.Dropped).Select(loss => loss.Path).Should().BeEquivalentTo(
            "$.goals[0].versions[0].agreements[0]", "$.goals[0].versions[0].horizon", "$.outcomes[0].welcome", "$.invitations[0]");
        Structure.Problems(written.Project).Should().BeEmpty();
    }

    [Fact]
    public async Task Only_kinds_asked_for_leave_and_the_others_are_told()
    {
        var written = await Written.OfAsync(Written.Terms() with { Kinds = [Journeys.ItemKind.Testimony] }, Everything());

        written.Texts().Should().Equal("Le dimanche, c'est moi qui cuisine.");
        written.Losses(LossKind.Dropped).Should().Contain(loss => loss.Path == "$.outcomes[0].what" && loss.Why == "its kind was not asked for");
    }

    [Fact]
    public async Task Codes_and_codings_are_at_their_places()
    {
        var journey = Written.Journey("j1", "Le dimanche, c'est moi qui cuisine.");
        var terms = Written.Terms() with
        {
            Codebook = Codebook,
            Codings =
            [
                new("j1", "t1", 13, 34, Cooking.Id) { Coder = "Lina", On = Instant.FromUtc(2025, 5, 2, 10, 30) },
                new("j1", "t1", 13, 34, Codebook.Codes[1].Id) { Coder = "Omar" },
                new("j1", "t1", 3, 20, Cooking.Id),
            ],
        };

        var written = await Written.OfAsync(terms, journey);

        written.All("PlainTextSelection").Select(written.Selected).Should().Equal("dimanche, c'est m", "c'est moi qui cuisine");
        written.All("Coding").Select(coding => coding.Attribute("creationDateTime")?.Value).Should().Equal(null, "2025-05-02T10:30:00Z", null);
        written.All("User").Attributes("name").Select(name => name.Value).Should().Equal("Lina", "Omar");
        written.All("Code").Select(code => code.Attribute("name")!.Value).Should().Equal("Chez-soi", "Cuisiner", "Seule le soir");
        Structure.Problems(written.Project).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_does_not_agree_is_nowhere_and_neither_is_what_was_coded_in_their_words()
    {
        var refusing = Written.Journey("j2", "Personne ne le saura.");
        refusing = Journey.From(refusing.Parts with { Consents = [refusing.Consents[0] with { Answer = Journeys.ConsentAnswer.Refused }] });
        var terms = Written.Terms() with { Codebook = Codebook, Codings = [new("j2", "t1", 0, 8, Cooking.Id) { Coder = "Lina" }] };

        var written = await Written.OfAsync(terms, Written.Journey("j1", "Le dimanche."), refusing);
        var alone = await Written.OfAsync(terms, Written.Journey("j1", "Le dimanche."));

        written.Bytes.Should().Equal(alone.Bytes);
        written.Summary.Should().Be(alone.Summary);
        written.Summary.WithheldAtLeast.Should().Be(0);
    }

    [Theory]
    [InlineData(Purpose.Evaluation)]
    [InlineData(Purpose.Publication)]
    [InlineData(Purpose.FunderReport)]
    public async Task A_consent_to_research_is_no_consent_to_another_purpose(Purpose purpose)
    {
        var written = await Written.OfAsync(Written.Terms(purpose), Written.Journey("j1", "Le dimanche."));

        written.All("TextSource").Should().BeEmpty();
        Structure.Problems(written.Project).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Purpose.Support)]
    [InlineData(Purpose.OwnUse)]
    public void What_is_for_those_taking_part_makes_no_project(Purpose purpose) =>
        FluentActions.Invoking(() => Written.Terms(purpose)).Should().Throw<ArgumentException>().WithMessage("*would leave those taking part*");

    [Fact]
    public async Task No_id_and_no_name_of_the_journey_is_in_the_project_or_its_losses()
    {
        var written = await Written.OfAsync(Everything());

        var everything = written.Xml + string.Join('\n', written.Summary.Losses.Losses.Select(loss => $"{loss} {loss.Journey}"));
        foreach (var own in (string[])["j-everything", "awa", "Awa", "karim", "Karim", "toit"])
        {
            everything.Should().NotContain(own);
        }
    }

    [Fact]
    public async Task Who_is_there_for_their_work_is_no_case()
    {
        var journey = Written.Journey("j1", "Je cuisine.");
        journey = Journey.From(journey.Parts with { Testimonies = [.. journey.Parts.Testimonies, new() { Id = "t9", Words = new("Elle a tenu.", "karim") }] });

        var written = await Written.OfAsync(journey);

        written.All("Case").Should().ContainSingle();
        var his = written.All("TextSource").Single(source => written.Value(source, "socialeval.role") == "professional");
        written.Value(his, "socialeval.voice").Should().BeNull();
    }

    [Fact]
    public async Task The_same_journeys_on_the_same_terms_give_the_same_bytes_in_any_order()
    {
        var (one, other) = (Written.Journey("j1", "Un."), Written.Journey("j2", "Deux."));

        var first = await Written.OfAsync(one, other);
        var second = await Written.OfAsync(other, one);

        second.Bytes.Should().Equal(first.Bytes);
    }

    [Fact]
    public async Task Another_secret_gives_no_name_and_no_id_in_common()
    {
        var one = await Written.OfAsync(Written.Journey("j1", "Un."));
        var other = await Written.OfAsync(new RefiTerms(Purpose.Research, Written.Day, [.. Written.Secret.Reverse()]), Written.Journey("j1", "Un."));

        string[] Names(Written written) => [.. written.All("TextSource").Concat(written.All("Case")).Attributes().Select(attribute => attribute.Value)];
        Names(other).Should().NotIntersectWith(Names(one));
    }

    [Fact]
    public async Task Names_of_folders_are_as_the_strictest_program_wants_them()
    {
        var written = await Written.OfAsync(Written.Journey("j1", "Un."));

        using var zip = new ZipArchive(new MemoryStream(written.Bytes));
        var id = written.One("TextSource").Attribute("guid")!.Value;
        zip.Entries.Select(entry => entry.FullName).Should().Equal("project.qde", $"sources/{id}.txt");
    }

    [Fact]
    public async Task A_date_is_as_exact_as_the_terms_say()
    {
        var written = await Written.OfAsync(Written.Terms() with { Dates = DatePrecision.Day }, Written.Journey("j1", "Un."));

        written.Value(written.One("TextSource"), "socialeval.on").Should().Be("2024-12-30");
        written.Losses(LossKind.Approximated).Should().BeEmpty();
    }

    [Fact]
    public async Task A_coding_with_a_code_of_no_codebook_is_refused_before_anything_is_written()
    {
        var terms = Written.Terms() with { Codings = [new("j1", "t1", 0, 1, Cooking.Id)] };

        await FluentActions.Awaiting(() => Written.OfAsync(terms, Written.Journey("j1", "Un."))).Should().ThrowAsync<ArgumentException>().WithMessage("*expected one of the codebook*");
    }

    [Fact]
    public async Task A_coding_that_ends_after_its_words_is_refused()
    {
        var terms = Written.Terms() with { Codebook = Codebook, Codings = [new("j1", "t1", 0, 4, Cooking.Id)] };

        await FluentActions.Awaiting(() => Written.OfAsync(terms, Written.Journey("j1", "Un."))).Should().ThrowAsync<ArgumentException>().WithMessage("*ends after the words do; expected at most 3*");
    }

    [Fact]
    public void A_codebook_is_written_alone()
    {
        using var stream = new MemoryStream();

        RefiExport.WriteCodebook(Codebook, stream);

        stream.Position = 0;
        var root = XDocument.Load(stream).Root!;
        root.Name.Should().Be(XName.Get("CodeBook", "urn:QDA-XML:codebook:1.0"));
        root.Descendants().Attributes("name").Select(name => name.Value).Should().Equal("Chez-soi", "Cuisiner", "Seule le soir");
        Structure.Problems(root).Should().BeEmpty();
    }

    private static Journey Everything() => Written.Json(
        """
        { "schema": "socialeval/journey/1", "id": "j-everything", "kind": "individual",
          "parties": [ { "id": "awa", "role": "beneficiary", "name": "Awa" }, { "id": "karim", "role": "professional", "name": "Karim" } ],
          "needs": [ { "id": "n1", "what": { "text": "Voir mes enfants", "by": "awa" } } ],
          "goals": [ { "id": "toit", "versions": [ { "id": "toit-1", "wording": { "text": "Un chez-moi", "by": "awa" }, "proposedBy": "awa", "proposedOn": "2024-03", "horizon": { "kind": "open" },
            "importance": { "text": "Le plus important", "by": "awa" }, "agreements": [ { "by": "awa", "answer": "agrees", "on": "2024-03", "evidence": "own-act" } ] } ] } ],
          "interventions": [ { "id": "dalo", "what": { "text": "Dossier rempli ensemble", "by": "awa" }, "ended": "2024-02", "timing": { "felt": "right", "by": "awa", "words": { "text": "On a pris le temps", "by": "awa" } } } ],
          "outcomes": [ { "id": "nuit", "what": { "text": "Ils sont venus dormir", "by": "awa" }, "on": "2024-12", "welcome": "yes", "welcomeBy": "awa", "contributions": [ { "words": { "text": "J'ai tenu", "by": "awa" } } ] } ],
          "invitations": [ { "id": "v1", "about": { "goal": "toit" }, "to": "awa", "on": "2024-12" } ],
          "assessments": [ { "id": "a1", "about": { "goal": "toit" }, "by": "awa", "on": "2024-12", "judgement": "better", "level": -1, "rating": { "instrument": "échelle", "value": 6.5, "min": 0, "max": 10 }, "words": { "text": "C'est chez moi" } } ],
          "testimonies": [ { "id": "t1", "on": "2024-12", "words": { "text": "Le dimanche, c'est moi qui cuisine.", "by": "awa" } } ],
          "pauses": [ { "id": "ete", "from": "2024-07", "wishedBy": "awa", "words": { "text": "Souffler", "by": "awa" } } ],
          "contests": [ { "id": "k1", "item": { "assessment": "a1" }, "by": "awa", "on": "2025-01", "words": { "text": "C'était avant", "by": "awa" } } ],
          "consents": [ { "id": "c1", "by": "awa", "purpose": "research", "answer": "given", "on": "2024-01-15" } ] }
        """);
}
