using System.Text;
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

    [Theory]
    [InlineData("en/fhir.md")]
    [InlineData("fhir.md")]
    public void The_program_in_the_guide_is_this_one(string page)
    {
        var lines = File.ReadAllLines(Repository.Path("tests", "SocialEval.Fhir.Tests", "GuideTests.cs"));
        var start = Array.FindIndex(lines, line => line.Trim() == "#region reading") + 1;
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
}
