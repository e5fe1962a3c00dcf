using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Reading;

public sealed class ValueTests
{
    [Theory]
    [InlineData("2031-13")]
    [InlineData("2031-02-30")]
    [InlineData("31-1-1")]
    public void A_date_that_does_not_exist_is_told_with_its_place_and_the_goal_is_read_without_it(string date)
    {
        var result = Some.Import(Some.Nour(), Some.Goal().With("startDate", date));

        result.Journeys[0].Goals[0].Versions[0].From.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Should().Be(new FhirProblem("1-Goal.json", "$.startDate", $"'{date}'", "a value FHIR R4 allows there", 1));
    }

    [Theory]
    [InlineData("2031", "2031")]
    [InlineData("2031-05", "2031-05")]
    [InlineData("2031-05-10", "2031-05-10")]
    [InlineData("2031-05-10T23:30:00-11:00", "2031-05-10")]
    [InlineData("2031-05-10T00:10:00.5Z", "2031-05-10")]
    public void A_date_is_taken_as_far_as_it_is_written_and_of_a_moment_the_day_there(string written, string date)
    {
        Some.JourneyOf(Some.Nour(), Some.Goal(), Some.Score("s", "LA34481-4", written)).Assessments[0].On.ToString().Should().Be(date);
    }

    [Fact]
    public void Several_values_FHIR_does_not_allow_are_all_told_and_the_rest_is_read()
    {
        var score = Some.Score("s", "LA34481-4", "hier").With("status", "fini").With("performer", Some.To("Patient/nour")).With("note", new object[] { new { text = 5 }, new { text = "ok", time = "demain" } });

        var result = Some.Import(Some.Nour(), Some.Goal(), score);

        result.Problems.Select(problem => problem.Path).Should().BeEquivalentTo(["$.effectiveDateTime", "$.status", "$.performer", "$.note[0].text", "$.note[1].time"]);
        result.Problems.Should().NotContain(problem => problem.Found.Contains("hier", StringComparison.Ordinal));
        result.Journeys[0].Assessments[0].Level.Should().Be(0);
        result.Journeys[0].Assessments[0].By.Should().BeNull();
    }

    [Fact]
    public void One_wrong_value_in_a_list_leaves_the_others_their_place()
    {
        var goal = Some.Goal().With("target", new object[] { new { dueDate = "2031-99-01" }, new { dueDate = "2031-09-01" } });

        var result = Some.Import(Some.Nour(), goal);

        result.Problems.Should().ContainSingle(problem => problem.Path == "$.target[0].dueDate");
        result.Losses.Of(LossKind.Kept).Should().Contain(loss => loss.Path == "$.target[1].dueDate");
    }

    [Fact]
    public void An_id_FHIR_would_not_allow_still_names_its_resource()
    {
        Some.JourneyOf(Some.Nour(), Some.Goal("objectif_1"), Some.Score("s", "LA34481-4", goal: "Goal/objectif_1")).Assessments[0].About.Id.Should().Be("objectif_1");
    }

    [Fact]
    public void A_resource_with_two_values_where_one_can_be_is_told_and_left()
    {
        var result = Some.Import(Some.Nour(), Some.Score("s", "LA34481-4").With("valueString", "mieux"));

        result.Journeys[0].Assessments.Should().BeEmpty();
        result.Problems.Should().ContainSingle(problem => problem.Found.StartsWith("Observation that cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_keeps_its_start()
    {
        var procedure = Some.Resource("Procedure", "p").With("status", "completed").With("subject", Some.To("Patient/nour")).With("code", new { text = "Visite" })
            .With("performedPeriod", new { start = "2031-05-10", end = "2031-05-01" });

        var result = Some.Import(Some.Nour(), procedure);

        result.Journeys[0].Interventions[0].Started.ToString().Should().Be("2031-05-10");
        result.Journeys[0].Interventions[0].Ended.Should().BeNull();
        result.Told(LossKind.Dropped, "before the start on").Should().ContainSingle();
    }
}
