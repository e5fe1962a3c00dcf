using System.Globalization;
using DuckDB.NET.Data;
using SocialEval.Benchmarks.Invented;
using SocialEval.Json;
using SocialEval.Studies;

namespace SocialEval.Benchmarks.Studying;

/// <summary>Counts of people by what they said last, by DuckDB on one core over the same lines, with no question of who may read them.</summary>
internal static class DuckDb
{
    private const int Journeys = 10_000;
    private const int Rounds = 7;

    private static readonly StudyReading Reading = new(InventedJourney.ReadOn, InventedJourney.ReadOn, Purpose.Evaluation);

    public static void Write(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("socialeval");
        try
        {
            var file = Path.Combine(folder.FullName, "journeys.ndjson");
            using (var journeys = File.Create(file))
            {
                new RepeatedLines(Journeys).CopyTo(journeys);
            }

            Count(file);
            Study(file);
            var ratios = new double[Rounds];
            for (var round = 0; round < Rounds; round++)
            {
                ratios[round] = Processor(() => Count(file)) / Processor(() => Study(file));
            }

            StudyTable.Row(output, "who has been heard, over a file", "DuckDB, people by whether they assessed anything, over the same file, one core", "none", ratios);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Study(string file)
    {
        using var journeys = File.OpenRead(file);
        StudyLines.RunAsync(new Heard(), journeys, Reading, new() { Cores = 1 }).GetAwaiter().GetResult();
    }

    private static void Count(string file)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $$"""
            SET threads = 1;
            SELECT said, count(*) FROM (
              SELECT list_contains(list_transform(assessments, a -> a.by), person.id) AS said
              FROM (
                SELECT assessments, unnest(list_filter(parties, p -> p.role = 'beneficiary')) AS person
                FROM read_json('{{file}}', format = 'newline_delimited', columns = {
                  parties: 'STRUCT(id VARCHAR, role VARCHAR)[]', assessments: 'STRUCT("by" VARCHAR, judgement VARCHAR)[]' })))
            GROUP BY said
            """);
        using var reader = command.ExecuteReader();
        var people = 0L;
        do
        {
            while (reader.FieldCount == 2 && reader.Read())
            {
                people += reader.GetInt64(1);
            }
        }
        while (reader.NextResult());

        if (people != Journeys)
        {
            throw new InvalidOperationException($"{people} people were counted; expected {Journeys}.");
        }
    }

    private static double Processor(Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
