// Ce qui a mené à quoi, dans les mots de chacun : une carte de liens, et les chemins que personne n'a racontés.
// What led to what, in each one's words: a map of links, and the ways through it that nobody told.
// dotnet run docs/scripts/causal-map.cs [LINKS.csv]
#:project ../../src/SocialEval.Research/SocialEval.Research.csproj

using SocialEval.Research.CausalMaps;
using SocialEval.Research.Tables;

var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/scripts";
using var file = File.OpenRead(args.Length > 0 ? args[0] : Path.Combine(folder, "data", "liens.csv"));

var map = CausalMapTable.Read(Table.Read(file), opposites: [new OppositePair("sort de chez soi", "reste chez soi")]);

Console.WriteLine("Liens racontés (citations, personnes) :");
foreach (var edge in map.WithOppositesCombined().Edges)
{
    var against = edge.Readings.Where(reading => reading.CauseIsOpposite != reading.EffectIsOpposite).Sum(reading => reading.Links.Count);
    Console.WriteLine($"  {edge.Cause} → {edge.Effect} : {edge.Citations}, {edge.Tellers.Count}{(against > 0 ? $" ; dont {against} en sens contraire" : string.Empty)}");
}

const string From = "groupe du jeudi";
const string To = "entre en formation";
var robustness = map.RobustnessBetween(From, To);
var tracing = map.Trace(From, To);
Console.WriteLine();
Console.WriteLine($"De « {From} » à « {To} » : {robustness.CitationFlow} liens à retirer avant que rien n'y mène.");
foreach (var path in tracing.Paths)
{
    Console.WriteLine($"  {string.Join(" → ", path.Factors)} : {(path.IsToldByNobody ? "personne ne l'a raconté en entier" : string.Join(", ", path.Tellers))}");
}

Console.WriteLine(tracing.IsToldByNobody ? "Personne n'a raconté toute l'histoire : la carte la montre parce que plusieurs récits s'y superposent." : $"Racontée en entier par {string.Join(", ", tracing.Tellers)}.");
Console.WriteLine();
Console.WriteLine($"Au Nord : {string.Join(" ; ", map.ToldBy("quartier=Nord").Edges.Select(edge => $"{edge.Cause} → {edge.Effect}"))}");
