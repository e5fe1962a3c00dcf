// Ce que chaque entretien a apporté de nouveau, et ce que d'autres ordres des mêmes entretiens auraient donné.
// What each interview brought that was new, and what other orders of the same interviews would have given.
// dotnet run docs/scripts/saturation.cs [CODES.csv]
#:project ../../src/SocialEval.Research/SocialEval.Research.csproj

using SocialEval.Research.Saturation;
using SocialEval.Research.Tables;

var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/scripts";
using var file = File.OpenRead(args.Length > 0 ? args[0] : Path.Combine(folder, "data", "themes.csv"));

var interviews = Interviews.Read(Table.Read(file));
var found = ThemeSaturation.Of(interviews, new SaturationRule { Base = 4, Run = 2, Threshold = 0.05 }, orders: 1_000, seed: 1);

Console.WriteLine($"Thèmes nouveaux par entretien : {string.Join(" ", found.NewThemes)}");
Console.WriteLine($"Base de {found.Rule.Base} entretiens : {found.BaseThemes} thèmes.");
foreach (var run in found.Runs)
{
    Console.WriteLine(FormattableString.Invariant($"  {run} : {run.NewThemes} nouveaux, {run.Ratio:0.00}"));
}

Console.WriteLine(found.Reached is { } reached ? $"Peu de nouveau à {reached} ; {found.NewThemesAfter} thème(s) venus ensuite tout de même." : $"Toujours du nouveau ({found.Why}).");

var others = found.OtherOrders!;
Console.WriteLine($"Dans {others.Orders} autres ordres : de {others.At(0)} à {others.At(1)} entretiens, la moitié à {others.At(0.5)} ou avant ; jamais dans {others.NeverIn}.");
Console.WriteLine("Ce n'est pas un nombre de personnes à entendre : qui n'a pas été écouté a peut-être autre chose à dire.");
