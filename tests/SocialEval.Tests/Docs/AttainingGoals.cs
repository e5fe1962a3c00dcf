#region attaining-goals
using SocialEval.Methods;
#endregion

namespace SocialEval.Tests.Docs;

internal static class AttainingGoals
{
    public static void Run(TextWriter Console)
    {
        #region attaining-goals
        // The words come first: they are the level.
        var housing = new WordedScale(
            AttainmentVariant.FivePoint,
            ["I sleep in the car", "I sleep at my sister's", "I have a lease in my name", "My children sleep over", "I have people round"]);
        Console.WriteLine(string.Join(" / ", housing.WordsAt(0)));
        Console.WriteLine(string.Join(", ", GoalAttainment.InWords(0, baseline: -1)));
        Console.WriteLine(string.Join(", ", GoalAttainment.InWords(-2, baseline: -2)));

        // A T, for whoever asks for one: three goals, the second twice as important, all from a start at -1.
        var result = GoalAttainment.T([0, 1, -1], weights: [1, 2, 1], baseline: [-1, -1, -1]);
        Console.WriteLine(FormattableString.Invariant($"T {result.T:0.00}, at the start {result.BaselineT:0.00}, change {result.Change:0.00}"));
        foreach (var other in result.Alternatives)
        {
            Console.WriteLine(FormattableString.Invariant($"  {other.Name}: {other.Value:0.00}"));
        }
        #endregion
    }

    public static void RunMoreGoals(TextWriter Console)
    {
        #region more-goals
        // Nothing changes but the number of goals: each of them is attained a little more than expected.
        foreach (var goals in (int[])[1, 2, 3, 5, 10])
        {
            var t = GoalAttainment.T([.. Enumerable.Repeat(1.0, goals)]).T;
            Console.WriteLine(FormattableString.Invariant($"{goals,2} goals at +1: T {t:0.0}"));
        }
        #endregion
    }
}
