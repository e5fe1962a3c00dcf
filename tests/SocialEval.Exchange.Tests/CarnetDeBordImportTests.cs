using System.Text;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Losses;
using SocialEval.Time;

namespace SocialEval.Exchange.Tests;

public sealed class CarnetDeBordImportTests(ITestOutputHelper output)
{
    // The shape of an export, of somebody invented.
    internal const string Notebook =
        """
        {
          "beneficiary": { "firstname": "Awa", "lastname": "Diop", "caf_number": "0000000", "date_of_birth": "1990-01-01", "right_rsa": "rsa_droit_ouvert", "address2": null },
          "contract_type": "cer", "contract_sign_date": "2031-01-10", "contract_start_date": "2031-01-15", "contract_end_date": "2031-07-15",
          "created_at": "2031-01-10 09:00:00.000000+00:00",
          "focuses": [
            { "theme": "logement", "created_at": "2031-01-10 09:05:00.000000+00:00",
              "targets": [
                { "target": "Changer de logement", "status": "done", "linked_to": "cer", "user_consent": true, "created_at": "2031-01-11 10:00:00.000000+00:00",
                  "actions": [ { "action": "Demande de logement social", "status": "in_progress", "created_at": "2031-01-12 10:00:00.000000+00:00", "starting_at": "2031-02-01" } ] },
                { "target": "Trouver une école", "status": "abandonned", "created_at": "2031-02-11 10:00:00.000000+00:00", "actions": [] } ] } ],
          "members": [ { "active": true, "created_at": "2031-01-10 09:00:00.000000+00:00", "last_visited_at": "2031-02-01 09:00:00.000000+00:00", "member_type": "referent" } ],
          "professional_projects": [ { "rome_code": { "code": "K1304", "label": "Aide à domicile (K1304)" } } ],
          "education_level": "NV5", "updated_at": "2031-03-01 09:00:00.000000+00:00"
        }
        """;

    [Fact]
    public void A_target_is_a_goal_in_words_that_are_nobodys_in_particular()
    {
        var journey = Read($"[{Notebook}]").Only();

        journey.Id.Should().Be("j-carnet-1");
        journey.Parts.Themes.Should().Equal(new Theme("logement"));
        journey.Goals.Select(goal => (goal.Id, goal.Versions[0].Wording.Text, goal.Versions[0].Wording.By, goal.Versions[0].ProposedBy, goal.Versions[0].ProposedOn.ToString()))
            .Should().Equal(
                ("objectif-1", "Changer de logement", null, null, "2031-01-11"),
                ("objectif-2", "Trouver une école", null, null, "2031-02-11"));
        journey.Interventions.Should().ContainSingle().Which.Should().Match<Intervention>(action =>
            action.What.Text == "Demande de logement social" && action.DoneBy.IsEmpty && action.Started == PartialDate.Parse("2031-02-01") && action.Towards[0] == "objectif-1");
        journey.Needs.Should().ContainSingle().Which.Should().Match<Need>(need => need.Expressed == NeedKind.Expectation && need.What.By == null);
    }

    [Fact]
    public void Agreement_and_assessment_are_not_present_in_the_source_and_the_report_says_so_for_each_goal()
    {
        var result = Read($"[{Notebook}]");

        var journey = result.Only();
        journey.Goals.SelectMany(goal => goal.Versions).SelectMany(version => (IEnumerable<Agreement>)version.Agreements).Should().BeEmpty();
        journey.Assessments.Should().BeEmpty();
        journey.Testimonies.Should().BeEmpty();
        journey.Consents.Should().BeEmpty();
        result.Told(LossKind.NotPresent, "an agreement to the goal").Select(loss => loss.Item).Should().Equal("objectif-1", "objectif-2");
        result.Told(LossKind.NotPresent, "an assessment of the goal").Select(loss => loss.Item).Should().Equal("objectif-1", "objectif-2");
        result.Told(LossKind.NotPresent, "consent, for any purpose").Should().ContainSingle();
    }

    [Fact]
    public void A_status_is_neither_an_ending_nor_an_assessment_and_is_kept_aside_with_the_ticked_box()
    {
        var result = Read(Notebook);

        var journey = result.Only();
        journey.Goals.Should().OnlyContain(goal => goal.Ending == null);
        Encoding.UTF8.GetString(journey.Parts.Extra!.Utf8Json.Span).Should().Contain("\"objectif-1\":{\"status\":\"done\",\"user_consent\":true,\"linked_to\":\"cer\"}")
            .And.Contain("\"contract_sign_date\":\"2031-01-10\"");
        result.Told(LossKind.Approximated, "a box a professional ticks").Should().ContainSingle(loss => loss.Path == "$.focuses[0].targets[0].user_consent");
        JourneyJson.Read(JourneyJson.ToUtf8Bytes(journey)).Should().Be(journey);
    }

    [Fact]
    public void The_end_of_the_contract_is_the_time_of_the_goals_tied_to_it_only()
    {
        var journey = Read(Notebook).Only();

        journey.Goals[0].Versions[0].Horizon.Should().Be(new Horizon(TimeHorizon.Until(PartialDate.Parse("2031-07-15"))) { Derived = true });
        journey.Goals[1].Versions[0].Horizon.Should().BeNull();
    }

    [Fact]
    public void What_identifies_the_person_or_watches_workers_is_not_taken()
    {
        var result = Read(Notebook);

        var written = Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(result.Only()));
        written.Should().NotContain("0000000").And.NotContain("1990").And.NotContain("last_visited").And.NotContain("NV5").And.NotContain("rsa_droit");
        result.Told(LossKind.Dropped, "it identifies or describes the person").Select(loss => loss.Path)
            .Should().Contain(["$.beneficiary.caf_number", "$.beneficiary.date_of_birth", "$.beneficiary.right_rsa"]);
        result.Told(LossKind.Dropped, "nothing is derived about workers").Should().ContainSingle(loss => loss.Path == "$.members[0].last_visited_at");
        result.Losses.Losses.Should().NotContain(loss => loss.Path.Contains("address2", StringComparison.Ordinal), "an absent member is no loss");
    }

    [Fact]
    public void A_member_is_a_professional_without_a_name()
    {
        var journey = Read(Notebook).Only();

        journey.Parties.Select(party => (party.Id, party.Role, party.Name, party.Function)).Should().BeEquivalentTo([
            ("personne", PartyRole.Beneficiary, "Awa Diop", (string?)null),
            ("membre-1", PartyRole.Professional, null, "référent")]);
    }

    [Fact]
    public void What_is_no_notebook_is_a_problem_with_its_place_and_the_others_are_read()
    {
        var result = Read($$"""[ {"patient":1}, {{Notebook}}, 12, { "beneficiary": {}, "focuses": [ { "targets": [ { "target": 5 } ] } ] } ]""");

        result.Journeys.Should().HaveCount(2);
        result.Problems[1].ToString().Should().Be("dossier.json $[0]: an object without 'beneficiary' and without 'focuses', expected a notebook of Carnet de bord");
        result.Problems.Select(problem => problem.Path).Should().Equal("$[2]", "$[0]", "$[3].focuses[0].targets[0].target");
        result.Problems[2].Found.Should().Be("a number");
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("  \n", "a file of white space")]
    [InlineData("[ {\"beneficiary\":{},\"focuses\":[]},\n {\"beneficiary\": ", "JSON that breaks off, or is none")]
    [InlineData("<notebook/>", "JSON that breaks off, or is none")]
    [InlineData("{\"beneficiary\":{},\"beneficiary\":{}}", "the member 'beneficiary' twice in one object")]
    public void A_file_that_breaks_off_is_told_with_its_line_and_what_stands_before_is_read(string text, string found)
    {
        var result = Read(text);

        result.Problems.Should().ContainSingle().Which.Found.Should().Be(found);
        result.Journeys.Count.Should().Be(text.Contains('\n', StringComparison.Ordinal) && text.StartsWith('[') ? 1 : 0);
    }

    [Fact]
    public void UTF_16_with_its_mark_is_read_and_bytes_that_are_not_UTF_8_are_refused_with_their_line()
    {
        var utf16 = new ExchangeFile("a.json", (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Notebook)]);
        var latin = new ExchangeFile("b.json", Encoding.Latin1.GetBytes(Notebook));

        var result = CarnetDeBordImport.Read([utf16, latin]);

        result.Journeys.Should().ContainSingle().Which.Goals[1].Versions[0].Wording.Text.Should().Be("Trouver une école");
        result.Problems.Should().ContainSingle().Which.ToString().Should().Be("b.json:10 $: bytes that are not UTF-8, expected UTF-8, UTF-16 with a byte order mark, or an encoding that is named");
    }

    [Fact]
    public void The_published_export_is_read_where_it_lies()
    {
        var file = Repository.Path("..", "shared", "data", "interop", "carnet-de-bord", "export_notebook.json");
        if (!System.IO.File.Exists(file))
        {
            output.WriteLine("The published export is not beside the repository: nothing was checked.");
            return;
        }

        var result = CarnetDeBordImport.Read([new("export_notebook.json", System.IO.File.ReadAllBytes(file))]);

        result.Problems.Should().BeEmpty();
        result.Journeys.Select(journey => (journey.Id, journey.Goals.Count, journey.Interventions.Count, journey.Needs.Count)).Should().Equal(("j-carnet-1", 4, 7, 2), ("j-carnet-2", 0, 0, 1));
        result.Told(LossKind.NotPresent, "an agreement to the goal").Should().HaveCount(4);
        result.Told(LossKind.NotPresent, "an assessment of the goal").Should().HaveCount(4);
    }

    private static ImportResult Read(string text) => CarnetDeBordImport.Read([Some.File(text)]);
}
