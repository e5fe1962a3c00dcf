#region judging-profiles
using SocialEval.Methods;
#endregion

namespace SocialEval.Tests.Docs;

internal static class JudgingProfiles
{
    public static void Run(TextWriter Console)
    {
        #region judging-profiles
        // Ten imagined lives, each with a level for health, company and money, as one person judged them; three judged twice.
        var result = JudgementAnalysis.Analyse(
            profiles:
            [
                [80, 20, 50], [30, 90, 40], [60, 60, 10], [10, 40, 80], [90, 70, 30],
                [40, 10, 90], [70, 50, 70], [20, 80, 20], [50, 30, 60], [15, 15, 35],
            ],
            judgements: [52, 67, 57, 33, 80, 34, 64, 55, 45, 18],
            repeats: [new(0, 50), new(4, 78), new(7, 60)]);

        string[] names = ["health", "company", "money"];
        foreach (var (name, cue) in names.Zip(result.Cues))
        {
            Console.WriteLine(FormattableString.Invariant($"{name}: {cue.Relative:0.00} of the weight (tolerance {cue.Tolerance:0.00})"));
        }

        Console.WriteLine(FormattableString.Invariant($"Consistency R² {result.Consistency:0.000}, judged alike twice r {result.Reliability:0.000}"));
        #endregion
    }
}
