using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Outside readers meet no id that anybody chose: everything is numbered within the view.</summary>
public sealed class NoChosenIdTests
{
    [Fact]
    public void No_id_of_a_journey_or_an_item_reaches_an_outside_reader() => MarkedJourneys.Any.Hold(some =>
    {
        foreach (var reader in (Reader[])[Reader.Institution, Reader.Researcher])
        {
            var view = some.Journey.View(new Reading(some.Reading.AsOf, some.Reading.On, some.Reading.Purpose, reader), 3);
            new Exposure().Within(view).Words.Should().NotContain(word => word[2] == 'i' || word[2] == 'j' || word[2] == 'p');
            view.Id.Should().Be("journey-3");
        }
    });

    [Fact]
    public void Every_reference_leads_to_what_it_led_to() => MarkedJourneys.Any.Hold(some =>
    {
        var reading = new Reading(some.Reading.AsOf, some.Reading.On, some.Reading.Purpose, Reader.Institution);
        var view = some.Journey.ViewWithNames(reading, 1, out var names);
        foreach (var assessment in view.Assessments)
        {
            var original = some.Journey.Assessments.AsSpan().Find(names.OriginalOf(assessment.Id))!;
            if (assessment.About.Kind is not ItemKind.Party)
            {
                names.OriginalOf(assessment.About.Id).Should().Be(original.About.Id);
                view.Holds(assessment.About).Should().BeTrue();
            }
        }

        foreach (var outcome in view.Outcomes)
        {
            outcome.Towards.AsSpan().ToArray().All(id => view.Goal(id) is not null).Should().BeTrue();
        }
    });

    [Fact]
    public void An_organisation_is_told_by_what_it_is_and_a_person_by_no_function_and_the_year_only()
    {
        var parts = Some.JourneyWith(Some.Version()).Agreed(Some.Yes()) with
        {
            Parties =
            [
                Some.Alix,
                new Party { Id = "roche", Role = PartyRole.Professional, Name = "Mme Roche", Function = "éducatrice", From = PartialDate.Parse("2024-09-02") },
                new Party { Id = "mairie", Role = PartyRole.Organisation, Name = "Ville de Vanves", Function = "la mairie" },
            ],
        };
        var view = parts.Seen(reader: Reader.Institution);
        var town = view.Parties.AsSpan().ToArray().Single(party => party.Role == PartyRole.Organisation);
        town.Function.Should().Be("la mairie");
        town.Name.Should().BeNull();
        var worker = view.Parties.AsSpan().ToArray().Single(party => party.Role == PartyRole.Professional);
        worker.Function.Should().BeNull();
        worker.From.Should().Be(PartialDate.Parse("2024"));
    }
}
