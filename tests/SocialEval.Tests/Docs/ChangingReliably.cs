#region changing-reliably
using SocialEval.Methods;
#endregion

namespace SocialEval.Tests.Docs;

internal static class ChangingReliably
{
    public static void Run(TextWriter Console)
    {
        #region changing-reliably
        // The depression data of Claus and others (2020): one of forty people went from 42 to 51, where less is better.
        var scale = new MeasuredScale("a depression inventory", ScaleOrigin.Published, 0.801, "Claus and others 2020", RatingDirection.LowerIsBetter);
        var reference = new ChangeReference(new ScaleGroup(35.475, 8.1586))
        {
            After = new ScaleGroup(25.7, 13.3497),
            Correlation = 0.5633,
            Functional = new ScaleGroup(7.69, 7.52),
        };

        var result = ReliableChange.Of(before: 42, after: 51, scale, reference);

        foreach (var answer in result.Formulas)
        {
            Console.WriteLine(FormattableString.Invariant($"{answer.Formula}: {answer.Value:0.00}, beyond {answer.Criterion}? {answer.Class}"));
        }

        Console.WriteLine($"Do the formulas agree? {result.Agree}");
        Console.WriteLine(FormattableString.Invariant($"Cut-offs: a {result.A.Value:0.00}, b {result.B!.Value:0.00}, c {result.C!.Value:0.00}"));
        #endregion
    }

    public static void RunSelfMade(TextWriter Console)
    {
        #region self-made-scale
        try
        {
            var goal = new MeasuredScale("my goal, 0 to 10", ScaleOrigin.SelfMade, 0.8, "we think so", RatingDirection.HigherIsBetter);
            ReliableChange.Of(before: 3, after: 7, goal, new ChangeReference(new ScaleGroup(4, 2)));
        }
        catch (MethodException refused)
        {
            Console.WriteLine(refused.Message);
        }
        #endregion
    }
}
