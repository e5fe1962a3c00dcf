using SocialEval.Journeys;
using SocialEval.Losses;

namespace SocialEval.Exchange.Tests.Tables;

public sealed class SubmissionTests
{
    private const string Mapping =
        """
        {
          "schema": "socialeval/mapping/1", "system": "kobo", "language": "fr",
          "journey": { "id": "suivi/code" }, "row": "_uuid",
          "parties": [ { "key": "person", "role": "beneficiary", "id": "suivi/code" }, { "key": "peer", "role": "peer" } ],
          "assessments": [ { "key": "avis", "by": { "column": "bilan/qui", "words": { "soi": "person", "pair": "peer" } }, "on": "end", "level": "bilan/niveau", "words": { "text": "bilan/mots" } } ],
          "testimonies": [ { "key": "voix", "on": "end", "words": { "media": "bilan/audio", "by": { "party": "person" } } } ]
        }
        """;

    private const string Flat =
        """{ "_id": 1, "_uuid": "u1", "_submitted_by": "agent7", "end": "2031-05-10T09:00:00.000+02:00", "suivi/code": "A1", "bilan/qui": "soi", "bilan/niveau": 1, "bilan/mots": "Ça va", "bilan/audio": "a1.m4a", "enfants": [ { "age": 3 } ], "_tags": [], "autre": null }""";

    private const string Nested =
        """{ "_uuid": "u2", "end": "2031-06-10", "suivi": { "code": "A1" }, "bilan": { "qui": "pair", "niveau": "-1", "mots": "Il hésite" } }""";

    [Theory]
    [InlineData("[ {0}, {1} ]")]
    [InlineData("{ \"count\": 2, \"next\": null, \"results\": [ {0}, {1} ] }")]
    [InlineData("{ \"@odata.context\": \"x\", \"value\": [ {0}, {1} ] }")]
    [InlineData("{0}\n{1}")]
    public void Groups_are_found_by_one_name_however_the_form_was_exported(string layout)
    {
        var result = Form.Import(layout.Replace("{0}", Flat, StringComparison.Ordinal).Replace("{1}", Nested, StringComparison.Ordinal), Mapping, "reponses.json");

        var journey = result.Only();
        journey.Id.Should().Be("j-A1");
        journey.Assessments.Select(assessment => (assessment.Id, assessment.By, assessment.Level, assessment.On.ToString())).Should().Equal(("avis-u1", "A1", 1, "2031-05-10"), ("avis-u2", "peer", -1, "2031-06-10"));
    }

    [Fact]
    public void A_recording_is_a_testimony_without_a_transcript()
    {
        var journey = Form.Import(Flat, Mapping, "reponse.json").Only();

        journey.Testimonies.Should().ContainSingle().Which.Words.Should().Match<Statement>(words => words.Media == "a1.m4a" && words.Text == null && words.By == "A1" && words.Mode == StatementMode.Spoken);
    }

    [Fact]
    public void A_repeat_is_told_as_dropped_and_an_unanswered_question_as_not_there()
    {
        var result = Form.Import(Nested, Mapping, "reponse.json");
        var flat = Form.Import(Flat, Mapping, "reponse.json");

        result.Problems.Should().BeEmpty();
        result.Told(LossKind.NotPresent, "no submission answers it").Should().ContainSingle(loss => loss.Path == "column 'bilan/audio'");
        flat.Told(LossKind.Dropped, "a repeat").Should().ContainSingle(loss => loss.Path == "column 'enfants'");
    }

    [Fact]
    public void A_bad_answer_is_named_with_its_submission_and_its_question()
    {
        var result = Form.Import($"[ {Flat.Replace("\"soi\"", "\"voisin\"", StringComparison.Ordinal)},\n {Nested} ]", Mapping, "reponses.json");

        result.Problems.Should().ContainSingle().Which.ToString().Should().Be("reponses.json:1 $[0]['bilan/qui']: 'voisin', expected one of 'soi', 'pair'");
        result.Journeys.Should().ContainSingle().Which.Assessments.Should().ContainSingle();
    }

    [Fact]
    public void A_file_cut_short_gives_what_stands_before_the_cut()
    {
        var result = Form.Import($"[ {Flat},\n {Nested[..40]}", Mapping, "reponses.json");

        result.Journeys.Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.Line.Should().Be(2);
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\udc00 et après")]
    public void Half_of_a_character_takes_its_submission_and_no_other(string half)
    {
        var result = Form.Import($"[ {Flat.Replace("Ça va", half, StringComparison.Ordinal)}, {Nested} ]", Mapping, "reponses.json");

        result.Problems.Should().ContainSingle().Which.ToString().Should().Be("reponses.json:1 $[0]: a text with half of a character in it, expected whole characters");
        result.Journeys.Should().ContainSingle().Which.Assessments.Should().ContainSingle();
    }

    [Fact]
    public void A_repeat_called_results_is_no_page()
    {
        var result = Form.Import(Flat.Replace("\"enfants\"", "\"results\"", StringComparison.Ordinal), Mapping, "reponse.json");

        result.Only().Assessments.Should().ContainSingle();
        result.Told(LossKind.Dropped, "a repeat").Should().ContainSingle(loss => loss.Path == "column 'results'");
    }
}
