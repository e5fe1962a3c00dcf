using System.Text;
using System.Text.Json;
using NodaTime;
using Parquet;
using SocialEval.Json;
using SocialEval.Research.Out;
using SocialEval.Research.Tables;
using SocialEval.Time;

namespace SocialEval.Research.Tests.Out;

public sealed class ResearchExportTests : IDisposable
{
    private readonly Exported exported = new();

    public void Dispose() => exported.Dispose();

    [Fact]
    public async Task What_somebody_agreed_to_is_there_in_rows()
    {
        var summary = await exported.WriteAsync([Exported.Of("j1")]);

        var assessments = Table.Parse(exported.Text("assessments.csv"));
        assessments.Texts("by").Cells.Should().Equal("professional", "beneficiary");
        assessments.Texts("judgement").Cells.Should().Equal("same", "better");
        assessments.Texts("on").Cells.Should().Equal("2024", "2024-12");
        assessments.Numbers("value").Cells.Should().Equal(null, 6.5);
        assessments.Texts("words").Cells.Should().Equal(null, "=C'est chez moi");
        Table.Parse(exported.Text("goals.csv")).Texts("words").Cells.Should().Equal("Un toit; à moi, \"enfin\"");
        Table.Parse(exported.Text("agreements.csv")).Texts("evidence").Cells.Should().Equal("own-act", "signature");
        summary.Journeys.Should().Be(1);
        summary.Tables.Should().Contain(new ExportedTable("assessments", 2)).And.Contain(new ExportedTable("testimonies", 1));
    }

    [Fact]
    public async Task Who_does_not_agree_is_nowhere_and_no_small_count_tells_of_them()
    {
        var summary = await exported.WriteAsync([Exported.Of("j1"), Exported.Of("j2", "refused"), Exported.Of("j3", "withdrawn")]);

        summary.Journeys.Should().Be(1);
        summary.WithheldAtLeast.Should().Be(0);
        exported.Lines("journeys.csv").Should().HaveCount(2);
        exported.Text("README.md").Should().Contain("n = 1 parcours.").And.Contain("moins de 5. Un nombre plus petit n'est pas dit.").And.Contain("fewer than 5.");
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    public async Task How_many_are_withheld_is_told_by_fives(int refusing, int told)
    {
        var summary = await exported.WriteAsync(Enumerable.Range(0, refusing).Select(number => Exported.Of($"r{number}", "refused")).Append(Exported.Of("j1")));

        summary.WithheldAtLeast.Should().Be(told);
    }

    [Fact]
    public async Task Of_the_examples_only_what_may_be_read_for_research_leaves()
    {
        Journey[] examples = [.. Directory.EnumerateFiles(Repository.Path("docs", "examples"), "*.json").Select(path => JourneyJson.Read(File.ReadAllBytes(path)))];

        await exported.WriteAsync(examples);

        var everything = exported.Everything();
        var reading = new Reading(Exported.Day, Purpose.Research, Reader.Researcher);
        foreach (var journey in examples)
        {
            var permitted = journey.View(reading);
            var said = permitted.Testimonies.Select(testimony => testimony.Words.Text).Concat(permitted.Assessments.Select(one => one.Words?.Text)).Concat(permitted.Goals.SelectMany(goal => goal.Versions).Select(version => version.Wording.Text))
                .Concat(permitted.Outcomes.Select(outcome => outcome.What.Text)).Concat(permitted.Interventions.Select(done => done.What.Text)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var told = journey.Testimonies.Select(testimony => testimony.Words.Text).Concat(journey.Assessments.Select(one => one.Words?.Text)).Concat(journey.Goals.SelectMany(goal => goal.Versions).Select(version => version.Wording.Text))
                .Concat(journey.Outcomes.Select(outcome => outcome.What.Text)).OfType<string>();
            told.Where(text => !said.Contains(text) && everything.Contains(text, StringComparison.Ordinal)).Should().BeEmpty($"nobody permits it in {journey.Id}");
            everything.Should().NotContain(journey.Id);
            journey.Parties.Where(party => party.Name is { Length: > 3 }).Where(party => Cells().Contains(party.Name)).Should().BeEmpty();
        }

        IEnumerable<string?> Cells() => Directory.EnumerateFiles(exported.Folder, "*.csv").SelectMany(path => File.ReadAllLines(path)).SelectMany(line => line.Split(','));
    }

    [Fact]
    public async Task No_identifier_no_name_no_place_and_nobody_else_is_in_it()
    {
        await exported.WriteAsync([Exported.Of("j-2041")]);

        var everything = exported.Everything();
        foreach (var hidden in (string[])["j-2041", "awa", "Awa", "karim", "Karim", "ccas", "toit-1", "\"a1\"", "Lilas"])
        {
            everything.Should().NotContain(hidden);
        }
    }

    [Fact]
    public async Task Nothing_can_be_put_together_by_worker()
    {
        await exported.WriteAsync([Exported.Of("j1"), Exported.Of("j2")]);

        foreach (var file in Directory.EnumerateFiles(exported.Folder, "*.csv").Where(path => File.ReadAllLines(path).Length > 1))
        {
            var table = Table.Parse(File.ReadAllText(file));
            if (table.Columns.Contains("voice") && table.Columns.Contains("by"))
            {
                table.Texts("by").Cells.Zip(table.Texts("voice").Cells).Should().OnlyContain(cell => (cell.First == "beneficiary") == (cell.Second != null));
            }
        }
    }

    [Fact]
    public async Task A_voice_and_an_item_bear_one_name_throughout_the_tables()
    {
        await exported.WriteAsync([Exported.Of("j1")]);

        var goal = Table.Parse(exported.Text("goals.csv")).Texts("goal").Cells[0];
        var assessments = Table.Parse(exported.Text("assessments.csv"));
        assessments.Texts("about").Cells[1].Should().Be(goal);
        assessments.Texts("about").Cells[0].Should().Be(assessments.Texts("journey").Cells[0]);
        assessments.Texts("voice").Cells[1].Should().Be(Table.Parse(exported.Text("testimonies.csv")).Texts("voice").Cells[0]);
    }

    [Fact]
    public async Task Another_secret_gives_names_that_cannot_be_linked()
    {
        Journey[] journeys = [Exported.Of("j1"), Exported.Of("j2")];
        await exported.WriteAsync(journeys);
        var first = Names();
        Directory.Delete(exported.Folder, recursive: true);
        await exported.WriteAsync(journeys);
        var again = Names();
        Directory.Delete(exported.Folder, recursive: true);
        await exported.WriteAsync(journeys, new ExportTerms(Exported.Day, new byte[32]));
        var other = Names();

        again.Should().Equal(first);
        other.Should().NotIntersectWith(first);

        string[] Names() => [.. exported.Lines("journeys.csv").Concat(exported.Lines("goals.csv")).SelectMany(line => line.Split(',')).Where(cell => cell.Length == 20)];
    }

    [Fact]
    public async Task Journeys_are_in_the_order_of_their_new_names()
    {
        await exported.WriteAsync(Enumerable.Range(0, 12).Select(number => Exported.Of($"j{number}")));

        exported.Lines("journeys.csv").Skip(1).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_in_French_opens_it_and_runs_nothing()
    {
        await exported.WriteAsync([Exported.Of("j1")], Exported.Terms(ExportForm.FrenchSpreadsheet));

        File.ReadAllBytes(Path.Combine(exported.Folder, "assessments.csv")).Should().StartWith(new byte[] { 0xEF, 0xBB, 0xBF });
        var line = exported.Lines("assessments.csv")[2];
        line.Should().Contain(";better;-1;échelle;6,5;0;10;'=C'est chez moi;");
        exported.Lines("goals.csv")[1].Should().Contain(";\"Un toit; à moi, \"\"enfin\"\"\";");
    }

    [Fact]
    public async Task Parquet_holds_what_the_tables_hold_with_its_types()
    {
        await exported.WriteAsync([Exported.Of("j1"), Exported.Of("j2")], Exported.Terms(ExportForm.Parquet));

        await using var reader = await ParquetReader.CreateAsync(Path.Combine(exported.Folder, "assessments.parquet"));
        using var group = reader.OpenRowGroupReader(0);
        var values = new double?[group.RowCount];
        var levels = new int?[group.RowCount];
        var own = new bool?[group.RowCount];
        var words = new string[group.RowCount];
        await group.ReadAsync<double>(reader.Schema.FindDataField("value"), values);
        await group.ReadAsync<int>(reader.Schema.FindDataField("level"), levels);
        await group.ReadAsync<bool>(reader.Schema.FindDataField("own"), own);
        await group.ReadAsync(reader.Schema.FindDataField("words"), words);
        values.Should().Equal(null, 6.5, null, 6.5);
        levels.Should().Equal(null, -1, null, -1);
        own.Should().Equal(true, true, true, true);
        words.Should().Equal(null, "=C'est chez moi", null, "=C'est chez moi");
        await using var empty = await ParquetReader.CreateAsync(Path.Combine(exported.Folder, "pauses.parquet"));
        empty.RowGroupCount.Should().Be(0);
    }

    [Theory]
    [InlineData(DatePrecision.Year, "2024")]
    [InlineData(DatePrecision.Month, "2024-03")]
    [InlineData(DatePrecision.Day, "2024-03-20")]
    public async Task Dates_are_no_more_exact_than_the_terms_say(DatePrecision precision, string on)
    {
        await exported.WriteAsync([Exported.Of("j1")], Exported.Terms() with { Dates = precision });

        Table.Parse(exported.Text("agreements.csv")).Texts("on").Cells.Should().AllBe(on);
    }

    [Fact]
    public async Task Where_it_breaks_off_nothing_is_left()
    {
        IEnumerable<Journey> Breaking()
        {
            yield return Exported.Of("j1");
            throw new JsonException("broken");
        }

        await exported.Awaiting(it => it.WriteAsync(Breaking())).Should().ThrowAsync<JsonException>();

        exported.Beside().Should().BeEmpty();
    }

    [Fact]
    public async Task Cancelled_it_leaves_nothing()
    {
        using var cancelling = new CancellationTokenSource();
        IEnumerable<Journey> Cancelling()
        {
            yield return Exported.Of("j1");
            cancelling.Cancel();
            yield return Exported.Of("j2");
        }

        await FluentActions.Awaiting(() => ResearchExport.WriteAsync(Cancelling().ToAsyncEnumerable(), exported.Folder, Exported.Terms(ExportForm.Parquet), cancelling.Token)).Should().ThrowAsync<OperationCanceledException>();

        exported.Beside().Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_with_something_in_it_is_left_alone()
    {
        Directory.CreateDirectory(exported.Folder);
        await File.WriteAllTextAsync(Path.Combine(exported.Folder, "of-yesterday.csv"), "kept");

        await exported.Awaiting(it => it.WriteAsync([Exported.Of("j1")])).Should().ThrowAsync<IOException>().WithMessage("*is there and not empty; expected a folder to make.");

        exported.Beside().Should().Equal("export");
        Directory.EnumerateFiles(exported.Folder).Should().ContainSingle();
    }

    [Fact]
    public void A_secret_that_can_be_tried_out_is_refused() =>
        FluentActions.Invoking(() => new ExportTerms(Exported.Day, new byte[15])).Should().Throw<ArgumentException>().WithMessage("The secret has 15 bytes; expected 16 or more*");

    [Fact]
    public async Task The_page_says_what_each_column_holds_in_both_languages_and_what_it_is_not_for()
    {
        await exported.WriteAsync([Exported.Of("j1")]);

        var page = exported.Text("README.md");
        page.Should().Contain("Finalité : recherche.").And.Contain("Purpose: research.").And.Contain("accords connus le 2025-06-01").And.Contain("Comparer des professionnels").And.Contain("Comparing workers");
        foreach (var table in ExportTables.All())
        {
            page.Split($"### {table.Name}\n").Should().HaveCount(3);
            foreach (var column in table.Columns)
            {
                page.Should().Contain($"- `{column.Name}`: ");
            }
        }
    }

    [Fact]
    public async Task Looking_back_does_not_reopen_what_was_taken_back_since()
    {
        var text = Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(Exported.Of("j1")));
        var withdrawn = JourneyJson.Read(Encoding.UTF8.GetBytes(text.Replace("\"consents\":[", "\"consents\":[{\"id\":\"c2\",\"by\":\"awa-j1\",\"purpose\":\"research\",\"answer\":\"withdrawn\",\"on\":\"2025-05-01\"},", StringComparison.Ordinal)));

        var summary = await exported.WriteAsync([withdrawn], Exported.Terms() with { AsOf = new LocalDate(2025, 1, 1) });

        summary.Journeys.Should().Be(0);
    }
}
