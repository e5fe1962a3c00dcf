using SocialEval.Journeys;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Mapping;

public sealed class InterventionTests
{
    [Fact]
    public void What_is_asked_of_the_person_is_the_persons_own_doing()
    {
        var result = Some.Import(Some.Nour(), Some.Elise(), Some.Goal(), Some.Request("r", "Préparer la terre", "Patient/nour")
            .With("occurrenceDateTime", "2031-03-01")
            .With("extension", new[] { new { url = "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal", valueReference = Some.To("Goal/jardin") } }));

        result.Journeys[0].Interventions[0].Should().Match<Intervention>(i =>
            i.AskedBy == "elise" && i.AskedOn == PartialDate.Parse("2031-02-03") && i.Started == null && i.What.By == null);
        result.Journeys[0].Interventions[0].DoneBy.Should().Equal("nour");
        result.Journeys[0].Interventions[0].Towards.Should().Equal("jardin");
        result.Told(LossKind.Kept, "the person's own doing").Should().ContainSingle();
        result.Told(LossKind.Dropped, "when it should take place").Should().ContainSingle();
    }

    [Fact]
    public void Something_done_has_its_days_and_who_did_it()
    {
        var procedure = Some.Resource("Procedure", "p").With("status", "completed").With("subject", Some.To("Patient/nour")).With("code", new { text = "Atelier" })
            .With("performedPeriod", new { start = "2031-03", end = "2031-04-02" }).With("performer", new[] { new { actor = Some.To("Practitioner/elise") } });

        var done = Some.JourneyOf(Some.Nour(), Some.Elise(), procedure).Interventions[0];

        (done.Started.ToString(), done.Ended.ToString()).Should().Be(("2031-03", "2031-04-02"));
        done.DoneBy.Should().Equal("elise");
    }

    [Fact]
    public void A_task_has_who_took_it_on_and_the_goal_it_is_for()
    {
        var task = Some.Resource("Task", "t").With("status", "in-progress").With("intent", "plan").With("for", Some.To("Patient/nour")).With("description", "Réserver un carré")
            .With("owner", Some.To("Practitioner/elise")).With("focus", Some.To("Goal/jardin")).With("authoredOn", "2031-02-03T10:00:00Z");

        var taken = Some.JourneyOf(Some.Nour(), Some.Elise(), Some.Goal(), task).Interventions[0];

        taken.DoneBy.Should().Equal("elise");
        taken.Towards.Should().Equal("jardin");
        taken.AskedOn.ToString().Should().Be("2031-02-03");
    }

    [Theory]
    [InlineData("active", null)]
    [InlineData("completed", "2031-09-30")]
    public void A_date_a_plan_aims_at_is_not_the_end_of_the_support(string status, string? ended)
    {
        var plan = Some.Resource("CarePlan", "plan").With("status", status).With("intent", "plan").With("subject", Some.To("Patient/nour")).With("period", new { start = "2031-02-01", end = "2031-09-30" });

        var support = Some.JourneyOf(Some.Nour(), plan).Support!;

        support.Started.ToString().Should().Be("2031-02-01");
        support.Ended?.ToString().Should().Be(ended);
    }

    [Fact]
    public void What_is_written_in_a_plan_only_is_an_intervention_too()
    {
        var plan = Some.Resource("CarePlan", "plan").With("status", "active").With("intent", "plan").With("subject", Some.To("Patient/nour"))
            .With("goal", new[] { Some.To("Goal/jardin") })
            .With("activity", new object[]
            {
                new { reference = Some.To("ServiceRequest/r") },
                new { reference = Some.To("Appointment/nulle-part") },
                new { detail = new { status = "not-started", description = "Semer", performer = new[] { Some.To("Patient/nour") }, goal = new[] { Some.To("Goal/jardin") } } },
            });

        var result = Some.Import(Some.Nour(), Some.Elise(), Some.Goal(), Some.Request("r", "Préparer la terre"), plan);

        result.Journeys[0].Interventions.Select(i => i.Id).Should().BeEquivalentTo(["r", "plan-activity-3"]);
        result.Losses.Of(LossKind.Dropped).Should().Contain(loss => loss.Path == "$.activity[1].reference");
    }

    [Fact]
    public void Medication_stays_out_and_that_is_told()
    {
        var result = Some.Import(Some.Nour(), Some.Resource("MedicationRequest", "m").With("subject", Some.To("Patient/nour")));

        result.Journeys[0].Interventions.Should().BeEmpty();
        result.Told(LossKind.Dropped, "a medication").Should().ContainSingle();
    }

    [Fact]
    public void No_consent_is_made_of_a_consent_to_something_else()
    {
        var consent = Some.Resource("Consent", "c").With("status", "active").With("patient", Some.To("Patient/nour")).With("scope", Some.Concept("research", "http://terminology.hl7.org/CodeSystem/consentscope"));

        var result = Some.Import(Some.Nour(), consent);

        result.Journeys[0].Consents.Should().BeEmpty();
        result.Told(LossKind.Dropped, "no consent is made of it").Should().ContainSingle();
        result.Told(LossKind.NotPresent, "consent, for any purpose").Should().ContainSingle();
    }
}
