using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Time;

namespace SocialEval.Fhir.Tests.Tddui;

public sealed class ReadingTests
{
    [Fact]
    public void Who_expressed_an_expectation_is_read_in_all_three_dialects()
    {
        var journey = Some.JourneyOf(
            Some.Nour(), Some.Elise(), Some.Sami(),
            Dui.Expectation("a", "Garder la main sur mes journées").With("expressedBy", Some.To("Patient/nour")),
            Dui.Expectation("b", "Chanter").With("note", new[] { Dui.Note("origineAttente", "Usager") }),
            Dui.Expectation("c", "Des nouvelles chaque semaine").With("note", new[] { Dui.OldNote("origineAttente", "Famille") }));

        journey.Goals.Should().BeEmpty("an expectation is not yet an objective");
        journey.Needs.Select(need => (need.Id, need.Expressed, need.What.By)).Should().Equal(
            ("a", NeedKind.Expectation, "nour"), ("b", NeedKind.Expectation, "nour"), ("c", NeedKind.Expectation, null));
        journey.Testimonies.Should().BeEmpty("where it comes from is not something somebody says");
    }

    [Fact]
    public void Agreement_of_the_structure_is_not_agreement_of_the_person()
    {
        var result = Some.Import(Some.Nour(), Some.Elise(), Dui.Plan(Dui.Accord("c", "accordStructure")), Dui.Consent("c", "Practitioner/elise"), Dui.Objective());

        var agreement = result.Journeys[0].Goals[0].Versions[0].Agreements.Should().ContainSingle().Subject;
        agreement.Should().Be(new Agreement { By = "elise", Answer = AgreementAnswer.Agrees, On = PartialDate.Parse("2031-01-15"), Evidence = Evidence.Imported });
        result.Told(LossKind.NotPresent, "the person's own agreement to the project").Should().ContainSingle();
    }

    [Fact]
    public void Each_side_agrees_for_itself()
    {
        var journey = Some.JourneyOf(
            Some.Nour(), Some.Elise(), Dui.Plan(Dui.Accord("c", "accordStructure"), Dui.Accord("d", "accordUsager")),
            Dui.Consent("c", "Practitioner/elise"), Dui.Consent("d", "Patient/nour", "2031-01-20"), Dui.Objective());

        journey.Goals[0].Versions[0].Agreements.Select(agreement => (agreement.By, agreement.On.ToString())).Should().Equal(("elise", "2031-01-15"), ("nour", "2031-01-20"));
    }

    [Fact]
    public void An_agreement_said_to_be_the_persons_and_given_by_a_professional_is_nobodys() =>
        Some.JourneyOf(Some.Nour(), Some.Elise(), Dui.Plan(Dui.Accord("c", "accordUsager")), Dui.Consent("c", "Practitioner/elise"), Dui.Objective())
            .Goals[0].Versions[0].Agreements.Should().ContainSingle().Which.By.Should().BeNull();

    [Fact]
    public void Time_left_in_prose_stays_prose_and_the_date_it_comes_to_is_marked_as_derived()
    {
        var horizon = Some.JourneyOf(Some.Nour(), Dui.Plan(), Dui.Objective("Marcher sans aide sur 12 mois")).Goals[0].Versions[0].Horizon!;

        horizon.Words!.Text.Should().Be("sur 12 mois");
        horizon.Words.By.Should().BeNull();
        horizon.Derived.Should().BeTrue();
        horizon.Time.Should().Be(TimeHorizon.Over(NodaTime.Period.FromMonths(12), PartialDate.Parse("2031-01-15")));
    }

    [Fact]
    public void Time_left_in_prose_that_starts_nowhere_gets_no_date()
    {
        var horizon = Some.JourneyOf(Some.Nour(), Dui.Objective("Marcher sans aide en 6 mois")).Goals[0].Versions[0].Horizon!;

        horizon.Time.Should().Be(TimeHorizon.Open);
        horizon.Derived.Should().BeFalse();
        horizon.Words!.Text.Should().Be("en 6 mois");
    }

    [Fact]
    public void The_notes_of_an_objective_are_a_view_of_the_person_and_a_commitment_of_nobody_named()
    {
        var journey = Some.JourneyOf(Some.Nour(), Dui.Plan(), Dui.Objective("Aller seule au marché", Dui.Note("titreObjectif", "Autonomie"), Dui.Note("avisUsagerObjectif", "Pas le lundi"), Dui.Note("strategieMiseEnOeuvreObjectif", "Y aller d'abord à deux")));

        var view = journey.Assessments.Should().ContainSingle().Subject;
        (view.By, view.Words!.Text, view.On).Should().Be(("nour", "Pas le lundi", null));
        journey.Goals[0].Versions[0].Commitments.Should().ContainSingle().Which.What!.Text.Should().Be("Y aller d'abord à deux");
        journey.Goals[0].Versions[0].Commitments[0].By.Should().BeNull();
        journey.Testimonies.Should().BeEmpty();
    }

    [Fact]
    public void A_need_is_met_by_the_objective_and_its_analysis_is_another_voice()
    {
        var journey = Some.JourneyOf(
            Some.Nour(), Dui.Need("Sortir de chez elle").With("orderDetail", new[] { new { text = "Isolement depuis l'hiver" } }),
            Dui.Objective().With("addresses", new[] { Some.To("ServiceRequest/besoin") }));

        journey.Goals[0].Meets.Should().Equal("besoin");
        journey.Needs[0].What.By.Should().BeNull();
        journey.Testimonies.Should().ContainSingle().Which.Words.By.Should().BeNull();
        journey.Interventions.Should().BeEmpty();
    }

    [Fact]
    public void Actions_and_services_are_interventions_and_the_persons_view_of_one_is_theirs()
    {
        var journey = Some.JourneyOf(
            Some.Nour(), Some.Elise(), Dui.Objective(),
            Dui.Task("action", "tddui-task-action", [Dui.Input("titre", "Sortie au marché"), Dui.Input("avisUsager", "J'aime bien"), Dui.To("objectif", "Goal/objectif")]).With("owner", Some.To("Practitioner/elise")),
            Dui.Task("prestation", "tddui-task-prestation", [Dui.Input("titre", "Accompagnement aux courses")]));

        journey.Interventions.Select(intervention => (intervention.Id, intervention.What.Text)).Should().BeEquivalentTo([("action", "Sortie au marché"), ("prestation", "Accompagnement aux courses")]);
        journey.Interventions.Single(intervention => intervention.Id == "action").Towards.Should().Equal("objectif");
        journey.Assessments.Should().ContainSingle(assessment => assessment.By == "nour" && assessment.About == new Citation(ItemKind.Intervention, "action"));
    }

    [Fact]
    public void A_review_keeps_each_author_and_one_without_is_nobodys()
    {
        var journey = Some.JourneyOf(
            Some.Nour(), Some.Elise(), Some.Sami(),
            Dui.Task("bilan", "tddui-task-bilan", [Dui.Synthesis("synthesePreparationBilan", "Elle sort plus", "RelatedPerson/sami"), Dui.Synthesis("synthesePreparationBilan", "À revoir", null)], [Dui.Synthesis("syntheseBilan", "Je choisis mes jours", "Patient/nour")]));

        journey.Assessments.Should().OnlyContain(assessment => assessment.About.Kind == ItemKind.Journey && assessment.On == PartialDate.Parse("2031-06-01"));
        journey.Assessments.Select(assessment => assessment.By).Should().BeEquivalentTo(["sami", null, "nour"]);
    }

    [Fact]
    public void An_evaluation_without_an_evaluator_is_unknown_and_never_the_persons()
    {
        var result = Some.Import(Some.Nour(), Some.Resource("QuestionnaireResponse", "q").Profiled("tddui-questionnaire-response").With("status", "completed").With("subject", Some.To("Patient/nour"))
            .With("item", new[] { new { linkId = "1", answer = new[] { new { valueString = "Je dors mal" } } } }));

        result.Journeys[0].Testimonies.Should().ContainSingle().Which.Words.By.Should().BeNull();
        result.Told(LossKind.NotPresent, "self-evaluation").Should().ContainSingle();
    }
}
