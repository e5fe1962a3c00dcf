using System.Security.Cryptography;
using NodaTime;
using SocialEval.Json;

namespace SocialEval.Exchange.Tests;

/// <summary>The programs of the pages on other systems are these, and they run.</summary>
public sealed class PageTests
{
    [Fact]
    public void The_program_that_reads_a_table_runs()
    {
        var said = new StringWriter();

        ReadTable(said);

        said.ToString().Should().Contain("bilans.csv:5 column 'où j'en suis': 'bof'").And.Contain("import table: ");
    }

    [Fact]
    public void The_program_that_writes_for_a_funder_runs()
    {
        var said = new StringWriter();
        var nadia = JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "examples", "nadia.json")));

        WriteCids([nadia], Stream.Null, said);

        said.ToString().Should().StartWith("0 exported");
    }

    [Theory]
    [InlineData("tables.md", "table")]
    [InlineData("cids.md", "cids")]
    public void A_program_on_a_page_is_the_one_here(string page, string region)
    {
        var lines = System.IO.File.ReadAllLines(Repository.Path("tests", "SocialEval.Exchange.Tests", "PageTests.cs"));
        var start = Array.FindIndex(lines, line => line.Trim() == $"#region {region}") + 1;
        var end = Array.FindIndex(lines, start, line => line.Trim() == "#endregion");
        var program = string.Join('\n', lines[start..end].Select(line => line.Length > 8 ? line[8..] : line.Trim())).Trim();

        System.IO.File.ReadAllText(Repository.Path("docs", "interop", page)).Should().Contain(program);
    }

    private static void ReadTable(TextWriter console)
    {
        #region table
        var mapping = TableMapping.Read(File.ReadAllBytes("docs/interop/examples/bilans.mapping.json"));
        var file = new ExchangeFile("bilans.csv", File.ReadAllBytes("docs/interop/examples/bilans.csv"));

        var result = TableImport.Read([file], mapping);

        foreach (var problem in result.Problems)
        {
            console.WriteLine(problem);
        }

        console.WriteLine(result.Losses.Summary());
        #endregion
    }

    private static void WriteCids(IEnumerable<Journey> journeys, Stream stream, TextWriter console)
    {
        #region cids
        var terms = new CidsTerms(
            Purpose.FunderReport, new LocalDate(2025, 6, 1), new CidsOrganisation(new Uri("https://service.example/"), "Le service"), RandomNumberGenerator.GetBytes(16));

        var result = CidsExport.Write(journeys, terms, stream);

        console.WriteLine($"{result.Exported} exported");
        console.WriteLine(result.Losses.Summary());
        #endregion
    }

    /// <summary>Files of the repository, by the names the pages call them.</summary>
    private static class File
    {
        public static byte[] ReadAllBytes(string path) => System.IO.File.ReadAllBytes(Path.IsPathRooted(path) ? path : Repository.Path(path));
    }
}
