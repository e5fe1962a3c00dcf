// Trois personnes ont lu les mêmes récits, chacune de son côté, et ont noté de quoi ils parlent d'abord.
// Three people read the same stories, each alone, and noted what each is first of all about.
// dotnet run docs/scripts/agreement.cs [RATINGS.csv]
#:project ../../src/SocialEval.Research/SocialEval.Research.csproj

using SocialEval.Research.Coders;
using SocialEval.Research.Tables;

var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/scripts";
using var file = File.OpenRead(args.Length > 0 ? args[0] : Path.Combine(folder, "data", "recits.csv"));

var codings = Codings.Read(Table.Read(file), MeasurementLevel.Nominal);
var agreement = codings.Agreement(new Resampling { Seed = 1, Draws = 1_000 });

Console.WriteLine($"{agreement.Units} récits, {agreement.Compared} lus par deux personnes ou plus, {agreement.CodedOnce} par une seule, {agreement.Uncoded} par personne.");
Console.WriteLine($"Tous d'accord : {agreement.Unanimous} récits sur {agreement.Compared}.");
Console.WriteLine();
Console.WriteLine($"pourcentage   {agreement.Percent}");
Console.WriteLine($"alpha         {agreement.Alpha}");
Console.WriteLine($"Fleiss        {agreement.Fleiss}");
Console.WriteLine($"AC1           {agreement.Ac1}");
Console.WriteLine();
Console.WriteLine("Choisis : " + string.Join(", ", agreement.Categories.Select(category => $"{category.Category} {category.Codings}")));
Console.WriteLine();
Console.WriteLine("À reprendre ensemble :");
foreach (var disagreement in codings.Disagreements())
{
    Console.WriteLine($"  {disagreement.Unit} : {string.Join(", ", disagreement.Codings.Select(coding => $"{coding.Coder} {coding.Category}"))}");
}
