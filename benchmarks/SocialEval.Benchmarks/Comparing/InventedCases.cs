using SocialEval.Research.Qca;

namespace SocialEval.Benchmarks.Comparing;

/// <summary>Invented cases in which an outcome follows a rule, but for some in a hundred that do not.</summary>
internal static class InventedCases
{
    public static CaseTable Of(int conditions, int cases, int seed, int noisePercent = 3)
    {
        var chance = new Random(seed);
        Sequence<Condition> named = [.. Enumerable.Range(0, conditions).Select(i => Condition.Crisp(((char)('A' + i)).ToString()))];
        return new("Y", named, [.. Enumerable.Range(0, cases).Select(Case)]);

        CaseRow Case(int number)
        {
            var values = Enumerable.Range(0, conditions).Select(_ => (double)chance.Next(2)).ToArray();
            var isRule = (values[0] == 1 && values[1] == 1) || (values[2] == 1 && values[3] == 0 && values[4] == 1);
            return new($"c{number}", [.. values], isRule != chance.Next(100) < noisePercent ? 1 : 0);
        }
    }
}
