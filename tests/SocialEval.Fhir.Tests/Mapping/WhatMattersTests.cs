using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Outcomes;

namespace SocialEval.Fhir.Tests.Mapping;

public sealed class WhatMattersTests
{
    [Fact]
    public void What_matters_is_a_testimony_of_whoever_says_it()
    {
        var told = Some.JourneyOf(Some.Nour(), Some.WhatMatters("m", "Revoir mes voisins")).Testimonies.Should().ContainSingle().Subject;

        told.Words.Should().Be(new Statement("Revoir mes voisins", "nour"));
        told.On.ToString().Should().Be("2031-03-01");
    }

    [Fact]
    public void What_a_goal_answers_is_an_expectation_it_meets_and_is_kept_once()
    {
        var journey = Some.JourneyOf(Some.Nour(), Some.WhatMatters("m", "Revoir mes voisins"), Some.Goal().With("addresses", new[] { Some.To("Observation/m") }));

        journey.Goals[0].Meets.Should().Equal("m");
        journey.Needs[0].Should().Match<Need>(need => need.What.Text == "Revoir mes voisins" && need.What.By == "nour" && need.Expressed == NeedKind.Expectation && need.Themes[0].Code == "relationships");
        journey.Testimonies.Should().BeEmpty();
    }

    [Fact]
    public void In_one_record_reasons_are_a_need_changes_an_expectation_and_where_one_is_now_a_rating()
    {
        var matters = Some.WhatMatters("m", null).With("component", new[]
        {
            Some.Component("now-rating", 2), Some.Component("now-reasons", "Je sors peu"), Some.Component("future-rating", 7), Some.Component("future-changes", "Marcher le soir"),
        });

        var result = Some.Import(Some.Nour(), matters, Some.Goal().With("addresses", new[] { Some.To("Observation/m") }));

        var journey = result.Journeys[0];
        journey.Needs.Select(need => (need.Expressed, need.What.Text)).Should().Equal((NeedKind.Need, "Je sors peu"), (NeedKind.Expectation, "Marcher le soir"));
        journey.Assessments.Should().ContainSingle().Which.Should().Match<Assessment>(a => a.About == new Citation(ItemKind.Need, "m") && a.By == "nour" && a.Rating!.Value == 2 && a.Level == null);
        result.Told(LossKind.Dropped, "a wish, not an assessment").Should().ContainSingle(loss => loss.Path == "$.component[2]");
    }

    [Fact]
    public void The_members_of_a_panel_are_what_addresses_the_panel_addresses()
    {
        var panel = Some.WhatMatters("panel", null).With("hasMember", new[] { Some.To("Observation/changes"), Some.To("Observation/rating") });
        var changes = Some.Observation("changes", "future-changes", "http://hl7.org/fhir/us/pco/CodeSystem/what-matters-concepts").With("valueString", "Marcher le soir");
        var rating = Some.Observation("rating", "now-rating", "http://hl7.org/fhir/us/pco/CodeSystem/what-matters-concepts").With("valueInteger", 1).With("derivedFrom", new[] { Some.To("Observation/panel") });

        var journey = Some.JourneyOf(Some.Nour(), panel, changes, rating, Some.Goal().With("addresses", new[] { Some.To("Observation/panel") }));

        journey.Goals[0].Meets.Should().Equal("changes");
        journey.Assessments[0].About.Should().Be(new Citation(ItemKind.Need, "changes"));
    }

    [Fact]
    public void A_priority_without_words_is_a_theme_of_the_journey()
    {
        var journey = Some.JourneyOf(Some.Nour(), Some.WhatMatters("m", null).With("valueCodeableConcept", Some.Concept("wellbeing-priority", "http://example.org")));

        journey.Parts.Themes.Select(theme => theme.Code).Should().Equal("relationships");
        journey.Testimonies.Should().BeEmpty();
    }

    [Fact]
    public void A_reported_score_is_a_rating_by_whoever_reports_it_against_no_threshold()
    {
        var score = Some.Observation("s", "70274-6", "http://loinc.org").With("category", new[] { Some.Concept("survey", "http://terminology.hl7.org/CodeSystem/observation-category") })
            .With("valueQuantity", new { value = 10 }).With("focus", new[] { Some.To("Goal/jardin") });

        Some.JourneyOf(Some.Nour(), Some.Goal(), score).Assessments[0].Should().Match<Assessment>(a =>
            a.By == "nour" && a.About.Id == "jardin" && a.Rating!.Value == 10 && a.Rating.Min == null && a.Rating.Instrument == "70274-6" && a.Judgement == null && a.Level == null);
    }

    [Theory]
    [InlineData("Mon échelle du soir", "Échelle", "Mon échelle du soir")]
    [InlineData(null, "Échelle", "Échelle")]
    [InlineData(null, null, "soir-1")]
    public void An_instrument_is_called_by_its_name_and_the_address_of_its_list_is_no_name(string? text, string? display, string expected)
    {
        var score = Some.Observation("s", "soir-1", "https://exemple.fr/CodeSystem/echelles").With("category", new[] { Some.Concept("survey", "http://terminology.hl7.org/CodeSystem/observation-category") })
            .With("valueQuantity", new { value = 3 })
            .With("code", new { text, coding = new[] { new { system = "https://exemple.fr/CodeSystem/echelles", code = "soir-1", display } } });

        var result = Some.Import(Some.Nour(), score);

        result.Journeys[0].Assessments[0].Rating!.Instrument.Should().Be(expected);
        result.Told(LossKind.Approximated, "its code 'soir-1' of the list 'https://exemple.fr/CodeSystem/echelles'").Should().ContainSingle(loss => loss.Path == "$.code");
    }

    [Fact]
    public void A_measurement_is_nobodys_assessment()
    {
        var weight = Some.Observation("w", "29463-7", "http://loinc.org", by: "Practitioner/elise").With("category", new[] { Some.Concept("vital-signs", "http://terminology.hl7.org/CodeSystem/observation-category") })
            .With("valueQuantity", new { value = 70 });

        var result = Some.Import(Some.Nour(), weight);

        result.Journeys[0].Assessments.Should().BeEmpty();
        result.Told(LossKind.Dropped, "a measurement or a code").Should().ContainSingle();
    }

    [Fact]
    public void Words_about_a_goal_are_an_assessment_and_what_stands_in_the_way_a_testimony()
    {
        var said = Some.Observation("said", "x", "http://example.org").With("valueString", "Je plante mieux").With("focus", new[] { Some.To("Goal/jardin") });
        var barrier = Some.Observation("barrier", "452341000124107", "http://snomed.info/sct").With("valueString", "Il fait nuit tôt").With("focus", new[] { Some.To("Goal/jardin") });

        var journey = Some.JourneyOf(Some.Nour(), Some.Goal(), said, barrier);

        journey.Assessments.Should().ContainSingle().Which.Words!.Text.Should().Be("Je plante mieux");
        journey.Testimonies.Should().ContainSingle().Which.Words.Text.Should().Be("Il fait nuit tôt");
    }
}
