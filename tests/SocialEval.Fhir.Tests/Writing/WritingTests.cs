using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Losses;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tests.Writing;

public sealed class WritingTests
{
    private static readonly SocialEval.Reading Support = new(new LocalDate(2026, 6, 1), Purpose.Support, Reader.Team);

    [Fact]
    public void Without_consent_there_are_no_records_and_nothing_is_itemised()
    {
        var export = FhirExport.Write(With(), new(new LocalDate(2026, 6, 1), Purpose.FunderReport, Reader.Institution));

        export.Content.Should().BeNull();
        export.Losses.Losses.Should().BeEmpty();
        export.Withheld.Should().BeNull();
        export.Refusal.Should().Be("nothing of it may be read for this purpose by this reader");
    }

    [Fact]
    public void A_collective_has_no_one_whose_records_they_could_be() =>
        FhirExport.Write(Journey.From(With().Parts with { Kind = JourneyKind.Collective }), Support).Refusal.Should().StartWith("a journey of several people");

    [Fact]
    public void Outside_readers_get_roles_and_no_names()
    {
        var consent = new Consent { Id = "c", By = "amina", Purpose = Purpose.Research, Answer = ConsentAnswer.Given, On = PartialDate.Parse("2025-01-01") };
        var export = FhirExport.Write(With(parts => parts with { Consents = [consent] }), new(new LocalDate(2026, 6, 1), Purpose.Research, Reader.Researcher));

        var text = Encoding.UTF8.GetString(export.Content!.Value.Span);
        text.Should().Contain("Patient/beneficiary").And.Contain("Avoir un chez-moi").And.NotContain("Amina").And.NotContain("amina").And.NotContain("Karim");
    }

    [Fact]
    public void Outside_readers_know_a_journey_by_its_place()
    {
        var consent = new Consent { Id = "c", By = "amina", Purpose = Purpose.Research, Answer = ConsentAnswer.Given, On = PartialDate.Parse("2025-01-01") };
        var export = FhirExport.Write(With(parts => parts with { Consents = [consent] }), new(new LocalDate(2026, 6, 1), Purpose.Research, Reader.Researcher), place: 12);

        Encoding.UTF8.GetString(export.Content!.Value.Span).Should().Contain("journey-12");
        export.Losses.Losses.Should().OnlyContain(loss => loss.Item == null || !loss.Item.Contains("amina", StringComparison.Ordinal));
    }

    [Fact]
    public void A_correction_by_somebody_else_stands_beside_what_it_corrects()
    {
        var own = new Testimony { Id = "t", Words = new Statement("Je dors mal", "amina") };
        var other = new Testimony { Id = "u", Words = new Statement("Elle dort bien", "karim"), Rectifies = "t" };
        var itself = new Testimony { Id = "v", Words = new Statement("Je dors mieux", "amina"), Rectifies = "t" };

        Written(With(parts => parts with { Testimonies = [own, other] })).Again.Testimonies.Select(told => told.Words.Text).Should().BeEquivalentTo("Je dors mal", "Elle dort bien");
        Written(With(parts => parts with { Testimonies = [own, itself] })).Again.Testimonies.Select(told => told.Words.Text).Should().Equal("Je dors mieux");
    }

    [Fact]
    public void A_withdrawn_or_partial_yes_is_no_agreement_to_who_reads_base_FHIR()
    {
        var goal = Goal([new Agreement { By = "amina", Answer = AgreementAnswer.AgreesInPart }, new Agreement { By = "karim", Answer = AgreementAnswer.Agrees, On = PartialDate.Parse("2024-03") }, new Agreement { By = "karim", Answer = AgreementAnswer.Withdraws, On = PartialDate.Parse("2024-05") }]);

        var (bundle, again) = Written(With(parts => parts with { Goals = [goal] }));

        bundle.Entry.Select(entry => entry.Resource).OfType<R4.Goal>().Single().Extension
            .Where(extension => extension.Url!.EndsWith("goal-acceptance", StringComparison.Ordinal))
            .Select(extension => ((R4.Code)extension.Extension.Single(part => part.Url == "status").Value!).Value).Should().NotContain("agree");
        again.Goals[0].Versions[0].Agreements.Should().Equal(goal.Versions[0].Agreements);
    }

    [Fact]
    public void What_another_reads_in_the_person_is_not_written_as_theirs()
    {
        var observed = new Assessment { Id = "a", About = new(ItemKind.Goal, "toit"), By = "amina", Mode = StatementMode.Observed, RecordedBy = "karim", Judgement = Judgement.Better };

        var (bundle, again) = Written(With(parts => parts with { Assessments = [observed] }));

        bundle.Entry.Select(entry => entry.Resource).OfType<R4.Observation>().Single().Performer.Should().BeEmpty();
        (again.Assessments[0] with { Source = null }).Should().Be(observed);
    }

    [Fact]
    public void Every_version_is_there_and_the_last_is_the_goal()
    {
        var goal = Goal([]) with { Versions = [Version("toit-1", "Accéder au logement", "karim"), Version("toit-2", "Avoir un chez-moi", "amina")] };

        var (bundle, again) = Written(With(parts => parts with { Goals = [goal] }));

        bundle.Entry.Select(entry => entry.Resource).OfType<R4.Goal>().Select(record => (record.Id, record.LifecycleStatus)).Should().Equal(
            ("toit-1", R4.Goal.GoalLifecycleStatus.Cancelled), ("toit", R4.Goal.GoalLifecycleStatus.Active));
        again.Goals.Should().ContainSingle().Which.Versions.Select(version => (version.Id, version.Wording.By)).Should().Equal(("toit-1", "karim"), ("toit-2", "amina"));
    }

    [Fact]
    public void What_is_shared_with_some_only_and_what_was_corrected_are_not_written_and_that_is_told()
    {
        Testimony[] told =
        [
            new() { Id = "t1", Words = new("Faux", "amina"), SharedWith = null },
            new() { Id = "t2", Words = new("Juste", "amina"), Rectifies = "t1" },
            new() { Id = "t3", Words = new("Entre nous", "amina"), SharedWith = ["karim"] },
        ];
        var export = FhirExport.Write(With(parts => parts with { Testimonies = [.. told] }), Support);

        Encoding.UTF8.GetString(export.Content!.Value.Span).Should().Contain("Juste").And.NotContain("Faux").And.NotContain("Entre nous");
        export.Losses.Of(LossKind.Dropped).Where(loss => loss.Item is "t1" or "t3").Select(loss => loss.Why).Should().Equal(
            "corrected by another: the correction is written, and what it corrects is not", "shared with some only: a record cannot say with whom");
    }

    [Fact]
    public void What_is_restricted_to_support_says_so_in_its_record()
    {
        var (bundle, again) = Written(With(parts => parts with { Testimonies = [new Testimony { Id = "t", Words = new("Rien à eux", "amina"), Restricted = new(PartialDate.Parse("2026-01-02"), "amina") }] }));

        bundle.Entry.Select(entry => entry.Resource).OfType<R4.Communication>().Single().Meta!.Security.Should().ContainSingle(label => label.Code == "R");
        again.Testimonies[0].Restricted.Should().NotBeNull();
    }

    [Fact]
    public void Extensions_nobody_knew_come_back_out_for_the_team_and_support_and_for_nobody_and_nothing_else()
    {
        var goal = Some.Goal()
            .With("extension", new object[] { new { url = "http://example.org/humeur", valueString = "à l'été" } })
            .With("startDate", "2031-05").With("_startDate", new { extension = new[] { new { url = "http://example.org/environ", valueBoolean = true } } });
        var journey = Some.JourneyOf(Some.Nour(), goal);
        var consented = Journey.From(journey.Parts with { Consents = [new Consent { Id = "c", By = "nour", Purpose = Purpose.Evaluation, Answer = ConsentAnswer.Given, On = PartialDate.Parse("2030") }] });

        var record = Goals(FhirExport.Write(consented, new(new LocalDate(2032, 1, 1), Purpose.Support, Reader.Team))).Single();
        var others = new[] { (Purpose.Evaluation, Reader.Team), (Purpose.Support, Reader.Person), (Purpose.Support, Reader.Party("nour")) }
            .Select(other => FhirExport.Write(consented, new(new LocalDate(2032, 1, 1), other.Item1, other.Item2)));

        record["extension"]!.AsArray().Should().Contain(extension => extension!["url"]!.GetValue<string>() == "http://example.org/humeur" && extension["valueString"]!.GetValue<string>() == "à l'été");
        record["_startDate"]!["extension"]![0]!["url"]!.GetValue<string>().Should().Be("http://example.org/environ");
        others.Should().AllSatisfy(other => Encoding.UTF8.GetString(other.Content!.Value.Span).Should().NotContain("example.org").And.Contain("Cultiver"));
    }

    [Theory]
    [InlineData("nadia.json")]
    [InlineData("leo.json")]
    [InlineData("solene.json")]
    public void The_examples_come_back_with_every_goal_assessment_and_contest(string name)
    {
        var before = JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "examples", name)));
        var export = FhirExport.Write(before, Support);
        var after = FhirImport.Read([new FhirFile(name, export.Content!.Value)]).Journeys.Single();

        Validity.Problems(Validity.Parse(export.Content.Value.Span)).Should().BeEmpty();
        Differences.Unlisted(before.View(Support), after, export.Losses).Should().BeEmpty();
        after.Id.Should().Be(before.Id);
        after.Support.Should().Be(before.View(Support).Support);
        after.Assessments.Select(item => item with { Source = null, Restricted = null }).Should().Equal(
            before.View(Support).Assessments.Where(item => !export.Losses.Of(LossKind.Dropped).Any(loss => loss.Item == item.Id)));
        after.Contests.Should().HaveSameCount(before.View(Support).Contests);
    }

    private static IEnumerable<JsonNode> Goals(FhirExportResult export) =>
        JsonNode.Parse(export.Content!.Value.Span)!["entry"]!.AsArray().Select(entry => entry!["resource"]!).Where(record => record["resourceType"]!.GetValue<string>() == "Goal");

    private static (R4.Bundle Bundle, Journey Again) Written(Journey journey)
    {
        var content = FhirExport.Write(journey, Support).Content!.Value;
        return (Validity.Parse(content.Span), FhirImport.Read([new FhirFile("j.json", content)]).Journeys.Single());
    }

    private static GoalVersion Version(string id, string text, string by) => new() { Id = id, ProposedBy = by, Wording = new(text, by, "fr") };

    private static Goal Goal(Sequence<Agreement> agreements) => new() { Id = "toit", Versions = [Version("toit-1", "Avoir un chez-moi", "amina") with { Agreements = agreements }] };

    private static Journey With(Func<JourneyParts, JourneyParts>? change = null)
    {
        var parts = new JourneyParts
        {
            Id = "j-1",
            Kind = JourneyKind.Individual,
            Parties = [new Party { Id = "amina", Role = PartyRole.Beneficiary, Name = "Amina" }, new Party { Id = "karim", Role = PartyRole.Professional, Name = "Karim" }],
            Goals = [Goal([])],
        };
        return Journey.From(change is null ? parts : change(parts));
    }
}
