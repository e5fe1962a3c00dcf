namespace SocialEval.Tool.Tests.Commands;

public sealed class ReaderTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("support", "team")]
    [InlineData("evaluation", "team")]
    [InlineData("research", "researcher")]
    [InlineData("own-use", "person")]
    [InlineData("funder-report", "institution")]
    [InlineData("publication", "institution")]
    public async Task Each_purpose_has_its_usual_reader(string purpose, string reader)
    {
        var told = await desk.RunOnAsync(Some.Journey(), "evaluate", "-", "--purpose", purpose, "--format", "ndjson");

        told.Exit.Should().Be(0);
        told.Output.Should().Contain($"\"purpose\":\"{purpose}\",\"reader\":\"{reader}\"");
    }

    [Fact]
    public async Task A_team_reads_its_own_practice_journey_for_its_own_use()
    {
        var practice = Some.Journey().Replace("individual", "practice", StringComparison.Ordinal);

        (await desk.RunOnAsync(practice, "evaluate", "-", "--purpose", "own-use", "--format", "ndjson")).Output.Should().Contain("\"reader\":\"team\"");
    }

    [Fact]
    public async Task A_party_reads_by_its_id()
    {
        var told = await desk.RunOnAsync(Some.Journey(), "evaluate", "-", "--purpose", "support", "--reader", "amina", "--format", "ndjson");

        told.Exit.Should().Be(0);
        told.Output.Should().Contain("\"reader\":\"amina\"").And.Contain(Some.Secret);
    }

    [Fact]
    public async Task A_party_that_is_in_some_journeys_only_reads_those()
    {
        var told = await desk.RunOnAsync($"{Some.Collective}\n{Some.Journey()}\n", "evaluate", "-", "--reader", "amina", "--format", "ndjson");

        told.Exit.Should().Be(1);
        told.OutputLines.Should().ContainSingle();
        told.ErrorLines[0].Should().Be("-:1 $.parties: no party 'amina' in journey 'place', expected --reader team, person, institution, researcher or the id of a party");
    }

    [Fact]
    public async Task The_person_needs_an_id_where_there_are_several()
    {
        var told = await desk.RunOnAsync(Some.Collective, "evaluate", "-", "--reader", "person");

        told.Exit.Should().Be(1);
        told.Error.Should().Be("-:1 $.parties: several beneficiaries in journey 'place', expected --reader with the id of one: 'rosa' or 'sam'\n");
        (await desk.RunOnAsync(Some.Collective, "evaluate", "-", "--reader", "rosa")).Exit.Should().Be(0);
    }

    [Fact]
    public async Task The_day_read_is_today_unless_another_is_given()
    {
        (await desk.RunOnAsync(Some.Journey(), "evaluate", "-", "--format", "ndjson")).Output.Should().Contain("\"asOf\":\"2025-06-01\"");
        (await desk.RunOnAsync(Some.Journey(), "evaluate", "-", "--format", "ndjson", "--as-of", "2024-02-29")).Output.Should().Contain("\"asOf\":\"2024-02-29\"");
    }

    [Fact]
    public async Task Looking_back_does_not_reopen_what_was_withdrawn_since()
    {
        var withdrawn = Some.Journey(more: Some.Consent().Replace("]", ",{\"id\":\"c2\",\"by\":\"amina\",\"purpose\":\"evaluation\",\"answer\":\"withdrawn\",\"on\":\"2025-05-31\"}]", StringComparison.Ordinal));

        (await desk.RunOnAsync(withdrawn, "evaluate", "-", "--as-of", "2025-01-31", "--format", "ndjson")).Output.Should().NotContain(Some.Secret);
    }
}
