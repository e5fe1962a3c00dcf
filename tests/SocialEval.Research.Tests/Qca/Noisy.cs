using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

/// <summary>Invented cases in which an outcome follows a rule but for some that do not.</summary>
internal static class Noisy
{
    public static CaseTable Cases(int conditions, int cases, int seed, double noise)
    {
        var chance = new Random(seed);
        Sequence<Condition> named = [.. Enumerable.Range(0, conditions).Select(i => Condition.Crisp(((char)('A' + i)).ToString()))];
        return new("Y", named, [.. Enumerable.Range(0, cases).Select(Case)]);

        CaseRow Case(int number)
        {
            var values = Enumerable.Range(0, conditions).Select(_ => (double)chance.Next(2)).ToArray();
            var isRule = (values[0] == 1 && values[1] == 1) || (values[2] == 1 && values[3] == 0 && values[4] == 1);
            return new($"c{number}", [.. values], isRule != chance.NextDouble() < noise ? 1 : 0);
        }
    }
}
