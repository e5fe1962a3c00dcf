namespace SocialEval.Tool.Tests.Commands;

/// <summary>An institution reads the name of an instrument where the host declares it, and without it neither name nor number.</summary>
public sealed class VocabularyTests : IDisposable
{
    private const string Rated = """
        {"schema":"socialeval/journey/1","id":"j-1","kind":"individual","parties":[{"id":"amina","role":"beneficiary"}],"assessments":[{"id":"a","about":{"journey":"j-1"},"by":"amina","on":"2025-01-10","judgement":"better","rating":{"instrument":"répit","value":6.5}}]}
        """;

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task What_the_host_declares_is_read_outside()
    {
        (await ExportAsync()).Output.Should().Contain("Observation").And.NotContain("répit").And.NotContain("6.5");
        (await ExportAsync("--vocabulary", desk.Put("mots.txt", "logement\r\n\nrépit\n"))).Output.Should().Contain("répit").And.Contain("6.5");
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_not_UTF8_is_refused_before_anything_is_read()
    {
        var absent = await ExportAsync("--vocabulary", desk["absent.txt"]);
        absent.Exit.Should().Be(2);
        absent.Error.Should().Contain("--vocabulary: ").And.Contain("absent.txt' cannot be read");
        absent.Output.Should().BeEmpty();

        var other = await ExportAsync("--vocabulary", desk.Put("latin.txt", [(byte)'r', 0xE9, (byte)'p']));
        other.Exit.Should().Be(2);
        other.Error.Should().Contain("is not UTF-8; expected one word a line, in UTF-8");
    }

    private Task<Told> ExportAsync(params string[] more) => desk.RunOnAsync(
        Rated, ["export", "fhir", "-", "--purpose", "evaluation", "--reader", "institution", "--consent", "amina,evaluation,2025-01-01,own-act", .. more]);
}
