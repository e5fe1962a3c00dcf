using System.Text;
using NodaTime;
using SocialEval.Json;
using SocialEval.Research.Out;

namespace SocialEval.Research.Tests.Out;

/// <summary>Journeys to export, and a folder to find them in.</summary>
internal sealed class Exported : IDisposable
{
    public static readonly LocalDate Day = new(2025, 6, 1);
    public static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];

    private readonly string parent = Directory.CreateTempSubdirectory("socialeval-export").FullName;

    public string Folder => Path.Combine(parent, "export");

    /// <summary>A journey of somebody who agrees to research, or does not.</summary>
    public static Journey Of(string id, string answer = "given") => JourneyJson.Read(Encoding.UTF8.GetBytes($$"""
        { "schema": "socialeval/journey/1", "id": "{{id}}", "kind": "individual", "themes": [ { "code": "logement" } ],
          "place": { "text": "Rue des Lilas" }, "support": { "started": "2024-01-08", "frame": "chosen" },
          "parties": [ { "id": "awa-{{id}}", "role": "beneficiary", "name": "Awa" }, { "id": "karim", "role": "professional", "name": "Karim", "organisation": "ccas" }, { "id": "ccas", "role": "organisation" } ],
          "goals": [ { "id": "toit", "versions": [ { "id": "toit-1", "wording": { "text": "Un toit; à moi, \"enfin\"", "by": "awa-{{id}}", "language": "fr" }, "proposedBy": "awa-{{id}}", "proposedOn": "2024-03-20",
            "horizon": { "kind": "open" }, "agreements": [ { "by": "awa-{{id}}", "answer": "agrees", "on": "2024-03-20", "evidence": "own-act" }, { "by": "karim", "answer": "agrees", "on": "2024-03-20", "evidence": "signature" } ] } ] } ],
          "assessments": [ { "id": "a1", "about": { "goal": "toit" }, "by": "awa-{{id}}", "on": "2024-12-30", "judgement": "better", "level": -1,
            "rating": { "instrument": "échelle", "value": 6.5, "min": 0, "max": 10 }, "words": { "text": "=C'est chez moi", "by": "awa-{{id}}" } },
            { "id": "a2", "about": { "journey": "{{id}}" }, "by": "karim", "on": "2024", "judgement": "same" } ],
          "testimonies": [ { "id": "t1", "on": "2024-12-30", "words": { "text": "Le dimanche, c'est moi qui cuisine.", "by": "awa-{{id}}", "mode": "spoken" } },
            { "id": "t2", "words": { "text": "Karim m'a écoutée.", "by": "awa-{{id}}", "mentions": [ "karim" ] } } ],
          "consents": [ { "id": "c1", "by": "awa-{{id}}", "purpose": "research", "answer": "{{answer}}", "on": "2024-01-15" } ] }
        """));

    public static ExportTerms Terms(ExportForm form = ExportForm.Csv) => new(Day, Secret) { Form = form, Vocabulary = new("échelle") };

    public Task<ExportSummary> WriteAsync(IEnumerable<Journey> journeys, ExportTerms? terms = null) =>
        ResearchExport.WriteAsync(journeys.ToAsyncEnumerable(), Folder, terms ?? Terms());

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public string[] Lines(string file) => Text(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All there is in the export, as text.</summary>
    public string Everything() => string.Join('\n', Directory.EnumerateFiles(Folder).Select(File.ReadAllText));

    /// <summary>What lies in the folder above the export.</summary>
    public string[] Beside() => [.. Directory.EnumerateFileSystemEntries(parent).Select(path => Path.GetFileName(path))];

    public void Dispose() => Directory.Delete(parent, recursive: true);
}
