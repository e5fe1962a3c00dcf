using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Time;

namespace SocialEval.Fhir.Tests;

/// <summary>The published examples of the Person-Centered Outcomes guide, read where they lie beside the repository. Where they
/// are not there, each test says so and ends.</summary>
public sealed class SharedFilesTests(ITestOutputHelper output)
{
    [Fact]
    public void Two_people_are_two_journeys_and_every_file_is_accounted_for()
    {
        if (Import() is not { } result)
        {
            return;
        }

        result.Problems.Should().BeEmpty();
        result.Journeys.Select(journey => journey.Id).Should().Equal("j-pcoPatientJones", "j-pcoPatientLopez");
        result.Losses.Losses.Select(loss => loss.File).Distinct().Should().HaveCount(24);
        output.WriteLine(result.Losses.Summary());
    }

    [Fact]
    public void The_walk_has_five_levels_in_words_and_the_goals_their_horizons()
    {
        if (Import() is not { } result)
        {
            return;
        }

        result.Journeys[0].Goals.Select(goal => (goal.Id, goal.Versions[0].ProposedBy, goal.Versions[0].Horizon!.Time)).Should().Equal(
            ("pcoGoalPainLevelExample", "pcoPatientJones", TimeHorizon.Until(PartialDate.Parse("2024-06-30"))),
            ("pcoGoalWalkDogExample", "pcoPatientJones", TimeHorizon.Until(PartialDate.Parse("2024-09-30"))),
            ("pcoGoalWalkDogExampleWithoutExtensions", "pcoPatientJones", TimeHorizon.Until(PartialDate.Parse("2024-09-30"))));
        result.Journeys[1].Goals.Select(goal => (goal.Id, goal.Versions[0].ProposedBy)).Should().Equal(("pcoGoalAnxietyExample", "pcoPractitionerAnderson"));
        var walk = result.Journeys[0].Goals[1];
        walk.Versions[0].Scale.Select(level => level.Level).Should().Equal(-2, -1, 0, 1, 2);
        walk.Versions[0].Scale.Should().OnlyContain(level => level.Text.Contains("dog", StringComparison.Ordinal));
        walk.Meets.Should().HaveCount(3);
    }

    [Fact]
    public void Who_assessed_is_kept_and_the_placeholder_is_no_level()
    {
        if (Import() is not { } result)
        {
            return;
        }

        result.Journeys[0].Assessments.Where(assessment => assessment.Level is not null).Select(assessment => (assessment.By, assessment.On.ToString(), assessment.Level)).Should().Equal(
            ("pcoPractitionerGonzalez", "2024-04-03", -1),
            ("pcoPatientJones", "2024-05-10", 1));
        result.Told(LossKind.Dropped, "'gas-expected-outcome'").Should().ContainSingle();
        result.Told(LossKind.Kept, "it counts once").Should().ContainSingle(loss => loss.File == "Observation-pcoGASScoretBaselineExample.json");
        result.Journeys[1].Assessments.Should().ContainSingle().Which.Should().Match<Outcomes.Assessment>(a => a.By == "pcoPatientLopez" && a.Rating!.Value == 10 && a.Level == null);
    }

    [Fact]
    public void What_matters_and_what_is_done_are_there_in_the_right_voice()
    {
        if (Import() is not { } result)
        {
            return;
        }

        var jones = result.Journeys[0];
        jones.Testimonies.Where(told => told.Words.By is not null).Select(told => (told.Id, told.Words.By)).Should().Equal(("pcoWhatMattersStatementExample", "pcoPatientJones"));
        jones.Needs.Should().HaveCount(3).And.OnlyContain(need => need.What.By == "pcoPatientJones");
        jones.Interventions.Select(intervention => (intervention.Id, string.Join(',', intervention.DoneBy))).Should().Equal(("pcoPhysicalTherapyReferral", ""), ("pcoWalkOutsideActionStep", "pcoPatientJones"));
        jones.Support.Should().Be(new Support { Started = PartialDate.Parse("2024-02-22") });
    }

    [Fact]
    public void Agreement_and_consent_are_not_in_these_files_and_that_is_told()
    {
        if (Import() is not { } result)
        {
            return;
        }

        result.Journeys.SelectMany(journey => journey.Goals).SelectMany(goal => goal.Versions).SelectMany(version => (IEnumerable<Agreement>)version.Agreements).Should().BeEmpty();
        result.Told(LossKind.NotPresent, "an agreement to the goal").Should().HaveCount(4);
        result.Told(LossKind.NotPresent, "consent, for any purpose").Select(loss => loss.Journey).Should().Equal("j-pcoPatientJones", "j-pcoPatientLopez");
    }

    [Fact]
    public void Written_again_they_are_valid_and_read_back_but_for_what_is_listed()
    {
        if (Import() is not { } result)
        {
            return;
        }

        foreach (var journey in result.Journeys)
        {
            var reading = new SocialEval.Reading(new NodaTime.LocalDate(2026, 1, 1), Purpose.Support, Reader.Person);
            var export = FhirExport.Write(journey, reading);
            var again = FhirImport.Read([new FhirFile("again.json", export.Content!.Value)]).Journeys.Single();

            Writing.Validity.Problems(Writing.Validity.Parse(export.Content.Value.Span)).Should().BeEmpty();
            Writing.Differences.Unlisted(journey.View(reading), again, export.Losses).Should().BeEmpty();
            again.Goals.Select(goal => goal.Versions[0].Scale).Should().Equal(journey.Goals.Select(goal => goal.Versions[0].Scale));
            output.WriteLine(export.Losses.Summary());
        }
    }

    private FhirImportResult? Import()
    {
        var folder = Repository.Path("..", "shared", "data", "interop", "fhir-pco");
        if (!Directory.Exists(folder))
        {
            output.WriteLine("The published examples are not beside the repository: nothing was checked.");
            return null;
        }

        return FhirImport.Read(Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => new FhirFile(Path.GetFileName(file), File.ReadAllBytes(file))));
    }
}
