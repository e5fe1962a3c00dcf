using System.Text.Json.Nodes;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Mapping;

public sealed class PeopleTests
{
    [Fact]
    public void Two_patients_in_one_bundle_are_two_journeys_and_share_only_who_works_with_both()
    {
        var result = FhirImport.Read([Some.File("b.json", Some.Bundle(
            Some.Nour(), Some.Nour("ali"), Some.Elise(),
            Some.Goal("g1", by: "Practitioner/elise"), Some.Goal("g2", by: "Practitioner/elise", subject: "Patient/ali"),
            Some.Score("s1", "LA34481-4", goal: "Goal/g1"), Some.Score("s2", "LA34481-4", goal: "Goal/g1", by: "Patient/ali", subject: "Patient/ali")))]);

        result.Journeys.Select(journey => journey.Id).Should().Equal("j-nour", "j-ali");
        result.Journeys.Select(journey => string.Join(' ', journey.Parties.Select(party => party.Id))).Should().Equal("elise nour", "ali elise");
        result.Journeys[0].Assessments.Should().ContainSingle();
        result.Journeys[1].Assessments.Should().BeEmpty("the goal is in the other journey");
    }

    [Fact]
    public void A_patient_whose_record_is_elsewhere_has_a_journey_all_the_same()
    {
        var result = Some.Import(Some.Goal());

        result.Journeys.Should().ContainSingle().Which.Parties.Should().ContainSingle(party => party.Role == PartyRole.Beneficiary && party.Name == null);
        result.Told(LossKind.Approximated, "the patient's own record is in none of the files").Should().ContainSingle();
        result.Told(LossKind.NotPresent, "consent").Should().ContainSingle();
    }

    [Fact]
    public void Somebody_whose_record_is_elsewhere_still_speaks()
    {
        var result = Some.Import(Some.Nour(), Some.Goal(), Some.Score("s", "LA34481-4", by: "Practitioner/ailleurs", code: "107333-7"));

        result.Journeys[0].Assessments[0].By.Should().Be("ailleurs");
        result.Journeys[0].Parties.Single(party => party.Id == "ailleurs").Role.Should().Be(PartyRole.Professional);
        result.Told(LossKind.Approximated, "in none of the files").Should().ContainSingle();
    }

    [Fact]
    public void Another_patient_who_speaks_is_an_unknown_voice()
    {
        var result = Some.Import(Some.Nour(), Some.Goal(), Some.Score("s", "LA34481-4", by: "Patient/ali", code: "107332-9"));

        result.Journeys.Should().ContainSingle();
        result.Journeys[0].Assessments[0].By.Should().BeNull();
        result.Told(LossKind.Approximated, "another patient").Should().ContainSingle();
    }

    [Theory]
    [InlineData("Device/montre")]
    [InlineData("rien")]
    [InlineData("#dedans")]
    [InlineData("urn:uuid:22222222-2222-4222-8222-222222222222")]
    public void A_reference_that_points_nowhere_is_an_unknown_voice(string reference)
    {
        var result = Some.Import(Some.Nour(), Some.Goal(), Some.Score("s", "LA34481-4", by: reference, code: "107332-9"));

        result.Journeys[0].Assessments[0].By.Should().BeNull();
        result.Told(LossKind.Approximated, "points nowhere").Should().ContainSingle(loss => loss.Path == "$.performer[0]");
    }

    [Fact]
    public void A_practitioner_in_a_role_is_the_practitioner_with_that_function()
    {
        var role = Some.Resource("PractitionerRole", "r").With("practitioner", Some.To("Practitioner/elise")).With("organization", Some.To("Organization/ccas")).With("code", new[] { new { text = "référente" } });
        var journey = Some.JourneyOf(Some.Nour(), Some.Elise(), role, Some.Resource("Organization", "ccas").With("name", "CCAS"), Some.Goal(by: "PractitionerRole/r"));

        journey.Parties.Single(party => party.Id == "elise").Should().Match<Party>(party => party.Function == "référente" && party.Organisation == "ccas" && party.Name == "Élise Martin");
        journey.Parties.Should().HaveCount(3);
        journey.Goals[0].Versions[0].ProposedBy.Should().Be("elise");
    }

    [Fact]
    public void A_role_nobody_is_named_in_is_its_organisation()
    {
        var role = Some.Resource("PractitionerRole", "r").With("organization", Some.To("Organization/ccas"));
        var journey = Some.JourneyOf(Some.Nour(), role, Some.Resource("Organization", "ccas").With("name", "CCAS"), Some.Goal(by: "PractitionerRole/r"));

        journey.Goals[0].Versions[0].ProposedBy.Should().Be("ccas");
        journey.Parties.Single(party => party.Id == "ccas").Role.Should().Be(PartyRole.Organisation);
    }

    [Fact]
    public void Somebody_contained_in_a_record_takes_part()
    {
        var goal = Some.Goal(by: "#p").With("contained", new[] { Some.Resource("Practitioner", "p").With("name", new[] { new { text = "Ana" } }) });

        var journey = Some.JourneyOf(Some.Nour(), goal);

        journey.Parties.Single(party => party.Id == journey.Goals[0].Versions[0].ProposedBy).Name.Should().Be("Ana");
    }

    [Fact]
    public void Who_is_contained_in_the_record_of_one_is_nobody_in_the_record_of_another_with_its_id()
    {
        JsonObject GoalOf(string person, string worker) => Some.Goal("marche", by: "#p", subject: $"Patient/{person}")
            .With("contained", new[] { Some.Resource("Practitioner", "p").With("name", new[] { new { text = worker } }) });

        var journeys = Some.Import(Some.Nour("a"), Some.Nour("b"), GoalOf("a", "Ana"), GoalOf("b", "Bob")).Journeys;

        journeys.Should().HaveCount(2);
        journeys.SelectMany(journey => journey.Parties.AsEnumerable()).Count(party => party.Name == "Ana").Should().Be(1);
    }

    [Fact]
    public void A_record_that_names_nobody_is_the_only_persons()
    {
        var goal = Some.Goal();
        goal.Remove("subject");

        var result = Some.Import(Some.Nour(), goal);

        result.Journeys[0].Goals.Should().ContainSingle();
        result.Told(LossKind.Approximated, "there is only one person").Should().ContainSingle();
    }

    [Fact]
    public void A_record_that_names_nobody_among_several_is_told_and_left()
    {
        var goal = Some.Goal();
        goal.Remove("subject");

        var result = Some.Import(Some.Nour(), Some.Nour("ali"), goal);

        result.Journeys.Should().OnlyContain(journey => journey.Goals.IsEmpty);
        result.Told(LossKind.Dropped, "it does not say whose it is").Should().ContainSingle();
    }

    [Fact]
    public void A_group_is_no_patient()
    {
        Some.Import(Some.Nour(), Some.Goal(subject: "Group/voisins")).Told(LossKind.Dropped, "its subject is not a patient").Should().ContainSingle();
    }

    [Fact]
    public void The_same_record_in_two_files_counts_once()
    {
        var result = Some.Import(Some.Nour(), Some.Goal(), Some.Goal().With("meta", new { versionId = "2" }), Some.Score("s", "LA34481-4"), Some.Score("s", "LA34481-4"));

        result.Journeys[0].Goals.Should().ContainSingle();
        result.Journeys[0].Assessments.Should().ContainSingle();
        result.Told(LossKind.Kept, "it counts once").Select(loss => loss.File).Should().Equal("2-Goal.json", "4-Observation.json");
    }

    [Fact]
    public void Two_records_that_differ_under_one_id_are_both_kept()
    {
        var result = Some.Import(Some.Nour(), Some.Goal(), Some.Goal(text: "Cultiver deux carrés"), Some.Score("s", "LA34481-4"));

        result.Journeys[0].Goals.Select(goal => goal.Id).Should().Equal("goal-jardin", "jardin");
        result.Journeys[0].Assessments[0].About.Id.Should().Be("jardin");
        result.Told(LossKind.Approximated, "under an id of its own").Should().ContainSingle(loss => loss.File == "2-Goal.json");
    }

    [Fact]
    public void Two_people_under_one_id_cannot_be_told_apart_and_that_is_a_problem()
    {
        var result = Some.Import(Some.Nour(), Some.Nour().With("name", new[] { new { text = "Une autre" } }));

        result.Journeys.Should().ContainSingle().Which.Parties[0].Name.Should().Be("Nour Haddad");
        result.Problems.Should().ContainSingle(problem => problem.File == "1-Patient.json");
    }

    [Fact]
    public void One_id_in_two_types_is_two_ids_in_a_journey()
    {
        var journey = Some.JourneyOf(Some.Nour(), Some.Goal("nour"), Some.Score("nour", "LA34481-4", goal: "Goal/nour"));

        journey.Parties[0].Id.Should().Be("nour");
        journey.Goals[0].Id.Should().Be("goal-nour");
        journey.Assessments[0].Id.Should().Be("observation-nour");
    }

    [Fact]
    public void Whoever_died_is_asked_nothing()
    {
        Some.JourneyOf(Some.Nour().With("deceasedDateTime", "2031-08")).Parties[0].DeceasedOn.ToString().Should().Be("2031-08");
    }

    [Fact]
    public void Neither_birth_nor_address_nor_identifier_goes_into_a_journey()
    {
        var result = Some.Import(Some.Nour().With("birthDate", "1990-01-01").With("address", new[] { new { city = "Lyon" } }).With("identifier", new[] { new { value = "1 90 01 69" } }));

        result.Losses.Of(LossKind.Dropped).Select(loss => loss.Path).Should().Equal("$.birthDate", "$.address", "$.identifier");
    }

    [Fact]
    public void Somebody_a_reference_gives_no_id_is_called_by_what_they_are()
    {
        var journey = Some.JourneyOf(Some.Goal(by: "Practitioner/", subject: "Patient/"));

        journey.Parties.Select(party => party.Id).Should().Equal("person", "practitioner");
    }
}
