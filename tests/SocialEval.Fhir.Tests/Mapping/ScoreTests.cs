using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Outcomes;

namespace SocialEval.Fhir.Tests.Mapping;

public sealed class ScoreTests
{
    [Fact]
    public void The_five_answers_are_the_five_levels()
    {
        var scores = Some.Levels.Select((level, i) => Some.Score($"s{i}", level.Code));

        var journey = Some.JourneyOf([Some.Nour(), Some.Goal(), .. scores]);

        journey.Assessments.Select(assessment => assessment.Level).Should().Equal(2, 1, 0, -1, -2);
    }

    [Fact]
    public void A_code_that_is_none_of_the_five_answers_is_no_level()
    {
        var result = Some.Import(Some.Nour(), Some.Elise(), Some.Goal(), Some.Score("s", "gas-expected-outcome", by: "Practitioner/elise", code: "107333-7"));

        result.Journeys[0].Assessments.Should().BeEmpty();
        result.Told(LossKind.Dropped, "'gas-expected-outcome' is none of the five answers").Should().ContainSingle();
        result.Losses.Losses.Should().NotContain(loss => loss.Kind == LossKind.Kept && loss.Source == "Observation/s");
    }

    [Fact]
    public void A_code_nobody_knows_leaves_the_words_beside_it()
    {
        var score = Some.Score("s", "LA34482-2").With("note", new[] { new { text = "J'ai planté des fèves", authorReference = Some.To("Patient/nour") } });

        var assessment = Some.JourneyOf(Some.Nour(), Some.Goal(), score).Assessments.Should().ContainSingle().Subject;

        assessment.Level.Should().BeNull();
        assessment.Words!.Text.Should().Be("J'ai planté des fèves");
    }

    [Fact]
    public void The_name_of_a_code_under_another_list_is_no_level()
    {
        var score = Some.Score("s", "x").With("valueCodeableConcept", Some.Concept("LA34481-4", "http://example.org/local", "Expected outcome"));

        Some.JourneyOf(Some.Nour(), Some.Goal(), score).Assessments.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Patient/nour", "nour")]
    [InlineData("Practitioner/elise", "elise")]
    public void The_baseline_is_whose_the_performer_is(string performer, string by)
    {
        var journey = Some.JourneyOf(Some.Nour(), Some.Elise(), Some.Goal(), Some.Score("s", "LA34483-0", code: "107332-9", by: performer));

        journey.Assessments[0].By.Should().Be(by);
    }

    [Fact]
    public void A_trajectory_is_kept_whole_down_up_and_down_again()
    {
        var journey = Some.JourneyOf(
            Some.Nour(),
            Some.Goal(),
            Some.Score("d", "LA34484-8", "2031-06-02"),
            Some.Score("a", "LA34483-0", "2031-03-01"),
            Some.Score("c", "LA34480-6", "2031-06-01"),
            Some.Score("b", "LA34484-8", "2031-04-01"));

        journey.Assessments.Select(assessment => (assessment.On.ToString(), assessment.Level)).Should()
            .Equal(("2031-03-01", -1), ("2031-04-01", -2), ("2031-06-01", 1), ("2031-06-02", -2));
    }

    [Fact]
    public void Two_voices_that_differ_on_different_days_both_stay()
    {
        var journey = Some.JourneyOf(
            Some.Nour(),
            Some.Elise(),
            Some.Goal(),
            Some.Score("hers", "LA34480-6"),
            Some.Score("other", "LA34481-4", "2031-05-22", "Practitioner/elise", "107333-7"));

        journey.Assessments.Select(assessment => (assessment.By, assessment.On.ToString(), assessment.Level)).Should()
            .Equal(("nour", "2031-05-10", 1), ("elise", "2031-05-22", 0));
    }

    [Fact]
    public void A_caregiver_speaks_as_a_relative()
    {
        var journey = Some.JourneyOf(Some.Nour(), Some.Sami(), Some.Goal(), Some.Score("s", "LA34481-4", by: "RelatedPerson/sami", code: "107331-1"));

        journey.Assessments[0].By.Should().Be("sami");
        journey.Parties.Single(party => party.Id == "sami").Should().Match<Party>(party => party.Role == PartyRole.Relative && party.Function == "frère");
    }

    [Fact]
    public void Without_a_performer_the_voice_is_unknown_whatever_the_code_says()
    {
        var result = Some.Import(Some.Nour(), Some.Goal(), Some.Score("s", "LA34481-4", by: null));

        result.Journeys[0].Assessments[0].By.Should().BeNull();
        result.Told(LossKind.NotPresent, "only that the score is a patient's").Should().ContainSingle();
        result.Told(LossKind.NotPresent, "an assessment of the goal by the person").Should().ContainSingle();
    }

    [Fact]
    public void A_patients_score_performed_by_a_practitioner_is_nobodys_and_was_recorded()
    {
        var result = Some.Import(Some.Nour(), Some.Elise(), Some.Goal(), Some.Score("s", "LA34481-4", by: "Practitioner/elise"));

        result.Journeys[0].Assessments[0].Should().Match<Assessment>(a => a.By == null && a.RecordedBy == "elise" && a.Level == 0);
        result.Told(LossKind.Approximated, "the performer is not").Should().ContainSingle();
    }

    [Fact]
    public void Of_several_performers_the_one_the_code_names_assessed()
    {
        var score = Some.Score("s", "LA34481-4").With("performer", new[] { Some.To("Practitioner/elise"), Some.To("Patient/nour") });

        Some.JourneyOf(Some.Nour(), Some.Elise(), Some.Goal(), score).Assessments[0].By.Should().Be("nour");
    }

    [Fact]
    public void Of_several_performers_of_a_baseline_nobody_is_named()
    {
        var score = Some.Score("s", "LA34481-4", code: "107332-9").With("performer", new[] { Some.To("Practitioner/elise"), Some.To("Patient/nour") });

        Some.JourneyOf(Some.Nour(), Some.Elise(), Some.Goal(), score).Assessments[0].By.Should().BeNull();
    }

    [Fact]
    public void A_goal_that_names_its_outcome_is_what_the_score_is_about_once()
    {
        var result = Some.Import(
            Some.Nour(),
            Some.Goal().With("outcomeReference", new[] { Some.To("Observation/both"), Some.To("Observation/back"), Some.To("Observation/nowhere") }),
            Some.Score("both", "LA34481-4"),
            Some.Score("back", "LA34480-6", goal: null));

        result.Journeys[0].Assessments.Select(a => (a.Id, a.About)).Should()
            .BeEquivalentTo([("both", new Citation(ItemKind.Goal, "jardin")), ("back", new Citation(ItemKind.Goal, "jardin"))]);
        result.Losses.Of(LossKind.Dropped).Should().Contain(loss => loss.Path == "$.outcomeReference[2]");
    }

    [Fact]
    public void A_level_without_its_goal_says_nothing()
    {
        var result = Some.Import(Some.Nour(), Some.Score("s", "LA34481-4", goal: "Goal/elsewhere"));

        result.Journeys[0].Assessments.Should().BeEmpty();
        result.Told(LossKind.Dropped, "without the goal").Should().ContainSingle();
    }

    [Fact]
    public void Preferring_not_to_say_is_an_answer()
    {
        var score = Some.Observation("s", "107334-5", "http://loinc.org").With("focus", new[] { Some.To("Goal/jardin") })
            .With("dataAbsentReason", Some.Concept("asked-declined", "http://terminology.hl7.org/CodeSystem/data-absent-reason"));

        var assessment = Some.JourneyOf(Some.Nour(), Some.Goal(), score).Assessments.Should().ContainSingle().Subject;

        assessment.Judgement.Should().Be(Judgement.PrefersNotToSay);
        assessment.By.Should().Be("nour");
    }

    [Fact]
    public void A_note_without_an_author_is_not_the_words_of_whoever_assessed()
    {
        var score = Some.Score("s", "LA34481-4").With("note", new[] { new { text = "Elle semble contente" } });

        var journey = Some.JourneyOf(Some.Nour(), Some.Goal(), score);

        journey.Assessments[0].Words.Should().BeNull();
        journey.Testimonies.Should().ContainSingle(told => told.Words.By == null && told.Words.Text == "Elle semble contente");
    }

    [Fact]
    public void What_was_entered_in_error_stays_out()
    {
        Some.JourneyOf(Some.Nour(), Some.Goal(), Some.Score("s", "LA34481-4").With("status", "entered-in-error")).Assessments.Should().BeEmpty();
    }
}
