using System.Text;
using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Exchange;
using SocialEval.Fhir;
using SocialEval.Json;
using SocialEval.Journeys;
using SocialEval.Research;
using SocialEval.Research.CausalMaps;
using SocialEval.Research.Coders;
using SocialEval.Research.Qca;
using SocialEval.Research.Refi;
using SocialEval.Research.Saturation;
using SocialEval.Research.Tables;
using SocialEval.Studies;

namespace SocialEval.Proof.Tests.Fuzz;

/// <summary>All that reads a file of somebody else's.</summary>
internal static class FuzzTargets
{
    private static readonly LocalDate Day = new(2025, 6, 1);
    private static readonly Heard Study = new();
    private static readonly StudyReading Read = new(Day, Day, Purpose.Evaluation);
    private static readonly TableMapping[] Mappings = [.. Interop("*.mapping.json").Select(file => TableMapping.Read(file))];
    private static readonly Evaluator[] Evaluators = [.. EvaluatorCatalogue.All];
    private static readonly byte[][] Journeys = [.. Directory.GetFiles(Repository.Path("docs", "examples"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>The targets, in an order that stays: a case's number names one.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("journey", Journeys, ReadJourney),
        new("fhir", Records((journey, reading) => FhirExport.Write(journey, reading)), file => Readable(FhirImport.Read([new("a.json", file)]).Journeys)),
        new("tddui", Records((journey, reading) => TdduiExport.Write(journey, reading)), file => Readable(TdduiImport.Read([new("a.json", file)]).Journeys)),
        new("table", Interop("*.csv"), ReadTables),
        new("mapping", Interop("*.mapping.json"), ReadMapping),
        new("refi", [.. Interop("*.qde"), Project()], ReadProject),
        new("carnet", Interop("carnet.json"), file => Readable(CarnetDeBordImport.Read([new("a.json", file)]).Journeys)),
        new("france-travail", Interop("diagnostic.json"), file => Readable(FranceTravailImport.Read([new("a.json", file)]).Journeys)),
        new("report", [.. Journeys.Select(Report)], ReadReport),
        new("conclusion", [Conclusion()], file => ConclusionJson.TryRead(file, out _)?.ToString()),
        new("checkpoint", [Checkpoint()], Resume, typeof(InvalidCheckpointException)),
        new("lines", [Lines()], ReadLines),
        new("qca", [Data("accompagnements.csv")], file => CaseTable.Read(Table.Parse(Text(file)), "DURE", ["TEMPS", "CHOISI", "COLLECTIF", "TOIT"]), typeof(InvalidTableException)),
        new("codings", [Data("recits.csv")], file => Codings.Read(Table.Parse(Text(file)), MeasurementLevel.Nominal), typeof(InvalidTableException)),
        new("interviews", [Data("themes.csv")], file => Interviews.Read(Table.Parse(Text(file))), typeof(InvalidTableException)),
        new("interviews document", ["""{"interviews":[{"id":"E01","themes":["temps","confiance"]},{"id":"E02","themes":["temps"]}],"base":1,"run":1,"threshold":0.05}"""u8.ToArray()], file => InterviewsJson.Read(file), typeof(InvalidDocumentException)),
        new("causal map", [Data("liens.csv")], file => CausalMapTable.Read(Table.Parse(Text(file))), typeof(InvalidTableException)),
        new("causal map document", ["""{"links":[{"source":"P1","from":"groupe","to":"moins seule","quote":"« Le jeudi. »"},{"source":"P2","from":"moins seule","to":"dort"}]}"""u8.ToArray()], file => CausalMapJson.Read(file), typeof(InvalidDocumentException)),
    ];

    private static void ReadJourney(byte[] file)
    {
        if (JourneyJson.TryRead(file, out _) is not { } journey)
        {
            return;
        }

        Readable([journey]);
        foreach (var reading in (Reading[])[new(Day, Purpose.Support, Reader.Team), new(Day, Purpose.Evaluation, Reader.Institution)])
        {
            new Evaluation(Evaluators) { IsStrict = true }.Run(journey.View(reading)).ToText("fr");
        }
    }

    // What an import gives is a journey like any other: written, it is read again.
    private static void Readable(IEnumerable<Journey> journeys)
    {
        foreach (var journey in journeys)
        {
            if (JourneyJson.TryRead(JourneyJson.ToUtf8Bytes(journey), out var problems) is null)
            {
                throw new InvalidDataException($"A journey was written and cannot be read: {problems[0]}");
            }
        }
    }

    private static void ReadTables(byte[] file)
    {
        foreach (var mapping in Mappings)
        {
            Readable(TableImport.Read([new("a.csv", file)], mapping).Journeys);
        }
    }

    private static void ReadMapping(byte[] file)
    {
        if (TableMapping.TryRead(file, out _) is { } mapping)
        {
            Readable(TableImport.Read(Interop("*.csv").Select(table => new ExchangeFile("a.csv", table)), mapping).Journeys);
        }
    }

    private static void ReadProject(byte[] file)
    {
        var name = file.AsSpan().StartsWith("PK"u8) ? "a.qdpx" : "a.qde";
        var read = RefiImport.Read(new(name, file));
        Readable(read.Journeys);
        RefiImportResult.CodingsAsCsv([read]);
    }

    private static void ReadReport(byte[] file)
    {
        if (ReportJson.TryRead(file, out _, Evaluators) is { } report)
        {
            foreach (var language in Outputs.Languages)
            {
                report.ToText(language);
                report.ToMarkdown(language);
            }
        }
    }

    private static void Resume(byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory("socialeval-fuzz");
        try
        {
            var path = Path.Combine(folder.FullName, "checkpoint");
            File.WriteAllBytes(path, file);
            StudyLines.ResumeAsync(Study, () => new MemoryStream(Lines()), Read, new CheckpointFile(path), new() { Cores = 1 }).GetAwaiter().GetResult();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void ReadLines(byte[] file) =>
        StudyLines.RunAsync(Study, new MemoryStream(file), Read, new() { Cores = 1 }).GetAwaiter().GetResult();

    private static byte[][] Interop(string pattern) => [.. Directory.GetFiles(Repository.Path("docs", "interop", "examples"), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static byte[] Data(string name) => File.ReadAllBytes(Repository.Path("docs", "scripts", "data", name));

    private static string Text(byte[] file) => Encoding.UTF8.GetString(file);

    private static byte[][] Records(Func<Journey, Reading, FhirExportResult> write) =>
    [
        File.ReadAllBytes(Repository.Path("tests", "SocialEval.Fhir.Tests", "Fixtures", "nour.json")),
        .. Journeys.Select(file => write(JourneyJson.Read(file), new(Day, Purpose.Support, Reader.Team)).Content).OfType<ReadOnlyMemory<byte>>().Select(content => content.ToArray()),
    ];

    private static byte[] Report(byte[] journey) => ReportJson.ToUtf8Bytes(new Evaluation(Evaluators).Run(JourneyJson.Read(journey).View(new(Day, Purpose.Support, Reader.Team))));

    private static byte[] Conclusion() => ConclusionJson.ToUtf8Bytes(Study.Conclude(
        StudyLines.RunAsync(Study, new MemoryStream(Lines()), Read, new() { Cores = 1 }).GetAwaiter().GetResult().State, 2));

    private static byte[] Checkpoint()
    {
        var folder = Directory.CreateTempSubdirectory("socialeval-fuzz");
        try
        {
            var path = Path.Combine(folder.FullName, "checkpoint");
            StudyLines.ResumeAsync(Study, () => new MemoryStream(Lines()), Read, new CheckpointFile(path), new() { Cores = 1, JourneysBetweenCheckpoints = 5 }).GetAwaiter().GetResult();
            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Project()
    {
        using var document = new MemoryStream();
        RefiExport.Write(Journeys.Select(file => JourneyJson.Read(file)), document, new(Purpose.Research, Day, new byte[32]));
        return document.ToArray();
    }

    private static byte[] Lines() => [.. File.ReadAllBytes(Repository.Path("docs", "examples", "etudes", "trente-deux-parcours.ndjson")).Take(40_000)];
}
