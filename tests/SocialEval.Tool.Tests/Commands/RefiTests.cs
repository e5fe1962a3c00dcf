using System.IO.Compression;

namespace SocialEval.Tool.Tests.Commands;

public sealed class RefiTests : IDisposable
{
    private static readonly string Interviews = Repository.Path("docs", "interop", "examples", "entretiens.qde");

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Words_leave_as_a_project_where_people_agreed()
    {
        desk.Put("journeys.ndjson", Some.Journey("j-1", Some.Consent(purpose: "research")) + "\n" + Some.Journey("j-2") + "\n");

        var told = await desk.RunAsync("export", "refi", desk["journeys.ndjson"], "--purpose", "research", "--output", desk["paroles.qdpx"], "--losses", desk["losses.json"]);

        told.Exit.Should().Be(0);
        told.Error.Should().StartWith("1 journey exported\nexport refi: ");
        using var zip = ZipFile.OpenRead(desk["paroles.qdpx"]);
        zip.Entries.Should().HaveCount(2);
        new StreamReader(zip.Entries[1].Open()).ReadToEnd().Should().Be(Some.Secret);
        (await File.ReadAllTextAsync(desk["losses.json"])).Should().Contain("\"export refi\"").And.NotContain("amina").And.NotContain("j-1");
    }

    [Fact]
    public async Task A_consent_on_the_command_line_counts()
    {
        desk.Put("journey.json", Some.Journey());

        var told = await desk.RunAsync("export", "refi", desk["journey.json"], "--purpose", "evaluation", "--consent", "amina,evaluation,2025-01-15,signature", "--output", desk["paroles.qdpx"]);

        told.Error.Should().StartWith("1 journey exported\n");
    }

    [Fact]
    public async Task Nothing_is_written_where_nobody_agreed()
    {
        desk.Put("journey.json", Some.Journey());

        var told = await desk.RunAsync("export", "refi", desk["journey.json"], "--purpose", "research");

        told.Exit.Should().Be(0);
        told.Output.Should().BeEmpty();
        told.Error.Should().StartWith("0 journeys exported: ");
    }

    [Theory]
    [InlineData("--purpose", "support")]
    [InlineData("--purpose", "own-use")]
    [InlineData]
    public async Task A_project_is_for_a_purpose_outside(params string[] words)
    {
        desk.Put("journey.json", Some.Journey());

        var told = await desk.RunAsync(["export", "refi", desk["journey.json"], .. words]);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain("--purpose");
    }

    [Fact]
    public async Task The_codes_of_a_project_go_with_the_words()
    {
        desk.Put("journey.json", Some.Journey("j-1", Some.Consent(purpose: "research")));

        var told = await desk.RunAsync("export", "refi", desk["journey.json"], "--purpose", "research", "--codebook", Interviews, "--output", desk["paroles.qdpx"]);

        told.Exit.Should().Be(0);
        using var zip = ZipFile.OpenRead(desk["paroles.qdpx"]);
        new StreamReader(zip.GetEntry("project.qde")!.Open()).ReadToEnd().Should().Contain("name=\"Seul le soir\"");
    }

    [Fact]
    public async Task A_codebook_that_is_none_is_a_wrong_command_line()
    {
        desk.Put("journey.json", Some.Journey());

        var told = await desk.RunAsync("export", "refi", desk["journey.json"], "--purpose", "research", "--codebook", desk["journey.json"]);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain("XML that is cut short or damaged");
    }

    [Fact]
    public async Task A_project_comes_in_as_journeys_with_warnings_and_no_refusal()
    {
        var told = await desk.RunAsync("import", "refi", Interviews, "--losses", desk["losses.json"], "--codings", desk["codages.csv"]);

        told.Exit.Should().Be(0);
        told.OutputLines.Should().HaveCount(2).And.NotContain(line => line.Contains("\"by\"", StringComparison.Ordinal));
        told.ErrorLines[0].Should().StartWith("socialeval: read all the same: ").And.Contain("the namespace 'urn:QDA-XML:project:1:0'");
        (await File.ReadAllLinesAsync(desk["codages.csv"])).Should().HaveCount(4).And.Contain(line => line.EndsWith(",Chez-soi,Lina,,3,16,,J'ai les clés", StringComparison.Ordinal));
        desk.Files().Should().Equal("codages.csv", "losses.json");
    }

    [Fact]
    public async Task Cases_speak_where_it_is_said_so()
    {
        var told = await desk.RunAsync("import", "refi", Interviews, "--cases-speak");

        told.OutputLines.Should().OnlyContain(line => line.Contains("\"by\":\"d0000000-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_left_comes_back_as_the_same_words()
    {
        desk.Put("journey.json", Some.Journey("j-1", Some.Consent(purpose: "research")));
        await desk.RunAsync("export", "refi", desk["journey.json"], "--purpose", "research", "--output", desk["paroles.qdpx"]);

        var told = await desk.RunAsync("import", "refi", desk.Folder);

        told.Exit.Should().Be(0);
        told.OutputLines.Should().ContainSingle().Which.Should().Contain(Some.Secret).And.Contain("\"role\":\"beneficiary\"").And.Contain("\"on\":\"2024-12\"");
    }

    [Fact]
    public async Task A_project_cut_short_is_refused_and_the_others_are_read()
    {
        desk.Put("court.qdpx", [.. "PK\u0003\u0004 et plus rien"u8]);

        var told = await desk.RunAsync("import", "refi", desk["court.qdpx"], Interviews);

        told.Exit.Should().Be(1);
        told.OutputLines.Should().HaveCount(2);
        told.Error.Should().Contain("court.qdpx:1 /: a zip that is cut short or damaged, expected a whole one");
    }

    [Fact]
    public async Task What_only_a_project_has_is_not_asked_of_other_formats()
    {
        var told = await desk.RunAsync("import", "fhir", desk.Folder, "--codings", desk["codages.csv"]);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain("--codings: given; only refi has it");
    }
}
