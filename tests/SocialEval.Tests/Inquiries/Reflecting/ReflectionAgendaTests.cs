using CsCheck;
using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Reflecting;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries.Reflecting;

public sealed class ReflectionAgendaTests
{
    private static readonly Citation OfAlix = new(ItemKind.Assessment, "a");
    private static readonly Citation OfRoche = new(ItemKind.Assessment, "b");

    [Fact]
    public void A_question_to_the_service_is_for_the_room_where_somebody_answers_for_it()
    {
        var point = Laws.TwoVoices.AskingTheService("alix", "roche").Points.Should().ContainSingle().Which;

        point.Question!.To.Should().Equal("service");
        point.About.Should().Be(Some.TheGoal);
        point.Whose.Should().BeNull();
        point.Citing.Should().Equal(OfAlix, OfRoche);
    }

    [Fact]
    public void A_question_to_a_service_nobody_there_answers_for_is_no_point() =>
        Reflected.SharedWithAll.AskingTheService("alix", "soeur").Points.Should().BeEmpty();

    [Fact]
    public void Where_voices_differ_the_person_alone_may_bring_it()
    {
        var agenda = Laws.TwoVoices.Differing("alix", "roche");

        agenda.Points.Should().BeEmpty();
        agenda.For("roche").Should().BeEmpty();
        var theirs = agenda.For("alix").Should().ContainSingle().Which;
        theirs.Question!.Code.Should().Be("voices.ask");
        theirs.Findings.Should().ContainSingle().Which.Kind.Should().Be(FindingKind.Divergence);
        agenda.Page().ToText().Should().NotContainAny("mieux", "pareil", "voulez-vous");
        agenda.PageFor("roche").ToText().Should().Be(agenda.Page().ToText());
        agenda.PageFor("alix").ToText().Should().Contain("Alix, voulez-vous en parler").And.Contain("Mme Roche :");
    }

    [Fact]
    public void Without_a_beneficiary_in_the_room_a_divergence_is_talked_of_by_nobody()
    {
        var agenda = Laws.TwoVoices.Differing("roche", "service");

        agenda.Points.Should().BeEmpty();
        agenda.For("roche").Should().BeEmpty();
        agenda.For("service").Should().BeEmpty();
    }

    [Fact]
    public void A_divergence_nobody_is_asked_about_is_the_persons_to_bring_too()
    {
        var differ = Probe.That(inquiry => inquiry.Found(Probe.Differ, inquiry.Goal(), [.. inquiry.View.Assessments]));
        var agenda = ReflectionAgenda.Of(Laws.TwoVoices.Reports(new Evaluation(differ), "alix", "roche"));

        agenda.Points.Should().BeEmpty();
        var point = agenda.For("alix").Should().ContainSingle().Which;
        agenda.Bring(point, "alix").Page().ToText().Should().Contain("Les avis diffèrent");
    }

    [Fact]
    public void What_a_person_brings_is_for_everybody_and_says_who_brought_it()
    {
        var agenda = Laws.TwoVoices.Differing("alix", "roche");
        var brought = agenda.Bring(agenda.For("alix")[0], "alix");

        brought.Points.Should().ContainSingle().Which.Whose.Should().Be("alix");
        brought.Points[0].Citing.Should().Equal(OfAlix, OfRoche);
        brought.For("alix").Should().BeEmpty();
        brought.Page().ToText().Should().Contain("Apporté par Alix.").And.Contain("Mme Roche :");
        agenda.Points.Should().BeEmpty("an agenda is never changed");
    }

    [Fact]
    public void Nobody_brings_what_is_anothers_to_keep()
    {
        var agenda = Laws.TwoVoices.Differing("alix", "roche");

        FluentActions.Invoking(() => agenda.Bring(agenda.For("alix")[0], "roche")).Should().Throw<ArgumentException>()
            .WithMessage("'voices.ask' does not wait for 'roche'; expected a point of theirs: nobody brings what is another's to keep.*");
    }

    [Fact]
    public void What_is_brought_is_about_something_everybody_there_may_read()
    {
        var agenda = Laws.TwoVoices.Differing("alix", "roche", "soeur");

        FluentActions.Invoking(() => agenda.Bring(agenda.For("alix")[0], "alix")).Should().Throw<ArgumentException>()
            .WithMessage("'voices.ask' is about goal 'but-v1', which not everybody in the room may read; expected something shared with each of them.*");
    }

    [Fact]
    public void A_point_rests_on_nothing_that_somebody_there_may_not_read()
    {
        var parts = Reflected.SharedWithAll with { Assessments = [Reflected.SharedWithAll.Assessments[0], Reflected.SharedWithAll.Assessments[1] with { SharedWith = null }] };
        var agenda = parts.Differing("alix", "roche", "soeur");
        var brought = agenda.Bring(agenda.For("alix")[0], "alix");

        brought.Points[0].Findings.Should().BeEmpty("the sister does not read what Mme Roche says");
        brought.Points[0].Citing.Should().Equal(Some.TheGoal);
        parts.AskingTheService("alix", "roche", "soeur").Points.Should().BeEmpty("a question the sister does not read is not for the room");
    }

    [Fact]
    public void Among_several_each_brings_their_own_and_nobody_anothers()
    {
        var agenda = Some.Neighbours(Some.Avis("a", "ana"), Some.Avis("b", "bo", judgement: Judgement.Worse)).Differing("ana", "bo", "cy", "roche");

        agenda.For("ana").Should().ContainSingle();
        agenda.For("bo").Should().ContainSingle();
        agenda.For("cy").Should().BeEmpty();
        agenda.Points.Should().BeEmpty();
    }

    [Fact]
    public void A_point_may_be_left_for_another_day()
    {
        var agenda = Laws.TwoVoices.AskingTheService("alix", "roche");

        agenda.Without(agenda.Points[0]).Points.Should().BeEmpty();
        FluentActions.Invoking(() => agenda.Without(agenda.Points[0]).Without(agenda.Points[0])).Should().Throw<ArgumentException>()
            .WithMessage("'probe.ask' is not on the agenda; expected one of its points.*");
    }

    [Fact]
    public void Each_of_those_in_the_room_reads_one_report_of_the_same_thing_as_themselves()
    {
        var evaluation = new Evaluation(new Voices());
        var alix = Laws.TwoVoices.Reports(evaluation, "alix")[0];

        Refused().Should().StartWith("There is no report; expected one for each of those in the room.");
        Refused(evaluation.Run(Laws.TwoVoices.Seen(Purpose.Support))).Should().StartWith("A report was read by 'team'; expected what each of those in the room reads as themselves.");
        Refused(alix, evaluation.Run(Laws.TwoVoices.Seen(Purpose.Support, Reader.Person))).Should().StartWith("'alix' has two reports; expected one for each of those in the room.");
        Refused(alix, evaluation.Run(Laws.TwoVoices.Seen(Purpose.Support, Reader.Party("roche"), asOf: "2025-03-01"))).Should()
            .StartWith("The reports are not of one journey, as of one day, for one purpose; expected what those in the room read of the same thing.");
    }

    [Fact]
    public void Reports_that_were_written_and_read_back_make_the_same_pages()
    {
        var evaluation = new Evaluation(new Voices(), new BeneficiaryWord(), new CoConstruction());
        var reports = Laws.TwoVoices.Reports(evaluation, "alix", "roche");
        var again = ReflectionAgenda.Of(Array.ConvertAll(reports, report => ReportJson.Read(ReportJson.ToUtf8Bytes(report), evaluation.Evaluators.AsSpan())));
        var agenda = ReflectionAgenda.Of(reports);

        again.Points.Select(point => point.ToString()).Should().Equal(agenda.Points.Select(point => point.ToString())).And.NotBeEmpty();
        again.PageFor("alix").ToText().Should().Be(agenda.PageFor("alix").ToText());
    }

    [Fact]
    public void A_page_has_each_point_with_what_it_rests_on_and_room_to_write()
    {
        const string Blank = "  ______________________________________________________________\n";
        var page = Laws.TwoVoices.AskingTheService("alix", "roche").Page();

        page.ToText().Replace(Blank + Blank + Blank, "  …\n", StringComparison.Ordinal).Should().Be("""
            Pour en parler, au 1er juin 2025
              Parcours j-alix. Ensemble : Alix et Mme Roche.
              Chacun écrit d'abord pour soi. Personne ne lit ce qu'un autre a écrit avant que chacun ait écrit ou dit qu'il n'écrira pas. Ne pas être d'accord se garde, avec qui et pourquoi. On peut ne rien décider.

            1. « Retrouver du travail »
              → Le service, souhaitez-vous en parler ?
              Cela repose sur :
              - Le 10 février 2025, Alix dit Son avis : mieux.
              - Le 12 février 2025, Mme Roche dit Son avis : pareil.
              Mes notes :
              …

            Ensemble
              Ce que nous retenons :
              …
              Qui n'est pas d'accord, et pourquoi :
              …
              Ce que nous décidons, ou rien :
              …

            """);
        page.ToText("en").Should().StartWith("To talk about, as of 1 June 2025\n  Journey j-alix. Together: Alix and Mme Roche.\n").And.Contain("What we decide, or nothing:");
    }

    [Fact]
    public void On_a_page_of_markdown_what_a_person_wrote_is_no_markup()
    {
        var parts = Laws.TwoVoices with { Assessments = [Some.Avis("a", words: "# *non*"), Laws.TwoVoices.Assessments[1]] };

        parts.AskingTheService("alix", "roche").Page().ToMarkdown().Should().Contain(@"- Le 10 février 2025, Alix dit : « \# \*non\* »").And.StartWith("# Pour en parler").And.Contain("## 1. « Retrouver du travail »");
    }

    [Fact]
    public void A_page_for_everybody_speaks_to_nobody_in_particular_and_a_page_for_one_to_them()
    {
        var contest = new Contest { Id = "k", Contested = OfRoche, By = "alix", On = Some.On("2025-03-01") };
        var agenda = (Laws.TwoVoices with { Contests = [contest] }).AskingTheService("alix", "roche");

        agenda.Page().ToText("fr-simple").Should().Contain("Alix n'est pas d'accord avec ce texte.").And.Contain("Vous êtes ensemble : Alix et Mme Roche.");
        agenda.PageFor("alix").ToText("fr-simple").Should().Contain("Vous n'êtes pas d'accord avec ce texte.");
        agenda.PageFor("roche").ToText("fr-simple").Should().Contain("Alix n'est pas d'accord avec ce texte.");
    }

    [Fact]
    public void A_point_told_in_a_language_there_is_no_text_for_says_so() =>
        Laws.TwoVoices.AskingTheService("alix", "roche").Page().ToText("br").Should().Contain("→ Le service, souhaitez-vous en parler ? (texte qui n'existe pas encore dans cette langue)");

    [Fact]
    public void Whatever_the_journey_an_agenda_tells_nobody_what_their_own_report_does_not()
    {
        var points = 0;
        var evaluation = new Evaluation(EvaluatorCatalogue.All.AsSpan());
        AnyJourney.Gen.Sample(
            journey =>
            {
                var day = new LocalDate(2026, 6, 1);
                var reports = journey.Parties.Select(party => evaluation.Run(journey.View(new Reading(day, Purpose.Support, Reader.Party(party.Id))))).ToArray();
                for (var i = 1; i < reports.Length; i++)
                {
                    var agenda = ReflectionAgenda.Of(reports[i - 1], reports[i]);
                    Interlocked.Add(ref points, agenda.Points.Count);
                    Told(agenda, reports[i - 1]);
                    Told(agenda, reports[i]);
                }
            },
            iter: 300);
        points.Should().BePositive();
    }

    private static void Told(ReflectionAgenda agenda, EvaluationReport report)
    {
        var findings = report.Appraisals.SelectMany(appraisal => appraisal.Findings).ToArray();
        var questions = report.Appraisals.SelectMany(appraisal => appraisal.Questions).ToArray();
        foreach (var point in agenda.Points)
        {
            questions.Should().Contain(there => there.Code == point.Question!.Code && there.About == point.About, "{0} reads it", report.Reader);
            foreach (var finding in point.Findings)
            {
                finding.Kind.Should().NotBe(FindingKind.Divergence);
                findings.Should().Contain(there => there.Code == finding.Code && there.Citing == finding.Citing && there.Arguments == finding.Arguments, "{0} reads it", report.Reader);
            }
        }
    }

    private static string Refused(params EvaluationReport[] reports) =>
        FluentActions.Invoking(() => ReflectionAgenda.Of(reports)).Should().Throw<ArgumentException>().Which.Message;
}
