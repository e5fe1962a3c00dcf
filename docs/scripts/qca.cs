// Ce qui va avec un changement qui dure, et avec son absence, dans quatorze accompagnements.
// What goes with a change that lasts, and with its absence, in fourteen accompaniments.
// dotnet run docs/scripts/qca.cs [TABLE.csv]
#:project ../../src/SocialEval.Research/SocialEval.Research.csproj

using SocialEval.Research.Qca;
using SocialEval.Research.Tables;

var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/scripts";
using var file = File.OpenRead(args.Length > 0 ? args[0] : Path.Combine(folder, "data", "accompagnements.csv"));

// Les conditions ont été choisies et nommées avec les personnes : aucune ne parle de ce qu'elles sont.
// The conditions were chosen and named with the people: none is about what they are.
var cases = CaseTable.Read(Table.Read(file), "DURE", ["TEMPS", "CHOISI", "COLLECTIF", "TOIT"]);
var analysis = ComparativeAnalysis.Of(cases);

Tell("Le changement dure", analysis.Outcome);
Tell("Le changement ne dure pas", analysis.Absence);

static void Tell(string what, OutcomeAnalysis of)
{
    Console.WriteLine($"{what} :");
    foreach (var solution in (Solution[])[of.Conservative, of.Parsimonious])
    {
        Console.WriteLine($"  {(solution.Kind == SolutionKind.Conservative ? "ce qui a été vu" : "au plus court")} ({solution.Models.Count} modèle(s){(solution.IsComplete ? string.Empty : ", il y en a d'autres")})");
        foreach (var model in solution.Models)
        {
            Console.WriteLine(FormattableString.Invariant($"    {model}   inclusion {model.Fit.Inclusion:0.00}, couverture {model.Fit.RawCoverage:0.00}"));
            Console.WriteLine($"      non expliqués : {(model.Uncovered.IsEmpty ? "aucun" : string.Join(", ", model.Uncovered))} ; contraires : {(model.Deviant.IsEmpty ? "aucun" : string.Join(", ", model.Deviant))}");
        }
    }
}
