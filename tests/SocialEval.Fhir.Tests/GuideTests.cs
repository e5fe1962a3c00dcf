using System.Text;
using NodaTime;
using SocialEval.Json;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests;

public sealed class GuideTests
{
    [Fact]
    public void The_program_of_the_guide_runs()
    {
        using var records = new MemoryStream(Fixtures.Read("nour.json").Content.ToArray());
        using var report = new MemoryStream();
        var said = new StringWriter();

        Run(records, report, said);

        said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).Should().Contain("journey 'j-nour': 1 goals, 3 assessments");
        Encoding.UTF8.GetString(report.ToArray()).Should().StartWith("{\"schema\":\"socialeval/losses/1\"");
    }

    [Fact]
    public void The_program_that_writes_runs_and_what_it_writes_is_read()
    {
        using var records = new MemoryStream();
        var said = new StringWriter();

        Write(JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "examples", "nadia.json"))), records, said);

        FhirImport.Read([new FhirFile("records.json", records.ToArray())]).Journeys.Should().ContainSingle().Which.Id.Should().Be("j-nadia");
        said.ToString().Should().Contain("export fhir: ").And.Contain("export tddui: ");
    }

    [Theory]
    [InlineData("en/fhir.md", "reading")]
    [InlineData("fhir.md", "reading")]
    [InlineData("en/fhir.md", "writing")]
    [InlineData("fhir.md", "writing")]
    public void The_program_in_the_guide_is_this_one(string page, string region)
    {
        var lines = File.ReadAllLines(Repository.Path("tests", "SocialEval.Fhir.Tests", "GuideTests.cs"));
        var start = Array.FindIndex(lines, line => line.Trim() == "#region " + region) + 1;
        var end = Array.FindIndex(lines, start, line => line.Trim() == "#endregion");
        var program = string.Join('\n', lines[start..end].Select(line => line.Length > 8 ? line[8..] : line.Trim())).Trim();

        var guide = File.ReadAllText(Repository.Path("docs", "guide", page));

        guide.ReplaceLineEndings("\n").Should().Contain(program);
    }

    private static void Run(Stream records, Stream report, TextWriter console)
    {
        #region reading
        var file = FhirFile.ReadAsync("records.json", records).GetAwaiter().GetResult();
        var result = FhirImport.Read([file]);

        foreach (var journey in result.Journeys)
        {
            console.WriteLine($"{journey}: {journey.Goals.Count} goals, {journey.Assessments.Count} assessments");
        }

        foreach (var problem in result.Problems)
        {
            console.WriteLine(problem);
        }

        console.WriteLine(result.Losses.Summary());
        LossReportJson.Write(result.Losses, report);
        #endregion
    }

    private static void Write(Journey journey, Stream records, TextWriter console)
    {
        #region writing
        var today = new LocalDate(2026, 6, 1);
        var export = FhirExport.Write(journey, new(today, Purpose.Support, Reader.Team));

        if (export.Content is { } content)
        {
            records.Write(content.Span);
        }

        console.WriteLine(export.Refusal ?? export.Losses.Summary());

        var project = TdduiExport.Write(journey, new(today, Purpose.Support, Reader.Team));
        console.WriteLine(project.Losses.Summary());
        #endregion
    }
}
