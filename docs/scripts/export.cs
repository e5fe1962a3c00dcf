// Ce que des parcours permettent à la recherche, en tables, avec une page qui dit ce qu'elles contiennent.
// What journeys allow for research, as tables, with a page that says what they hold.
// dotnet run docs/scripts/export.cs [FOLDER OF JOURNEYS] [FOLDER TO MAKE]
#:project ../../src/SocialEval/SocialEval.csproj
#:project ../../src/SocialEval.Research/SocialEval.Research.csproj

using System.Security.Cryptography;
using NodaTime;
using SocialEval;
using SocialEval.Json;
using SocialEval.Research.Out;

var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/scripts";
var source = args.Length > 0 ? args[0] : Path.Combine(folder, "..", "examples");
var target = args.Length > 1 ? args[1] : Path.Combine(Path.GetTempPath(), $"export-{Path.GetRandomFileName()}");

// Un secret tiré au sort et que personne ne garde : rien ne relie cet export à un autre.
// A secret drawn by lot that nobody keeps: nothing links this export with another.
var terms = new ExportTerms(on: new LocalDate(2025, 6, 1), secret: RandomNumberGenerator.GetBytes(32)) { Form = ExportForm.Csv };
var journeys = Directory.EnumerateFiles(source, "*.json").Order(StringComparer.Ordinal).Select(path => JourneyJson.Read(File.ReadAllBytes(path)));
var summary = await ResearchExport.WriteAsync(journeys.ToAsyncEnumerable(), target, terms);

Console.WriteLine($"{summary.Journeys} parcours exporté(s).");
Console.WriteLine(summary.WithheldAtLeast == 0 ? "Parcours dont rien ne peut être lu pour la recherche : moins de 5." : $"Parcours dont rien ne peut être lu pour la recherche : au moins {summary.WithheldAtLeast}.");
foreach (var table in summary.Tables)
{
    Console.WriteLine($"  {table.Name} : {table.Rows}");
}

if (args.Length < 2)
{
    Directory.Delete(target, recursive: true);
}
