using System.Text;
using System.Text.Json;
using SocialEval.Inquiries;
using SocialEval.Json;
using SocialEval.Tests.Inquiries;

namespace SocialEval.Tests.Json;

public sealed class ReportJsonTests
{
    private static readonly Probe Assessments = Probe.OfAssessments();

    private static EvaluationReport Report() => new Evaluation(Assessments).Run(Some.TeamView(Some.Nadia()));

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);

    [Fact]
    public void A_report_is_written_with_the_pinned_members_in_their_order()
    {
        var report = new Evaluation(Probe.That(inquiry =>
        {
            var goal = inquiry.View.Goal("logement")!;
            inquiry.Found(Probe.Says, goal, inquiry.View.AssessmentsBy(PartyRole.Beneficiary, goal).LastOrDefault()!);
            inquiry.Found(Probe.Gap, inquiry.View.Goal("emploi"));
            inquiry.Ask(Probe.Talk, goal, "nadia");
        })).Run(Some.TeamView(Some.Nadia()));

        Text(ReportJson.ToUtf8Bytes(report, indented: true)).Should().Be("""
            {
              "schema": "socialeval/report/1",
              "journey": "j-nadia",
              "asOf": "2025-06-01",
              "purpose": "support",
              "reader": "team",
              "language": "fr",
              "withheld": 0,
              "appraisals": [
                {
                  "evaluator": "probe/1",
                  "result": "found",
                  "findings": [
                    {
                      "code": "probe.says",
                      "kind": "said",
                      "about": {
                        "goal": "logement"
                      },
                      "by": "nadia",
                      "citing": [
                        {
                          "assessment": "avis-logement-nadia"
                        }
                      ],
                      "args": {
                        "on": "2025-02-10",
                        "words": "J'ai les clés, mais le soir je suis seule.",
                        "judgement": "mixed",
                        "recordedBy": "diallo",
                        "confirmedOn": "2025-02-10"
                      },
                      "text": "Le 10 février 2025, Nadia dit : « J'ai les clés, mais le soir je suis seule. » Son avis : mitigé. Paroles notées par M. Diallo."
                    },
                    {
                      "code": "probe.gap",
                      "kind": "gap",
                      "about": {
                        "goal": "emploi"
                      },
                      "args": {
                        "on": "2024-01-08"
                      },
                      "text": "Nous n'avons pas trace d'un avis."
                    }
                  ],
                  "questions": [
                    {
                      "code": "probe.ask",
                      "to": [
                        "nadia"
                      ],
                      "about": {
                        "goal": "logement"
                      },
                      "text": "Nadia, souhaitez-vous en parler ?"
                    }
                  ]
                }
              ],
              "parties": [
                {
                  "id": "nadia",
                  "role": "beneficiary",
                  "name": "Nadia"
                },
                {
                  "id": "diallo",
                  "role": "professional",
                  "name": "M. Diallo"
                }
              ],
              "subjects": [
                {
                  "about": {
                    "goal": "logement"
                  },
                  "theme": "logement",
                  "text": "Un logement où mes filles ont leur chambre"
                },
                {
                  "about": {
                    "goal": "emploi"
                  },
                  "theme": "emploi",
                  "text": "Reprendre un emploi dans les six mois"
                }
              ]
            }
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_report_with_nothing_found_has_no_empty_findings_but_a_reason()
    {
        var json = Text(ReportJson.ToUtf8Bytes(new Evaluation(Probe.That(_ => { })).Run(Some.TeamView(Some.Nadia()))));

        json.Should().Contain("""{"evaluator":"probe/1","result":"withheld","reason":{"code":"not-enough-to-say","text":"Il n'y a pas assez d'éléments pour dire quelque chose."}}""");
    }

    [Fact]
    public void A_failure_is_written_with_the_exception_type_and_nothing_of_its_message()
    {
        var json = Text(ReportJson.ToUtf8Bytes(new Evaluation(Probe.That(_ => throw new InvalidOperationException("Un secret"))).Run(Some.TeamView(Some.Nadia()))));

        json.Should().Contain("\"result\":\"failed\",\"reason\":{\"code\":\"failed\",\"exception\":\"System.InvalidOperationException\"").And.NotContain("secret");
    }

    [Fact]
    public void An_outside_reader_is_not_told_how_much_was_held_back()
    {
        var report = new Evaluation(Assessments).Run(Some.Nadia().View(new Reading(Some.FirstOfJune2025, Purpose.Evaluation, Reader.Institution)));

        Text(ReportJson.ToUtf8Bytes(report)).Should().Contain("\"reader\":\"institution\"").And.NotContain("withheld\":");
    }

    [Fact]
    public void Those_a_report_does_not_speak_of_are_not_in_it()
    {
        Text(ReportJson.ToUtf8Bytes(Report())).Should().NotContain("Mme Roche").And.NotContain("soeur").And.Contain("M. Diallo");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_report_read_back_is_written_as_it_was(string language)
    {
        var written = ReportJson.ToUtf8Bytes(Report(), language);

        Text(ReportJson.ToUtf8Bytes(ReportJson.Read(written), language)).Should().Be(Text(written));
        Text(ReportJson.ToUtf8Bytes(ReportJson.Read(written, Assessments), language)).Should().Be(Text(written));
    }

    [Fact]
    public void A_report_read_back_is_told_in_another_language_where_the_texts_are_known()
    {
        var read = ReportJson.Read(ReportJson.ToUtf8Bytes(Report(), "fr"), Assessments);

        read.ToText("en").Should().Be(Report().ToText("en"));
        Text(ReportJson.ToUtf8Bytes(read, "en")).Should().Be(Text(ReportJson.ToUtf8Bytes(Report(), "en")));
    }

    [Fact]
    public void Where_the_texts_are_not_known_a_report_read_back_keeps_its_own_and_says_so()
    {
        var read = ReportJson.Read(ReportJson.ToUtf8Bytes(Report(), "fr"));

        read.ToText("fr").Should().Contain("Nadia dit : « J'ai les clés, mais le soir je suis seule. »").And.NotContain("(texte qui n'existe pas encore dans cette langue)");
        read.ToText("en").Should().Contain("Nous n'avons pas trace d'un avis. (");
        Text(ReportJson.ToUtf8Bytes(read, "en")).Should().Contain("\"text\":\"Nous n'avons pas trace d'un avis.\",\"textLanguage\":\"fr\"");
    }

    [Fact]
    public void What_was_withheld_or_failed_is_told_in_another_language_without_any_evaluator()
    {
        var report = new Evaluation(
            Probe.That(_ => { }),
            new Probe(_ => throw new InvalidOperationException(), id: "broken/1")).Run(Some.TeamView(Some.Nadia()));

        var read = ReportJson.Read(ReportJson.ToUtf8Bytes(report, "fr"));

        Text(ReportJson.ToUtf8Bytes(read, "en")).Should().Be(Text(ReportJson.ToUtf8Bytes(report, "en")));
        read.Appraisals[1].Failure.Should().Be("System.InvalidOperationException");
    }

    [Fact]
    public void Figures_keep_their_owner_their_method_and_what_other_formulas_give()
    {
        var figure = new Figure(12.5, "points", "une méthode publiée", "nadia", [new("k", "5")], [new(11, "points", "une autre formule", "nadia")]);
        var wording = new Wording<string>("probe.figure", FindingKind.Recorded, static (_, _) => { });
        var report = new Evaluation(Probe.That(inquiry => inquiry.Found(wording, "", [figure], null, inquiry.View.Assessments[0]))).Run(Some.TeamView(Some.Nadia()));

        var read = ReportJson.Read(ReportJson.ToUtf8Bytes(report)).Appraisals[0].Findings[0].Figures;

        read.Should().ContainSingle().Which.Should().BeEquivalentTo(figure);
    }

    [Fact]
    public void A_date_without_a_format_is_told_the_same_live_and_read_back()
    {
        var wording = new Wording<string>("probe.plain-date", FindingKind.Gap, static (_, arguments) => arguments.Date("on", Some.On("2024-05")));
        var evaluator = Probe.That(inquiry => inquiry.Found(wording, "", null));
        var report = new Evaluation(evaluator).Run(Some.TeamView(Some.Nadia()));

        var read = ReportJson.Read(ReportJson.ToUtf8Bytes(report), evaluator);

        report.ToText().Should().Contain("Noté 2024-05.");
        read.ToText("en").Should().Be(report.ToText("en"));
    }

    [Fact]
    public void A_byte_order_mark_before_a_report_is_passed_over()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. ReportJson.ToUtf8Bytes(Report())];

        ReportJson.Read(marked).Journey.Should().Be("j-nadia");
    }

    [Fact]
    public void What_a_person_says_comes_back_to_the_letter()
    {
        const string Words = "Ça \"va\" \\ 😀 \u00A0 <b> é\u0301 العربية\t\u0001";
        var wording = new Wording<string>("probe.gap", FindingKind.Gap, static (_, arguments) => arguments.Text("words", Words));
        var report = new Evaluation(Probe.That(inquiry => inquiry.Found(wording, "", null))).Run(Some.TeamView(Some.Nadia()));

        var written = ReportJson.ToUtf8Bytes(report);
        var read = ReportJson.Read(written);

        Text(written).Should().Contain("😀 \u00A0 <b> é\u0301 العربية");
        read.Appraisals[0].Findings[0].Arguments.Should().ContainSingle().Which.Text.Should().Be(Words);
    }
}
