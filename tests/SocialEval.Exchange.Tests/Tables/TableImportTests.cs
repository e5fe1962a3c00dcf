using System.Text;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Exchange.Tests.Tables;

public sealed class TableImportTests
{
    [Fact]
    public void Rows_of_one_journey_are_one_journey_and_each_says_who_speaks()
    {
        var result = Form.Import(Form.Table(Form.First, Form.Second, Form.Third));

        result.Problems.Should().BeEmpty();
        result.Journeys.Select(journey => journey.Id).Should().Equal("j-D1", "j-D2");
        var lina = result.Journeys[0];
        lina.Parties.Select(party => (party.Id, party.Role, party.Name)).Should().BeEquivalentTo([
            ("p1", PartyRole.Beneficiary, "Lina"), ("mother", PartyRole.Relative, (string?)null), ("referent", PartyRole.Professional, null)]);
        lina.Goals.Should().ContainSingle().Which.Versions.Should().ContainSingle("the same wording is the same version").Which.Should().Match<GoalVersion>(version =>
            version.Wording.Text == "Un toit à moi" && version.Horizon!.Time == TimeHorizon.Until(PartialDate.Parse("2031-12-31")) && version.Agreements.Count == 1);
        lina.Assessments.Where(assessment => assessment.Judgement is not null).Select(assessment => (assessment.Id, assessment.By, assessment.RecordedBy, assessment.Judgement, assessment.Level, assessment.On.ToString())).Should().Equal(
            ("avis-1", "p1", "referent", Judgement.Better, 0, "2031-05-10"),
            ("avis-2", "mother", "referent", Judgement.Same, (int?)null, "2031-06-12"));
        lina.Assessments[1].Rating.Should().Be(new Rating { Instrument = "échelle du service", Value = 7.5m, Min = 0, Max = 10 });
        lina.Consents.Should().ContainSingle().Which.Should().Match<Consent>(consent => consent.Answer == ConsentAnswer.Given && consent.Evidence == Evidence.Imported);
        result.Journeys[1].Assessments.Should().ContainSingle().Which.Should().Match<Assessment>(assessment => assessment.By == "referent" && assessment.Level == 1 && assessment.On == PartialDate.OfYear(2031));
    }

    [Fact]
    public void Words_are_kept_as_they_are_with_their_line_breaks()
    {
        var journey = Form.Import(Form.Table(Form.First)).Only();

        journey.Assessments.First(assessment => assessment.Id == "avis-1").Words.Should().Be(new Statement("C'est chez moi ;\nenfin", language: "fr"));
        journey.Testimonies.Should().ContainSingle().Which.Words.Should().Be(new Statement("Je dors mieux", "p1", "fr") { Mode = StatementMode.Spoken });
    }

    [Fact]
    public void Who_sent_the_form_is_told_as_dropped_and_is_nobodys_voice()
    {
        var result = Form.Import(Form.Table(Form.First));

        result.Only().Parties.Should().NotContain(party => party.Id == "referent01");
        result.Told(LossKind.Dropped, "the account or the device that sent the form").Should().ContainSingle(loss => loss.Path == "column '_submitted_by'");
    }

    [Fact]
    public void An_empty_cell_is_no_answer_and_an_unknown_voice_stays_unknown()
    {
        var row = "D1;p1;Lina;logement;Un toit à moi;;;10/05/2031;;;;;;On ne sait pas qui le dit;n.r.;";

        var result = Form.Import(Form.Table(row));

        var journey = result.Only();
        journey.Assessments.Should().BeEmpty();
        journey.Consents.Should().BeEmpty();
        journey.Goals[0].Versions[0].Agreements.Should().BeEmpty();
        journey.Testimonies.Should().ContainSingle().Which.Words.By.Should().BeNull();
        result.Told(LossKind.Kept, "whose words they are is not said").Should().ContainSingle(loss => loss.Path == "line 2, column 'parole'");
        result.Told(LossKind.NotPresent, "an agreement to the goal").Should().ContainSingle(loss => loss.Item == "logement");
        result.Told(LossKind.NotPresent, "an assessment of the goal by the person").Should().ContainSingle();
        result.Told(LossKind.NotPresent, "consent, for any purpose").Should().ContainSingle();
    }

    [Fact]
    public void A_bad_cell_is_named_with_line_and_column_and_takes_one_item_with_it()
    {
        var bad = "D1;p1;Lina;logement;Un toit à moi;;peut-être;31/02/2031;le voisin;trois;;Des mots;onze;Sa parole;oui;";

        var result = Form.Import(Form.Table(Form.First, bad, Form.Third));

        result.Journeys.Should().HaveCount(2);
        result.Problems.Select(problem => problem.ToString()).Should().Contain([
            "bilans.csv:4 column 'accord': 'peut-être', expected one of 'oui', 'en partie', 'non'",
            "bilans.csv:4 column 'date': '31/02/2031', expected a day that exists, as 10/05/2024, or 05/2024 or 2024",
            "bilans.csv:4 column 'qui': a text of 9 characters, expected one of 'moi', 'ma mère', 'mon référent'",
            "bilans.csv:4 column 'niveau': 'trois', expected one of 'comme prévu', 'mieux que prévu', 'moins bien'",
            "bilans.csv:4 column 'note': 'onze', expected a number"]);
        result.Journeys[0].Assessments.Select(assessment => assessment.Id).Should().Equal("avis-1", "note-1");
        result.Told(LossKind.Dropped, "a cell of it could not be read").Should().OnlyContain(loss => loss.Path == "line 4").And.HaveCountGreaterThan(3);
    }

    [Fact]
    public void A_rating_outside_its_instrument_is_refused()
    {
        var result = Form.Import(Form.Table("D1;p1;;;;;;2031;;;;;11;;;"));

        result.Problems.Should().ContainSingle().Which.Expected.Should().Be("a number from 0 to 10");
        result.Journeys[0].Assessments.Should().BeEmpty();
    }

    [Fact]
    public void A_row_of_another_length_and_a_row_of_no_journey_are_named_and_the_rest_is_read()
    {
        var result = Form.Import(Form.Table("D1;p1", Form.First, ";p3;Nobody;;;;;;;;;;;;;", Form.Third));

        result.Journeys.Should().HaveCount(2);
        result.Problems.Select(problem => problem.ToString()).Should().Equal(
            "bilans.csv:2 $: a row of 2 cells, expected 16, as in the header",
            "bilans.csv:5 column 'dossier': nothing, expected which journey the row belongs to");
    }

    [Fact]
    public void A_quote_that_nothing_closes_takes_its_row_and_no_other()
    {
        var result = Form.Import(Form.Table("D0;\"p0;;;;;;;;;;;;;;", Form.Third, "D3;\"a\"b;;;;;;;;;;;;;;"));

        result.Journeys.Select(journey => journey.Id).Should().Contain("j-D2");
        result.Problems.Select(problem => (problem.Line, problem.Found)).Should().Contain([(4, "a quote that does not stand around a whole cell")]);
        result.Problems.Should().Contain(problem => problem.Line == 2);
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_once()
    {
        var result = Form.Import("dossier;personne\r\nD1;p1\r\n");

        result.Journeys.Should().ContainSingle();
        result.Problems.Should().Contain(problem => problem.ToString() == "bilans.csv:1 column 'qui': no such column, expected one of dossier, personne");
        result.Problems.Select(problem => problem.Path).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Two_columns_of_one_name_cannot_be_told_apart()
    {
        var result = Form.Import(Form.Table(Form.Third).Replace("prenom", "personne", StringComparison.Ordinal));

        result.Problems.Should().Contain(problem => problem.Path == "column 'personne'" && problem.Found == "two columns of that name");
        result.Journeys.Should().ContainSingle().Which.Parties.Should().Contain(party => party.Id == "p2");
    }

    [Fact]
    public void An_assessment_of_a_goal_no_row_words_is_refused()
    {
        var result = Form.Import(Form.Table("D1;p1;;emploi;;;;2031;moi;;mieux;;;;;"));

        result.Problems.Should().ContainSingle().Which.Should().Match<ExchangeProblem>(problem => problem.Path == "column 'objectif'" && problem.Found == "an assessment of a goal that no row words");
    }

    [Fact]
    public void A_row_that_comes_twice_counts_once_and_another_of_its_name_is_refused()
    {
        const string Mapping =
            """{ "schema": "socialeval/mapping/1", "system": "s", "journey": { "id": "j" }, "row": "r", "parties": [ { "key": "p", "role": "beneficiary" } ], "testimonies": [ { "key": "t", "words": { "text": "w", "by": { "party": "p" } } } ] }""";

        var result = Form.Import("j,r,w\n1,a,Un\n1,a,Un\n1,a,Deux\n1,b,Trois\n", Mapping);

        result.Journeys.Should().ContainSingle().Which.Testimonies.Select(told => (told.Id, told.Words.Text)).Should().Equal(("t-a", "Un"), ("t-b", "Trois"));
        result.Problems.Should().ContainSingle().Which.ToString().Should().Be("bilans.csv:4 column 'r': another row 'a' than line 2 of bilans.csv, expected one row of each name");
        result.Told(LossKind.Kept, "it counts once").Should().ContainSingle(loss => loss.Path == "line 3");
    }

    [Fact]
    public void Another_wording_is_another_version_and_both_stay()
    {
        var later = "D1;p1;Lina;logement;Un toit pour nous deux;;oui;10/09/2031;;;;;;;;";

        var goal = Form.Import(Form.Table(Form.First, later)).Only().Goals.Should().ContainSingle().Subject;

        goal.Versions.Select(version => (version.Id, version.Wording.Text, version.Agreements.Count)).Should().Equal(
            ("logement-v1", "Un toit à moi", 1), ("logement-v2", "Un toit pour nous deux", 1));
    }

    [Fact]
    public void A_consent_without_a_day_is_refused_for_the_latest_one_counts()
    {
        var result = Form.Import(Form.Table("D1;p1;;;;;;;;;;;;;oui;"));

        result.Journeys[0].Consents.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.ToString().Should().Be("bilans.csv:2 column 'date': no day, expected the day of the answer: the latest one counts");
    }

    [Fact]
    public void The_same_files_give_the_same_journeys()
    {
        var file = Form.Table(Form.First, Form.Second, Form.Third);

        Form.Import(file).Should().BeEquivalentTo(Form.Import(file));
    }

    [Theory]
    [InlineData("utf-8 with its mark")]
    [InlineData("utf-16le with its mark")]
    [InlineData("utf-16be with its mark")]
    [InlineData("latin-1")]
    [InlineData("windows-1252")]
    public void Accents_survive_every_encoding_that_is_marked_or_named(string encoding)
    {
        var text = Form.Table(Form.First);
        byte[] bytes = encoding switch
        {
            "utf-8 with its mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16le with its mark" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "utf-16be with its mark" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            _ => Encoding.Latin1.GetBytes(text),
        };
        var mapping = encoding.EndsWith("mark", StringComparison.Ordinal) ? Form.Mapping : Form.Mapping.Replace("\"table\": {", $"\"table\": {{ \"encoding\": \"{encoding}\",", StringComparison.Ordinal);

        TableImport.Read([new("b.csv", bytes)], Form.Read(mapping)).Only().Goals[0].Versions[0].Wording.Text.Should().Be("Un toit à moi");
    }

    [Fact]
    public void Latin_1_that_nobody_names_is_refused_with_its_line()
    {
        var result = TableImport.Read([new("b.csv", Encoding.Latin1.GetBytes(Form.Table(Form.First)))], Form.Read());

        result.Problems.Should().ContainSingle().Which.ToString().Should().Be("b.csv:2 $: bytes that are not UTF-8, expected UTF-8, UTF-16 with a byte order mark, or an encoding that is named");
    }

    [Theory]
    [InlineData(",", "7.5")]
    [InlineData(";", "7,5")]
    [InlineData("\t", "7,5")]
    [InlineData("|", "7.5")]
    public void What_stands_between_cells_and_before_decimals_is_found_out(string separator, string note)
    {
        const string Mapping =
            """{ "schema": "socialeval/mapping/1", "system": "s", "journey": { "id": "j" }, "parties": [ { "key": "p", "role": "beneficiary" } ], "assessments": [ { "key": "a", "by": { "party": "p" }, "rating": { "instrument": "i", "value": "n" } } ] }""";

        Form.Import($"j{separator}n\n1{separator}{note}\n", Mapping).Only().Assessments[0].Rating!.Value.Should().Be(7.5m);
    }

    [Theory]
    [InlineData("sep=;\r\nj;n\r\n1;2\r\n", null)]
    [InlineData("j;n,o\n1;2\n", "semicolon")]
    public void What_stands_between_cells_may_be_said_by_the_file_or_the_mapping(string text, string? separator)
    {
        var mapping = """{ "schema": "socialeval/mapping/1", "system": "s", "journey": { "id": "j" }, "parties": [ { "key": "p", "role": "beneficiary" } ] }""";
        if (separator is not null)
        {
            mapping = mapping.Replace("\"system\"", $"\"table\": {{ \"separator\": \"{separator}\" }}, \"system\"", StringComparison.Ordinal);
        }

        Form.Import(text, mapping).Only().Id.Should().Be("j-1");
    }

    [Fact]
    public void A_number_that_may_part_thousands_is_refused_unless_the_mark_is_said()
    {
        const string Mapping =
            """{ "schema": "socialeval/mapping/1", "system": "s", "journey": { "id": "j" }, "parties": [ { "key": "p", "role": "beneficiary" } ], "assessments": [ { "key": "a", "by": { "party": "p" }, "rating": { "instrument": "i", "value": "n" } } ] }""";

        Form.Import("j;n\n1;1,250\n", Mapping).Problems.Should().ContainSingle().Which.Found.Should().Be("'1,250'");
        Form.Import("j;n\n1;1,250\n", Mapping.Replace("\"system\"", "\"table\": { \"decimalMark\": \"comma\" }, \"system\"", StringComparison.Ordinal)).Only().Assessments[0].Rating!.Value.Should().Be(1.25m);
    }
}
