using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Consents;

/// <summary>Nobody needs consent to read their own words. What others said and did in an item somebody wrote is not theirs.</summary>
public sealed class OwnItemsTests
{
    private static readonly JourneyParts Proposed = Some.JourneyWith(Some.Version(proposedBy: "soeur", words: "Qu'elle revienne chez nous") with
    {
        Commitments = [new() { By = "soeur", What = Some.Says("soeur", "Je garde la chambre") }, new() { By = "roche", What = Some.Says("roche", "Je fais le lien") }],
        Receipts = [new() { By = "soeur", On = Some.On("2024-01-20") }, new() { By = "roche", On = Some.On("2024-01-21") }],
        Agreements = [Some.Answer("roche", AgreementAnswer.Disagrees, "2024-01-22"), Some.Answer("tuteur", on: "2024-01-23"), Some.Answer("soeur", on: "2024-01-24")],
    }) with
    {
        Interventions =
        [
            new()
            {
                Id = "demande",
                What = Some.Says("soeur", "J'ai demandé une visite"),
                AskedBy = "soeur",
                Decision = new() { AskedOf = "service", Answer = DecisionAnswer.Refused, On = Some.On("2024-02-01"), Reason = Some.Says("service", "Pas de lien de parenté établi") },
                Trials = [new() { On = Some.On("2024-02-02"), What = Some.Says("roche", "Un appel") }],
                Timing = new() { Felt = Felt.TooLate, By = "roche" },
            },
        ],
        Outcomes = [new() { Id = "retour", What = Some.Says("soeur", "Elle est venue dimanche"), Welcome = Welcome.Mixed, WelcomeBy = "roche" }],
    };

    // Alix refuses this, and not everything: so those who speak in it are known elsewhere.
    private static readonly Consent[] AllButAlix =
    [
        Some.Yes(), Some.No(on: "2024-03-01") with { Items = ["but-v1", "demande", "retour"] }, Some.Yes("soeur"), Some.Yes("tuteur"), Some.Yes("roche"), Some.Yes("service"),
    ];

    [Fact]
    public void An_author_reads_their_own_words_whoever_refuses()
    {
        var view = Proposed.Agreed(AllButAlix).Seen(reader: Reader.Party("soeur"));
        var version = view.Goals[0].Versions[0];
        version.Wording.Text.Should().Be("Qu'elle revienne chez nous");
        version.Commitments.Select(commitment => commitment.By).Should().Equal("soeur");
        version.Receipts.Select(receipt => receipt.By).Should().Equal("soeur");
        version.Agreements.Select(agreement => agreement.By).Should().Equal("soeur");
        view.Interventions[0].What.Text.Should().Be("J'ai demandé une visite");
        view.Outcomes[0].What.Text.Should().Be("Elle est venue dimanche");
    }

    [Fact]
    public void A_refusal_holds_for_what_others_did_inside_an_item_its_reader_wrote()
    {
        var view = Proposed.Agreed(AllButAlix).Seen(reader: Reader.Party("soeur"));
        view.Interventions[0].Decision.Should().BeNull();
        view.Interventions[0].Trials.Should().BeEmpty();
        view.Interventions[0].Timing.Should().BeNull();
        view.Outcomes[0].Welcome.Should().BeNull();
        view.Parties.Ids().Should().Equal("soeur");
    }

    [Fact]
    public void Where_the_person_agrees_the_author_reads_what_others_did_too()
    {
        var view = Proposed.Agreed(Some.Yes(), Some.Yes("soeur"), Some.Yes("tuteur")).Seen(reader: Reader.Party("soeur"));
        var version = view.Goals[0].Versions[0];
        version.Commitments.Should().HaveCount(2);
        version.Receipts.Should().HaveCount(2);
        version.Agreements.Should().HaveCount(3);
        view.Interventions[0].Decision!.Reason!.Text.Should().Be("Pas de lien de parenté établi");
        view.Interventions[0].Trials.Should().HaveCount(1);
        view.Interventions[0].Timing!.Felt.Should().Be(Felt.TooLate);
        view.Outcomes[0].Welcome.Should().Be(Welcome.Mixed);
    }

    [Fact]
    public void How_a_goal_of_the_readers_ended_is_told_only_where_somebody_permits_it_or_they_ended_it_themselves()
    {
        Goal? Seen(string endedBy) => (Proposed with { Goals = [Proposed.Goals[0] with { Ending = new() { Kind = GoalEndingKind.LetGo, By = endedBy, On = Some.On("2024-06-01") } }] })
            .Agreed(AllButAlix).Seen(reader: Reader.Party("soeur")).Goals[0];

        Seen("roche")!.Ending.Should().BeNull();
        Seen("soeur")!.Ending!.Kind.Should().Be(GoalEndingKind.LetGo);
    }

    [Fact]
    public void What_nobody_is_known_to_have_said_in_a_readers_own_item_is_not_theirs_where_the_person_refuses_support()
    {
        var parts = Some.JourneyWith(Some.Version(proposedBy: "soeur") with { Importance = "Cela presse" });
        parts.Seen(Purpose.Support, Reader.Party("soeur")).Goals[0].Versions[0].Importance!.Text.Should().Be("Cela presse");
        parts.Agreed(Some.No(purpose: Purpose.Support)).Seen(Purpose.Support, Reader.Party("soeur")).Goals[0].Versions[0].Importance.Should().BeNull();
    }
}
