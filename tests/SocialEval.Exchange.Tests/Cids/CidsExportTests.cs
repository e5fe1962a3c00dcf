using System.Text;
using System.Text.Json;
using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Losses;
using SocialEval.Outcomes;

namespace SocialEval.Exchange.Tests.Cids;

public sealed class CidsExportTests(ITestOutputHelper output)
{
    private static readonly LocalDate Day = new(2031, 6, 1);
    private static readonly CidsOrganisation Service = new(new Uri("https://service.example/"), "Le service");
    private static readonly byte[] Secret = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];

    public static TheoryData<string, Purpose> ExamplesAndPurposes =>
        [.. from example in (string[])["nadia", "leo", "quartier", "equipe", "solene"]
            from purpose in (Purpose[])[Purpose.Evaluation, Purpose.Research, Purpose.FunderReport, Purpose.Publication]
            select (example, purpose)];

    [Fact]
    public void A_goal_the_person_signed_is_an_outcome_from_their_perspective_reported_in_their_words()
    {
        using var graph = Export(out var result, Person());

        var theirs = graph.Only("cids:StakeholderOutcome");
        theirs.Text("hasName").Should().Be("Un logement à moi");
        theirs.Text("hasDescription").Should().Be("Sans cela rien ne tient");
        theirs.Links("fromPerspectiveOf").Should().Equal(theirs.Links("forStakeholder")).And.Equal(graph.Only("cids:Stakeholder").Id());
        theirs.Links("forOutcome").Should().Equal(graph.Only("cids:Outcome").Id());
        var report = graph.Only("cids:ImpactReport");
        theirs.Links("hasImpactReport").Should().Equal(report.Id());
        report.Text("hasComment").Should().Be("J'ai les clés");
        report.Text("hasReportedImpact").Should().Be("positive");
        (report.Text("startedAtTime"), report.Text("endedAtTime")).Should().Be(("2031-05-01T00:00:00", "2031-05-31T23:59:59"), "a month is the days it may mean");
        result.Exported.Should().Be(1);
    }

    [Theory]
    [InlineData(Evidence.RecordedByProfessional, AgreementAnswer.Agrees)]
    [InlineData(Evidence.Imported, AgreementAnswer.Agrees)]
    [InlineData(Evidence.OwnAct, AgreementAnswer.Disagrees)]
    [InlineData(Evidence.Signature, AgreementAnswer.Withdraws)]
    public void A_goal_the_person_did_not_make_theirs_stays_the_organisations(Evidence evidence, AgreementAnswer answer)
    {
        using var graph = Export(out var result, Person(evidence, answer));

        graph.Of("cids:StakeholderOutcome").Should().BeEmpty();
        graph.Only("cids:ImpactReport").Links("forOutcome").Should().Equal(graph.Only("cids:Outcome").Id());
        result.Losses.Told(LossKind.Dropped, "they did not propose it").Should().ContainSingle(loss => loss.Item == "goal-1");
    }

    [Fact]
    public void Anothers_view_is_no_report_and_is_told()
    {
        using var graph = Export(out var result, Person());

        graph.Of("cids:ImpactReport").Select(report => report.Text("hasComment")).Should().NotContain("Elle va mieux");
        result.Losses.Told(LossKind.Dropped, "a report of it would stand for the person's").Should().ContainSingle(loss => loss.Item == "assessment-2");
    }

    [Fact]
    public void No_figure_leaves()
    {
        using var graph = Export(out var result, Person());

        graph.RootElement.GetRawText().Should().NotContain("Indicator").And.NotContain("Depth").And.NotContain("Scale").And.NotContain("hasImportance").And.NotContain("Underserved");
        result.Losses.Told(LossKind.Dropped, "no figure leaves").Should().ContainSingle(loss => loss.Path == "$.assessments.level");
        result.Losses.Told(LossKind.NotPresent, "indicators and their reports").Should().ContainSingle();
    }

    [Fact]
    public void What_nobody_consented_to_for_the_purpose_is_not_there_and_is_not_itemised()
    {
        using var graph = Export(out var result, Person(), Purpose.Publication);

        graph.Nodes().Should().ContainSingle().Which.Text("@type").Should().Be("cids:Organization");
        result.Exported.Should().Be(0);
        result.Withheld.Should().Be(0, "one journey would point at somebody");
        result.Losses.Losses.Should().BeEmpty();
    }

    [Fact]
    public void How_many_were_withheld_is_told_in_fives()
    {
        var journeys = Enumerable.Range(0, 7).Select(i => Journey.From(Person().Parts with { Id = FormattableString.Invariant($"j-{i}") }));

        CidsExport.Write(journeys, new(Purpose.Publication, Day, Service, Secret), Stream.Null).Withheld.Should().Be(5);
    }

    [Fact]
    public void A_refusal_later_than_the_consent_counts()
    {
        var journey = Person();
        var refused = Journey.From(journey.Parts with { Consents = [.. journey.Consents, new() { Id = "non", By = "amina", Purpose = Purpose.FunderReport, Answer = ConsentAnswer.Withdrawn, On = PartialDate.Parse("2031-05-20") }] });

        using var graph = Export(out var result, refused);

        result.Exported.Should().Be(0);
    }

    [Fact]
    public void A_contested_assessment_is_left_out_for_the_contest_could_not_stand_beside_it()
    {
        var journey = Person();
        var contested = Journey.From(journey.Parts with { Contests = [new() { Id = "k", Contested = new(ItemKind.Assessment, "avis"), By = "amina", On = PartialDate.Parse("2031-05-20"), Words = new("Ce n'est plus vrai", "amina") }] });

        using var graph = Export(out var result, contested);

        graph.Of("cids:ImpactReport").Should().BeEmpty();
        result.Losses.Told(LossKind.Dropped, "somebody contests it").Should().ContainSingle(loss => loss.Item == "assessment-1");
    }

    [Fact]
    public void A_change_nobody_set_out_is_an_outcome_of_its_own_and_an_unwelcome_one_is_negative()
    {
        var journey = Person();
        var told = Journey.From(journey.Parts with { Outcomes = [new() { Id = "seule", What = new("Le soir je suis seule", "amina"), Welcome = Welcome.No, On = PartialDate.Parse("2031-05-02") }] });

        using var graph = Export(out _, told);

        graph.Of("cids:Outcome").Select(outcome => outcome.Text("hasName")).Should().BeEquivalentTo("Un logement à moi", "Le soir je suis seule");
        graph.Of("cids:ImpactReport").Single(report => report.Text("hasComment") == "Le soir je suis seule").Text("hasReportedImpact").Should().Be("negative");
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("2031-05-03", 1)]
    public void What_a_professional_ticked_for_the_person_is_a_report_only_once_it_was_read_back(string? confirmed, int reports)
    {
        var journey = Person();
        var ticked = Journey.From(journey.Parts with
        {
            Assessments = [new() { Id = "avis", About = new(ItemKind.Goal, "logement"), By = "amina", RecordedBy = "karim", ConfirmedOn = confirmed is null ? null : PartialDate.Parse(confirmed), Judgement = Judgement.Better, On = PartialDate.Parse("2031-05-02") }],
        });

        using var graph = Export(out var result, ticked);

        graph.Of("cids:ImpactReport").Should().HaveCount(reports);
        result.Losses.Told(LossKind.Dropped, "no reading back is known").Should().HaveCount(1 - reports);
    }

    [Fact]
    public void A_goal_whose_words_mention_somebody_is_without_them_and_what_the_person_says_of_it_stays()
    {
        var nadia = JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "examples", "nadia.json")));

        using var graph = Export(out _, nadia, Purpose.Evaluation);

        graph.Of("cids:Outcome").Select(outcome => outcome.Text("hasName")).Should().Contain("Objectif").And.NotContain("Un logement où mes filles ont leur chambre");
        graph.Only("cids:ImpactReport").Text("hasComment").Should().Be("J'ai les clés, mais le soir je suis seule.");
        graph.Only("cids:ImpactReport").Text("hasReportedImpact").Should().BeNull("mixed is neither positive nor negative");
    }

    [Fact]
    public void An_answer_that_is_neither_positive_nor_negative_is_not_made_one()
    {
        var journey = Person();
        var silent = Journey.From(journey.Parts with { Assessments = [new() { Id = "avis", About = new(ItemKind.Goal, "logement"), By = "amina", Judgement = Judgement.PrefersNotToSay, On = PartialDate.Parse("2031-05-02") }] });

        using var graph = Export(out var result, silent);

        graph.Of("cids:ImpactReport").Should().BeEmpty();
        result.Losses.Told(LossKind.Dropped, "an answer for which the standard has no word").Should().ContainSingle();
    }

    [Theory]
    [InlineData(Purpose.Support)]
    [InlineData(Purpose.OwnUse)]
    public void Support_and_own_use_stay_with_those_taking_part(Purpose purpose)
    {
        var act = () => new CidsTerms(purpose, Day, Service, Secret);

        act.Should().Throw<ArgumentException>().WithMessage("The purpose '*' stays with those taking part; expected evaluation, research, funder-report or publication.*");
    }

    [Theory]
    [MemberData(nameof(ExamplesAndPurposes))]
    public void What_a_document_says_is_in_the_view_of_an_outside_reader_and_names_nobody(string example, Purpose purpose)
    {
        var journey = JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "examples", example + ".json")));
        var view = journey.View(new Reading(Day, purpose, purpose == Purpose.Research ? Reader.Researcher : Reader.Institution));
        var readable = view.Goals.SelectMany(goal => goal.Versions).SelectMany(version => (Statement?[])[version.Wording, version.Importance])
            .Concat(view.Assessments.Where(assessment => view.IsBeneficiary(assessment.By)).Select(assessment => assessment.Words))
            .Concat(view.Outcomes.Select(outcome => outcome.What))
            .Select(said => said?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);

        using var graph = Export(out _, journey, purpose);

        graph.Nodes().SelectMany(node => (string?[])[node.Text("hasComment"), node.Text("hasDescription")]).OfType<string>().Should().BeSubsetOf(readable);
        var text = graph.RootElement.GetProperty("@graph").GetRawText();
        text.Should().NotContain($"\"{journey.Id}\"");
        foreach (var party in journey.Parties)
        {
            text.Should().NotContain($"\"{party.Id}\"");
            text.Should().NotContain($"\"{party.Name}\"");
        }
    }

    [Fact]
    public void Every_link_leads_to_a_node_and_every_member_is_in_the_context()
    {
        var nadia = JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "examples", "nadia.json")));

        using var graph = Export(out var result, nadia, Purpose.Evaluation);

        result.Exported.Should().Be(1);
        var context = graph.RootElement.GetProperty("@context").EnumerateObject().Select(term => term.Name).ToHashSet(StringComparer.Ordinal);
        var ids = graph.Nodes().Select(node => node.Id()).ToHashSet(StringComparer.Ordinal);
        foreach (var member in graph.Nodes().SelectMany(node => node.EnumerateObject()).Where(member => member.Name[0] != '@'))
        {
            context.Should().Contain(member.Name);
            if (member.Value.ValueKind == JsonValueKind.Array)
            {
                member.Value.EnumerateArray().Select(link => link.GetString()!).Should().BeSubsetOf(ids);
            }
        }
    }

    [Fact]
    public void The_same_secret_gives_the_same_document_in_an_order_that_is_not_theirs()
    {
        Journey[] journeys = [Person(), Journey.From(Person().Parts with { Id = "j-other" })];

        Bytes(journeys, Secret).Should().Equal(Bytes([.. journeys.Reverse()], Secret));
        Bytes(journeys, Secret).Should().NotEqual(Bytes(journeys, [.. Secret.Reverse()]));
    }

    [Fact]
    public void The_terms_are_those_of_the_published_context()
    {
        var file = Repository.Path("..", "shared", "data", "interop", "cids", "cidsContext.jsonld");
        if (!File.Exists(file))
        {
            output.WriteLine("The published context is not beside the repository: nothing was compared.");
            return;
        }

        using var published = JsonDocument.Parse(File.ReadAllText(file));
        using var graph = Export(out _, Person());

        foreach (var term in graph.RootElement.GetProperty("@context").EnumerateObject())
        {
            JsonElement.DeepEquals(published.RootElement.GetProperty("@context").GetProperty(term.Name), term.Value).Should().BeTrue($"{term.Name} is as in 3.2.1");
        }
    }

    private static Journey Person(Evidence evidence = Evidence.Signature, AgreementAnswer answer = AgreementAnswer.Agrees) => Journey.From(new()
    {
        Id = "j-amina",
        Kind = JourneyKind.Individual,
        Parties = [new() { Id = "amina", Role = PartyRole.Beneficiary, Name = "Amina" }, new() { Id = "karim", Role = PartyRole.Professional, Name = "Karim" }],
        Goals =
        [
            new()
            {
                Id = "logement",
                Versions =
                [
                    new()
                    {
                        Id = "logement-1", Wording = new("Un logement à moi", "amina"), ProposedBy = "karim", ProposedOn = PartialDate.Parse("2031-01"), Importance = new("Sans cela rien ne tient", "amina"),
                        Agreements =
                        [
                            .. answer == AgreementAnswer.Withdraws ? [new() { By = "amina", Answer = AgreementAnswer.Agrees, On = PartialDate.Parse("2031-01-10"), Evidence = evidence }] : Sequence.Of<Agreement>([]),
                            new() { By = "amina", Answer = answer, On = PartialDate.Parse("2031-01-15"), Evidence = evidence },
                        ],
                    },
                ],
            },
        ],
        Assessments =
        [
            new() { Id = "avis", About = new(ItemKind.Goal, "logement"), By = "amina", On = PartialDate.Parse("2031-05"), Judgement = Judgement.Better, Level = 0, Words = new("J'ai les clés", "amina") },
            new() { Id = "regard", About = new(ItemKind.Goal, "logement"), By = "karim", On = PartialDate.Parse("2031-05-03"), Judgement = Judgement.Better, Words = new("Elle va mieux", "karim") },
        ],
        Consents = [new() { Id = "oui", By = "amina", Purpose = Purpose.FunderReport, Answer = ConsentAnswer.Given, On = PartialDate.Parse("2031-01-15"), Evidence = Evidence.OwnAct }],
    });

    private static JsonDocument Export(out ExportResult result, Journey journey, Purpose purpose = Purpose.FunderReport)
    {
        using var stream = new MemoryStream();
        result = CidsExport.Write([journey], new(purpose, Day, Service, Secret), stream);
        return JsonDocument.Parse(stream.ToArray());
    }

    private static byte[] Bytes(Journey[] journeys, byte[] secret)
    {
        using var stream = new MemoryStream();
        CidsExport.Write(journeys, new(Purpose.FunderReport, Day, Service, secret), stream);
        return stream.ToArray();
    }
}
