using System.IO.Compression;
using System.Text;
using SocialEval.Consents;
using SocialEval.Exchange;
using SocialEval.Fhir;
using SocialEval.Research.Out;
using SocialEval.Research.Refi;
using SocialEval.Time;

namespace SocialEval.Proof.Tests;

/// <summary>All files in which a journey leaves for another system, with the account of what was lost.</summary>
internal static class Exports
{
    private static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];

    /// <summary>The records for whoever reads.</summary>
    public static IEnumerable<Output> Records(ReadingCase some) =>
        Records("FHIR", FhirExport.Write(some.Journey, some.Reading)).Concat(Records("TDDUI", TdduiExport.Write(some.Journey, some.Reading)));

    /// <summary>The files for those outside, each with the reading it is made for.</summary>
    public static IEnumerable<(ReadingCase Read, Output Output)> Outside(ReadingCase some)
    {
        if (some.Reading.Purpose is Purpose.Support or Purpose.OwnUse)
        {
            yield break;
        }

        var isResearch = some.Reading.Purpose == Purpose.Research;
        var read = some.For(some.Reading.Purpose, isResearch ? Reader.Researcher : Reader.Institution);
        foreach (var output in Impact(read))
        {
            yield return (read, output);
        }

        read = some.For(some.Reading.Purpose, isResearch || some.Reading.Purpose == Purpose.Evaluation ? Reader.Researcher : Reader.Institution);
        // A project takes no word of the host: its own themes are its codebook's.
        var declared = read with { Reading = read.Reading with { Vocabulary = HostVocabulary.None } };
        foreach (var output in Project(declared))
        {
            yield return (declared, output);
        }

        if (isResearch)
        {
            foreach (var output in Tables(read))
            {
                yield return (read, output);
            }
        }
    }

    private static IEnumerable<Output> Records(string form, FhirExportResult written)
    {
        yield return Output.Of(form, Encoding.UTF8.GetString((written.Content ?? default).Span)) with { GivesBack = true };
        yield return Output.Of($"{form}, refusal", written.Refusal ?? "");
        yield return Output.Of(form, written.Losses) with { GivesBack = true };
    }

    private static IEnumerable<Output> Impact(ReadingCase read)
    {
        using var document = new MemoryStream();
        var terms = new CidsTerms(read.Reading.Purpose, read.Reading.On, new(new Uri("https://service.example/"), "Service"), Secret) { AsOf = read.Reading.AsOf, Vocabulary = read.Reading.Vocabulary };
        var written = CidsExport.Write([read.Journey], terms, document);
        yield return Output.Of("CIDS", Encoding.UTF8.GetString(document.ToArray()));
        yield return Output.Of("CIDS", written.Losses);
    }

    private static IEnumerable<Output> Project(ReadingCase read)
    {
        using var document = new MemoryStream();
        var terms = new RefiTerms(read.Reading.Purpose, read.Reading.On, Secret) { AsOf = read.Reading.AsOf, Dates = DatePrecision.Day };
        var written = RefiExport.Write([read.Journey], document, terms);
        yield return Output.Of("REFI", Unpacked(document.ToArray()));
        yield return Output.Of("REFI", written.Losses);
    }

    private static IEnumerable<Output> Tables(ReadingCase read)
    {
        var parent = Directory.CreateTempSubdirectory("socialeval-proof").FullName;
        try
        {
            var folder = Path.Combine(parent, "export");
            var terms = new ExportTerms(read.Reading.On, Secret) { AsOf = read.Reading.AsOf, Dates = DatePrecision.Day, Vocabulary = read.Reading.Vocabulary, FewestTold = 2 };
            ResearchExport.WriteAsync(new[] { read.Journey }.ToAsyncEnumerable(), folder, terms).GetAwaiter().GetResult();
            yield return Output.Of("research tables", string.Join('\n', Directory.EnumerateFiles(folder).Select(File.ReadAllText)));
        }
        finally
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    private static string Unpacked(byte[] project)
    {
        if (project.Length == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        using var archive = new ZipArchive(new MemoryStream(project));
        foreach (var entry in archive.Entries)
        {
            using var content = new StreamReader(entry.Open());
            text.AppendLine(entry.FullName).AppendLine(content.ReadToEnd());
        }

        return text.ToString();
    }
}
