using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Consents;

/// <summary>Content is cut at the day read: what may lie after it is held back, dated facts inside items too.</summary>
public sealed class LookingBackTests
{
    [Theory]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", true)]
    [InlineData("2025-02-02", false)]
    [InlineData("2025-01", true)]
    [InlineData("2025-02", false)]
    [InlineData("2025", false)]
    [InlineData(null, true)]
    public void What_may_lie_after_the_day_read_is_held_back_and_what_has_no_date_is_there(string? on, bool isThere)
    {
        var view = Some.Told(Some.Tells(on: on)).Seen(Purpose.Support, asOf: "2025-02-01");
        view.Testimonies.Should().HaveCount(isThere ? 1 : 0);
        view.Withheld.Should().Be(isThere ? 0 : 1);
    }

    [Fact]
    public void Dated_facts_inside_a_goal_are_cut_too()
    {
        var parts = Some.JourneyWith(Some.Version() with
        {
            Wording = Some.Says("roche", "Retrouver du travail") with { ConfirmedOn = Some.On("2025-03-01") },
            Commitments = [new() { By = "roche", On = Some.On("2025-03-02"), What = Some.Says("roche", "Écrire") }, new() { By = "alix", On = Some.On("2024-01-10") }],
            Receipts = [new() { By = "alix", On = Some.On("2025-03-03") }],
            Agreements = [Some.Answer("alix", on: "2024-01-20"), Some.Answer("alix", AgreementAnswer.Withdraws, on: "2025-03-04")],
        });
        parts = parts with
        {
            Goals =
            [
                parts.Goals[0] with
                {
                    Versions = parts.Goals[0].Versions.With(Some.Version("v2", "alix", "2025-03-05", "Me reposer")),
                    Ending = new() { Kind = GoalEndingKind.LetGo, By = "alix", On = Some.On("2025-03-06"), Words = Some.Says("alix", "J'arrête") },
                },
            ],
        };

        var goal = parts.Seen(Purpose.Support, asOf: "2025-02-01").Goals[0];
        var version = goal.Versions.Should().ContainSingle().Subject;
        version.Wording.Text.Should().Be("Retrouver du travail");
        version.Wording.ConfirmedOn.Should().BeNull();
        version.Commitments.Should().ContainSingle().Which.By.Should().Be("alix");
        version.Receipts.Should().BeEmpty();
        version.Agreements.Should().ContainSingle().Which.Answer.Should().Be(AgreementAnswer.Agrees);
        goal.Ending.Should().BeNull();
        parts.Seen(Purpose.Support).Withheld.Should().Be(0);
    }

    [Fact]
    public void Dated_facts_inside_an_intervention_are_cut_too()
    {
        var dalo = new Intervention
        {
            Id = "dalo",
            What = Some.Says("roche", "Dossier"),
            AskedOn = Some.On("2025-01-10"),
            Started = Some.On("2025-01-20"),
            Ended = Some.On("2025-03-01"),
            Decision = new() { AskedOf = "service", AskedOn = Some.On("2025-01-25"), Answer = DecisionAnswer.Refused, On = Some.On("2025-03-02"), Reason = Some.Says("service", "Incomplet"), AppealTold = true },
            Trials = [new() { On = Some.On("2025-03-03"), What = Some.Says("roche", "Second dossier") }, new() { On = Some.On("2025-01-21"), What = Some.Says("roche", "Premier dossier") }],
        };
        var seen = (Some.JourneyWith(Some.Version()) with { Interventions = [dalo] }).Seen(Purpose.Support, asOf: "2025-02-01").Interventions[0];
        seen.Started.Should().Be(Some.On("2025-01-20"));
        seen.Ended.Should().BeNull();
        seen.Decision.Should().Be(new Decision { AskedOf = "service", AskedOn = Some.On("2025-01-25") }, "it was asked, and no answer is known yet");
        seen.Trials.Should().ContainSingle().Which.What!.Text.Should().Be("Premier dossier");
    }

    [Fact]
    public void Dated_facts_of_the_journey_its_people_and_what_they_say_are_cut_too()
    {
        var parts = Some.JourneyWith(Some.Version()) with
        {
            Support = new() { Started = Some.On("2024-01-08"), Ended = Some.On("2025-03-01"), EndedBy = "alix", Words = Some.Says("alix", "C'est fini") },
            Assessments = [Some.Avis("a1", on: "2025-01-10") with { ConfirmedOn = Some.On("2025-03-02") }, Some.Avis("a2", on: "2025-03-03")],
            Contests = [new() { Id = "k1", Contested = new(ItemKind.Assessment, "a1"), By = "alix", On = Some.On("2025-03-04") }],
            Pauses = [new() { Id = "ete", From = Some.On("2025-01-15"), To = Some.On("2025-03-05"), WishedBy = "alix" }, new() { Id = "automne", From = Some.On("2025-03-06"), WishedBy = "alix" }],
        };
        parts = parts with { Parties = [.. parts.Parties.Select(party => party.Id == "soeur" ? party with { DeceasedOn = Some.On("2025-03-07") } : party.Id == "roche" ? party with { To = Some.On("2025-03-08") } : party)] };

        var view = parts.Seen(Purpose.Support, asOf: "2025-02-01");
        view.Support.Should().Be(new Support { Started = Some.On("2024-01-08") });
        view.Assessments.Should().ContainSingle().Which.ConfirmedOn.Should().BeNull();
        view.Contests.Should().BeEmpty();
        view.Pauses.Should().ContainSingle().Which.To.Should().BeNull();
        view.Party("soeur")!.DeceasedOn.Should().BeNull();
        view.Party("roche")!.To.Should().BeNull();
    }

    [Fact]
    public void Looking_back_shows_what_was_known_before_a_correction()
    {
        var parts = Some.Voiced(Some.Avis("faux", "roche", on: "2025-01-10"), Some.Avis("juste", "roche", on: "2025-03-10", Judgement.Worse) with { Rectifies = "faux" });
        parts.Seen(Purpose.Support, asOf: "2025-02-01").Assessments.Ids().Should().Equal("faux");
        parts.Seen(Purpose.Support).Assessments.Ids().Should().Equal("faux", "juste");
    }

    [Fact]
    public void Somebody_who_came_after_the_day_read_is_there_only_where_something_read_names_them()
    {
        var parts = Some.Told(Some.Tells() is var told ? told with { Words = told.Words with { RecordedBy = "diallo" } } : told);
        parts = parts with
        {
            Parties =
            [
                .. parts.Parties, new() { Id = "diallo", Role = PartyRole.Professional, Name = "M. Diallo", Function = "référent", From = Some.On("2025-03-01") },
                new() { Id = "nouveau", Role = PartyRole.Professional, Name = "M. Nouveau", From = Some.On("2025-03-01") },
            ],
        };
        var view = parts.Seen(Purpose.Support, asOf: "2025-02-01");
        view.Party("nouveau").Should().BeNull();
        view.Party("diallo").Should().Be(new Party { Id = "diallo", Role = PartyRole.Professional, Name = "M. Diallo" }, "what he does there was not known yet");
    }
}
