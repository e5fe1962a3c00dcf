using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Time;

namespace SocialEval.Fhir.Tests.Mapping;

public sealed class GoalTests
{
    [Fact]
    public void A_goal_is_one_version_in_the_words_of_whoever_expressed_it()
    {
        var goal = Some.JourneyOf(Some.Nour(), Some.Goal().With("startDate", "2031-02").With("language", "fr")).Goals[0];

        goal.Id.Should().Be("jardin");
        goal.Source.Should().Be(new Source("fhir", "Goal/jardin"));
        goal.Versions.Should().ContainSingle().Which.Should().Match<GoalVersion>(version =>
            version.Id == "jardin-1" && version.ProposedBy == "nour" && version.ProposedOn == null && version.From == PartialDate.OfMonth(2031, 2)
            && version.Wording == new Statement("Cultiver un carré au jardin partagé", "nour", "fr"));
    }

    [Theory]
    [InlineData("I want to grow beans with my neighbours")]
    [InlineData("Grow beans on my balcony")]
    [InlineData("Je voudrais un carré à moi")]
    [InlineData("J'aimerais planter")]
    [InlineData("Retrouver ma place")]
    public void Words_in_the_first_person_that_a_practitioner_is_said_to_express_are_nobodys_known(string text)
    {
        var result = Some.Import(Some.Nour(), Some.Elise(), Some.Goal(text: text, by: "Practitioner/elise"));

        var version = result.Journeys[0].Goals[0].Versions[0];
        version.Wording.By.Should().BeNull();
        version.ProposedBy.Should().Be("elise");
        result.Told(LossKind.Approximated, "in the first person").Should().ContainSingle();
    }

    [Theory]
    [InlineData("Manage type I diabetes")]
    [InlineData("Participer au jardin partagé")]
    [InlineData("Complete an MA degree")]
    public void Other_words_a_practitioner_expresses_are_the_practitioners(string text)
    {
        Some.JourneyOf(Some.Nour(), Some.Elise(), Some.Goal(text: text, by: "Practitioner/elise")).Goals[0].Versions[0].Wording.By.Should().Be("elise");
    }

    [Fact]
    public void Without_somebody_who_expressed_it_the_words_are_nobodys_known()
    {
        var result = Some.Import(Some.Nour(), Some.Goal(by: null));

        result.Journeys[0].Goals[0].Versions[0].Should().Match<GoalVersion>(version => version.ProposedBy == null && version.Wording.By == null);
        result.Told(LossKind.NotPresent, "who put the goal into words").Should().ContainSingle();
    }

    [Fact]
    public void A_status_without_an_author_is_neither_an_ending_nor_an_assessment()
    {
        var result = Some.Import(Some.Nour(), Some.Goal().With("lifecycleStatus", "completed")
            .With("achievementStatus", Some.Concept("achieved", "http://terminology.hl7.org/CodeSystem/goal-achievement")));

        result.Journeys[0].Goals[0].Ending.Should().BeNull();
        result.Journeys[0].Assessments.Should().BeEmpty();
        result.Losses.Of(LossKind.Dropped).Select(loss => loss.Path).Should().Contain(["$.lifecycleStatus", "$.achievementStatus"]);
    }

    [Fact]
    public void The_name_of_a_code_is_words_nobody_said()
    {
        var result = Some.Import(Some.Nour(), Some.Goal().With("description", Some.Concept("1", "http://example.org", "Food security")));

        result.Journeys[0].Goals[0].Versions[0].Wording.Should().Be(new Statement("Food security"));
        result.Told(LossKind.Approximated, "the name of a code").Should().ContainSingle();
    }

    [Fact]
    public void The_last_due_date_is_the_horizon()
    {
        var goal = Some.Goal().With("target", new[] { new { dueDate = "2031-09" }, new { dueDate = "2031-06-30" } });

        Some.JourneyOf(Some.Nour(), goal).Goals[0].Versions[0].Horizon!.Time.Should().Be(TimeHorizon.Until(PartialDate.OfMonth(2031, 9)));
    }

    [Fact]
    public void A_duration_runs_from_the_start()
    {
        var goal = Some.Goal().With("startDate", "2031-02-01").With("target", new[] { new { dueDuration = new { value = 6, code = "mo", system = "http://unitsofmeasure.org" } } });

        Some.JourneyOf(Some.Nour(), goal).Goals[0].Versions[0].Horizon!.Time.Should().Be(TimeHorizon.Over(Period.FromMonths(6), PartialDate.Parse("2031-02-01")));
    }

    [Theory]
    [InlineData(6, "h", true)]
    [InlineData(0.5, "a", true)]
    [InlineData(6, "mo", false)]
    public void A_duration_that_gives_no_horizon_is_told(double value, string code, bool started)
    {
        var goal = Some.Goal().WithIf(started, "startDate", "2031-02-01").With("target", new[] { new { dueDuration = new { value, code, system = "http://unitsofmeasure.org" } } });

        var result = Some.Import(Some.Nour(), goal);

        result.Journeys[0].Goals[0].Versions[0].Horizon.Should().BeNull();
        result.Losses.Of(LossKind.Dropped).Should().Contain(loss => loss.Path == "$.target[0].dueDuration");
    }

    [Fact]
    public void Prose_that_tells_a_time_is_the_words_of_an_open_horizon()
    {
        var goal = Some.Goal().With("target", new[] { new { detailString = "Deux sorties par semaine, sur 12 mois" } });

        var horizon = Some.JourneyOf(Some.Nour(), goal).Goals[0].Versions[0].Horizon!;

        horizon.Time.Should().Be(TimeHorizon.Open);
        horizon.Words!.Text.Should().Be("Deux sorties par semaine, sur 12 mois");
        horizon.Derived.Should().BeFalse();
    }

    [Fact]
    public void Prose_of_what_is_hoped_for_is_the_words_of_level_0()
    {
        var goal = Some.Goal().With("target", new[] { new { detailString = "Un carré planté", dueDate = "2031-09-01" } });

        var version = Some.JourneyOf(Some.Nour(), goal).Goals[0].Versions[0];

        version.Scale.Should().Equal(new ScaleLevel(0, "Un carré planté"));
        version.Horizon!.Words.Should().BeNull();
    }

    [Fact]
    public void A_threshold_on_a_measure_is_told_and_not_taken()
    {
        var goal = Some.Goal().With("target", new[] { new { measure = Some.Concept("70274-6", "http://loinc.org"), detailQuantity = new { value = 6, comparator = "<" }, dueDate = "2031-09-01" } });

        var result = Some.Import(Some.Nour(), goal);

        result.Told(LossKind.Dropped, "a threshold: nobody succeeds or fails by one").Should().ContainSingle(loss => loss.Path == "$.target[0].detailQuantity");
    }

    [Fact]
    public void Acceptance_is_the_answer_of_the_one_it_names_and_an_import()
    {
        var goal = Some.Goal().With("extension", new[] { Some.Acceptance("Patient/nour", "agree"), Some.Acceptance("Practitioner/elise", "disagree"), Some.Acceptance("Patient/nour", "pending") });

        var result = Some.Import(Some.Nour(), Some.Elise(), goal);

        result.Journeys[0].Goals[0].Versions[0].Agreements.Should().Equal(
            new Agreement { By = "nour", Answer = AgreementAnswer.Agrees, Evidence = Evidence.Imported },
            new Agreement { By = "elise", Answer = AgreementAnswer.Disagrees, Evidence = Evidence.Imported });
        result.Told(LossKind.NotPresent, "agreement").Should().BeEmpty();
        Extras.Of(result.Journeys[0], "Goal/jardin").Should().ContainKey("extension[2]");
    }

    [Fact]
    public void Acceptance_by_nobody_named_is_never_the_persons()
    {
        var result = Some.Import(Some.Nour(), Some.Goal().With("extension", new[] { Some.Acceptance(null, "agree") }));

        result.Journeys[0].Goals[0].Versions[0].Agreements[0].By.Should().BeNull();
        result.Told(LossKind.NotPresent, "the person's own answer").Should().ContainSingle();
    }

    [Fact]
    public void Without_acceptance_agreement_and_consent_are_told_absent()
    {
        var result = Some.Import(Some.Nour(), Some.Goal());

        result.Journeys[0].Goals[0].Versions[0].Agreements.Should().BeEmpty();
        result.Journeys[0].Consents.Should().BeEmpty();
        result.Told(LossKind.NotPresent, "an agreement to the goal").Should().ContainSingle(loss => loss.Item == "jardin-1");
        result.Told(LossKind.NotPresent, "consent, for any purpose").Should().ContainSingle(loss => loss.Item == "nour");
    }

    [Fact]
    public void A_record_marked_as_restricted_is_for_support_only()
    {
        var goal = Some.Goal().With("meta", new { security = new[] { new { system = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code = "R" } } });

        Some.JourneyOf(Some.Nour(), goal).Goals[0].Restricted.Should().NotBeNull();
    }
}
