using System.Text;
using SocialEval.Goals;
using SocialEval.Losses;

namespace SocialEval.Exchange.Tests;

public sealed class FranceTravailImportTests(ITestOutputHelper output)
{
    // The shape of a diagnostic, invented.
    internal const string Diagnostic =
        """
        { "data": {
            "besoinsParDiagnosticIndividuDtos": [],
            "contraintesIndividusDto": {
              "code": "7", "conseiller": "AAAA0000", "libelle": "Résoudre ses contraintes personnelles", "dateDeModification": "2031-05-12T12:54:39.000+00:00",
              "contraintes": [
                { "code": "27", "date": "2031-05-12T12:54:39+00:00", "libelle": "Faire face à des difficultés de logement", "valeur": "OUI",
                  "objectifs": [ { "code": "1", "libelle": "Trouver une solution d'hébergement", "valeur": "REALISE" },
                                 { "code": "2", "libelle": "Faire une demande de logement social", "valeur": "NON_ABORDE" } ],
                  "situations": [ { "code": "24", "libelle": "Hébergée chez un tiers", "valeur": "OUI" } ] },
                { "code": "29", "date": "2031-05-12", "libelle": "Faire face à des difficultés administratives", "valeur": "NON_ABORDEE", "situations": [], "objectifs": [] },
                { "code": "30", "libelle": "Être mobile", "valeur": "PEUT_ETRE" } ] } },
          "hash": "00", "source": "peio" }
        """;

    [Fact]
    public void Everything_is_the_advisers_and_nothing_is_the_persons()
    {
        var result = Read(Diagnostic);

        var journey = result.Journeys.Should().ContainSingle().Subject;
        journey.Id.Should().Be("j-diagnostic-1");
        journey.Needs.Select(need => (need.Id, need.What.Text, need.What.By, need.On.ToString())).Should().Equal(
            ("contrainte-1", "Faire face à des difficultés de logement", "conseiller", "2031-05-12"),
            ("situation-1", "Hébergée chez un tiers", "conseiller", "2031-05-12"));
        journey.Goals.Should().ContainSingle().Which.Should().Match<Goal>(goal =>
            goal.Versions[0].Wording.By == "conseiller" && goal.Versions[0].ProposedBy == null && goal.Meets[0] == "contrainte-1" && goal.Ending == null);
        journey.Assessments.Should().BeEmpty();
    }

    [Fact]
    public void What_was_not_raised_is_no_need_and_a_code_nobody_knows_is_a_problem()
    {
        var result = Read(Diagnostic);

        result.Told(LossKind.Dropped, "coded 'NON_ABORDEE'").Should().ContainSingle(loss => loss.Path == "$.data.contraintesIndividusDto.contraintes[1]");
        result.Told(LossKind.Dropped, "coded 'NON_ABORDE':").Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.ToString().Should().Be(
            "dossier.json $.data.contraintesIndividusDto.contraintes[2].valeur: 'PEUT_ETRE', expected one of OUI, CLOTUREE, NON, NON_ABORDEE");
    }

    [Fact]
    public void Agreement_and_assessment_are_not_present_and_a_status_is_kept_aside()
    {
        var result = Read(Diagnostic);

        result.Told(LossKind.NotPresent, "an agreement to the goal").Should().ContainSingle(loss => loss.Item == "objectif-1");
        result.Told(LossKind.NotPresent, "an assessment of the goal").Should().ContainSingle(loss => loss.Item == "objectif-1");
        result.Told(LossKind.NotPresent, "the diagnostic is the adviser's alone").Should().ContainSingle();
        Encoding.UTF8.GetString(result.Journeys[0].Parts.Extra!.Utf8Json.Span).Should().Contain("\"objectif-1\":{\"code\":\"1\",\"valeur\":\"REALISE\"}");
    }

    [Fact]
    public void Something_else_is_no_diagnostic()
    {
        var result = Read("""{ "data": { "individu": {} } }""");

        result.Journeys.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.Found.Should().Be("an object without 'contraintesIndividusDto'");
    }

    [Fact]
    public void The_published_diagnostic_is_read_where_it_lies()
    {
        var file = Repository.Path("..", "shared", "data", "interop", "carnet-de-bord", "pe_diagnostic.approved.json");
        if (!File.Exists(file))
        {
            output.WriteLine("The published diagnostic is not beside the repository: nothing was checked.");
            return;
        }

        var result = FranceTravailImport.Read([new("pe_diagnostic.json", File.ReadAllBytes(file))]);

        result.Problems.Should().BeEmpty();
        var journey = result.Journeys.Should().ContainSingle().Subject;
        journey.Needs.Should().HaveCount(6);
        journey.Goals.Should().BeEmpty();
        journey.Parties.Should().HaveCount(2);
    }

    private static ImportResult Read(string text) => FranceTravailImport.Read([Some.File(text)]);
}
