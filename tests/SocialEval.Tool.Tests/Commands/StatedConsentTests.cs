using System.Text;
using SocialEval.Json;
using SocialEval.Tool.Commands;

namespace SocialEval.Tool.Tests.Commands;

public sealed class StatedConsentTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Without_consent_an_evaluation_withholds_which_is_an_answer()
    {
        var told = await EvaluateAsync();

        told.Exit.Should().Be(0);
        told.Output.Should().NotContain(Some.Secret).And.Contain("\"withheld\"");
    }

    [Fact]
    public async Task Consent_that_exists_elsewhere_can_be_stated()
    {
        var told = await EvaluateAsync("--consent", "amina,evaluation,2024-01-15,own-act");

        told.Exit.Should().Be(0);
        told.Error.Should().BeEmpty();
        told.Output.Should().Contain(Some.Secret);
    }

    [Fact]
    public async Task It_counts_for_the_purpose_it_was_given_for_only() =>
        (await EvaluateAsync("--consent", "amina,research,2024-01-15,own-act")).Output.Should().NotContain(Some.Secret);

    [Fact]
    public async Task Several_can_be_stated() =>
        (await EvaluateAsync("--consent", "amina,research,2024,unknown", "--consent", "amina,evaluation,2024-01,signature")).Output.Should().Contain(Some.Secret);

    [Fact]
    public async Task A_later_refusal_in_the_journey_stands()
    {
        var refused = Some.Journey(more: Some.Consent("refused").Replace("2024-01-15", "2025-01-15", StringComparison.Ordinal));

        (await desk.RunOnAsync(refused, "evaluate", "-", "--format", "ndjson", "--consent", "amina,evaluation,2024-01-15,own-act")).Output
            .Should().NotContain(Some.Secret);
    }

    [Fact]
    public async Task A_party_that_nobody_has_is_told_and_the_journeys_are_evaluated()
    {
        var told = await EvaluateAsync("--consent", "aminata,evaluation,2024-01-15,own-act");

        told.Exit.Should().Be(1);
        told.Output.Should().NotBeEmpty();
        told.Error.Should().Be("socialeval: --consent aminata,evaluation,2024-01-15,own-act: no journey has a party 'aminata'; expected the id of one\n");
    }

    [Fact]
    public async Task Only_the_journeys_that_have_the_party_are_opened()
    {
        var others = Some.Journey("others").Replace("amina", "leila", StringComparison.Ordinal);

        var told = await desk.RunOnAsync($"{others}\n{Some.Journey()}\n", "evaluate", "-", "--format", "ndjson", "--consent", "amina,evaluation,2024,own-act");

        told.OutputLines[0].Should().NotContain(Some.Secret);
        told.OutputLines[1].Should().Contain(Some.Secret);
    }

    [Fact]
    public void The_id_of_a_stated_consent_is_always_the_same_and_its_own()
    {
        var stated = StatedConsent.Read("amina,evaluation,2024-01-15,own-act", out _)!;
        var journey = JourneyJson.Read(Encoding.UTF8.GetBytes(Some.Journey()));

        var once = new StatedConsents([stated]).AddTo(journey);
        var twice = new StatedConsents([stated]).AddTo(once);

        once.Should().Be(new StatedConsents([stated]).AddTo(journey));
        once.Consents.Select(consent => consent.Id).Should().Equal("stated:amina,evaluation,2024-01-15,own-act");
        twice.Consents.Select(consent => consent.Id).Should().Equal("stated:amina,evaluation,2024-01-15,own-act", "stated:amina,evaluation,2024-01-15,own-act:2");
    }

    [Fact]
    public void An_id_may_have_commas_of_its_own()
    {
        var stated = StatedConsent.Read("doe, jane,research,2024,imported", out var problem)!;

        problem.Should().BeNull();
        stated.By.Should().Be("doe, jane");
        stated.ToString().Should().Be("doe, jane,research,2024,imported");
    }

    private Task<Told> EvaluateAsync(params string[] more) => desk.RunOnAsync(Some.Journey(), ["evaluate", "-", "--format", "ndjson", .. more]);
}
