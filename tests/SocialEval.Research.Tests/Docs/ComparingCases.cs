#region comparing-cases
using SocialEval.Research.Qca;
using SocialEval.Research.Tables;
#endregion

namespace SocialEval.Research.Tests.Docs;

internal static class ComparingCases
{
    public static void Run(TextWriter output)
    {
        using var file = File.OpenRead(Repository.Path("docs", "methods", "qca.csv"));

        #region comparing-cases
        var cases = CaseTable.Read(Table.Read(file), "mieux selon la personne", ["temps laissé", "choisi par la personne", "collectif présent"]);
        var analysis = ComparativeAnalysis.Of(cases);
        foreach (var model in analysis.Outcome.Parsimonious.Models.Concat(analysis.Absence.Parsimonious.Models))
        {
            output.WriteLine($"{model}; deviant: {string.Join(", ", model.Deviant)}; uncovered: {string.Join(", ", model.Uncovered)}");
        }
        #endregion
    }
}
