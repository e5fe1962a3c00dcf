using SocialEval.Losses;

namespace SocialEval.Fhir.Tests;

public sealed class NourTests
{
    private static readonly FhirImportResult Imported = FhirImport.Read([Fixtures.Read("nour.json")]);

    [Fact]
    public void Nours_records_are_one_journey_in_her_words_with_three_voices()
    {
        var journey = Imported.Journeys.Should().ContainSingle().Subject;

        journey.Id.Should().Be("j-nour");
        journey.Parties.Select(party => (party.Id, party.Role)).Should().BeEquivalentTo([("nour", PartyRole.Beneficiary), ("elise", PartyRole.Professional), ("sami", PartyRole.Relative)]);
        journey.Goals[0].Versions[0].Wording.Should().Be(new Statement("Cultiver un carré au jardin partagé", "nour", "fr"));
        journey.Goals[0].Meets.Should().Equal("ce-qui-compte");
        journey.Goals[0].Versions[0].Agreements.Should().ContainSingle(agreement => agreement.By == "nour");
        journey.Assessments.Select(assessment => (assessment.By, assessment.Level)).Should().Equal(("elise", -1), ("nour", 0), ("sami", -1));
        journey.Assessments[1].Words!.Text.Should().Be("On m'a gardé des plants de tomates.");
        journey.Interventions[0].DoneBy.Should().Equal("nour");
    }

    [Fact]
    public void Nothing_of_hers_is_quoted_in_what_is_told_of_it()
    {
        Imported.Problems.Should().BeEmpty();
        Imported.Losses.Losses.Select(loss => loss.ToString()).Should().NotContain(line => line.Contains("tomates", StringComparison.Ordinal) || line.Contains("voisines", StringComparison.Ordinal) || line.Contains("Haddad", StringComparison.Ordinal));
        Imported.Losses.Of(LossKind.NotPresent).Should().ContainSingle(loss => loss.Why.StartsWith("consent", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_files_give_the_same_journeys_and_the_same_report()
    {
        var again = FhirImport.Read([Fixtures.Read("nour.json")]);

        again.Journeys.Should().Equal(Imported.Journeys);
        again.Losses.Should().Be(Imported.Losses);
    }
}
