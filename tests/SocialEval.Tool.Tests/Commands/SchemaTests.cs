using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class SchemaTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("journey", "socialeval:journey:1")]
    [InlineData("report", "socialeval:report:1")]
    public async Task The_schema_is_printed(string what, string id)
    {
        var told = await desk.RunAsync("schema", what);

        told.Exit.Should().Be(0);
        using var schema = JsonDocument.Parse(told.Output);
        schema.RootElement.GetProperty("$id").GetString().Should().Contain(id);
    }

    [Fact]
    public async Task Without_a_word_it_is_that_of_a_journey() =>
        (await desk.RunAsync("schema")).Should().Be(await desk.RunAsync("schema", "journey"));
}
