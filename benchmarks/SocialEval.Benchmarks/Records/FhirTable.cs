using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SocialEval.Benchmarks.Ratios;
using SocialEval.Fhir;

namespace SocialEval.Benchmarks.Records;

/// <summary>Measures the import of a large bundle beside Firely's parse of the same bytes, and the most memory it takes.</summary>
internal static class FhirTable
{
    private const int Goals = 10_000;
    private const int Rounds = 9;

    private static readonly FhirJsonDeserializer Bare = new();

    public static void Write(TextWriter output)
    {
        using var stream = new MemoryStream();
        InventedBundle.Write(Goals, stream);
        var bytes = stream.ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Goals} goals of {Goals / 10} people in {bytes.Length >> 20} MiB."));
        output.WriteLine();
        var shares = Interleaved.Against(Rounds, () => Parse(bytes), () => Held(bytes), () => Each(() => new MemoryStream(bytes)));
        output.WriteLine("| what | against | target | time | spread | allocation |");
        output.WriteLine("|---|---|---|---|---|---|");
        Row(output, "the bundle held, journeys and losses", shares[0]);
        Row(output, "the bundle read person by person, journeys and losses", shares[1]);
        output.WriteLine();
        foreach (var way in (string[])["nothing", "each", "held"])
        {
            foreach (var goals in (int[])[Goals / 10, Goals, Goals * 10])
            {
                output.Write(OfItsOwn(way, goals));
            }
        }
    }

    /// <summary>What a process of its own says of its memory after the import of a file.</summary>
    public static void WriteMemory(string way, int goals, TextWriter output)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (var file = File.Create(path))
            {
                InventedBundle.Write(goals, file);
            }

            var read = way switch
            {
                "each" => Each(() => File.OpenRead(path)),
                "held" => Held(File.ReadAllBytes(path)),
                _ => 0,
            };
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{way}, {goals} goals ({read} read) in {new FileInfo(path).Length >> 20} MiB: peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Parse(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        var bundle = (Bundle)Bare.DeserializeResource(ref reader);
        Expect(bundle.Entry.Count(entry => entry.Resource is Goal), Goals);
    }

    private static int Held(byte[] bytes) => Count(FhirImport.Read([new("bundle.json", bytes)]));

    private static int Each(Func<Stream> open) => FhirImport.ReadEach([new("bundle.json", open)]).Sum(Count);

    private static int Count(FhirImportResult result)
    {
        Expect(result.Problems.Count, 0);
        return result.Journeys.Sum(journey => journey.Goals.Count);
    }

    private static void Expect(int found, int expected)
    {
        if (found != expected)
        {
            throw new InvalidOperationException($"{found} were found; expected {expected}.");
        }
    }

    private static string OfItsOwn(string way, int goals)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["fhir", "memory", way, goals.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return told;
    }

    private static void Row(TextWriter output, string what, Share share) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | Firely's parse of the bundle | 1.5 | {share.Time:0.00} | {share.Lower:0.00}–{share.Upper:0.00} | {share.Allocation:0.00} |"));
}
