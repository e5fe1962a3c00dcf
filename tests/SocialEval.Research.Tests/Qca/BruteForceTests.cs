using CsCheck;
using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

/// <summary>Minimisation gives what trying everything gives, on tables of every kind that are small enough to try.</summary>
public sealed class BruteForceTests
{
    // For each combination nothing is known, or the outcome is there, or it is not.
    private static readonly Gen<TruthTable> Tables =
        from values in Gen.OneOf(Gen.Const(new[] { 2, 2 }), Gen.Const(new[] { 2, 2, 2 }), Gen.Const(new[] { 2, 2, 2, 2 }), Gen.Const(new[] { 3, 2, 2 }), Gen.Const(new[] { 2, 4 }))
        from told in Gen.Int[0, 2].Array[values.Aggregate(1, (product, count) => product * count)]
        where Differ(values, told)
        select TruthTable.Of(Cases(values, told), new() { InclusionCut = 1 });

    [Fact]
    public void Conservative_and_parsimonious_models_are_those_of_trying_everything() => Tables.Sample(
        table =>
        {
            var force = new BruteForce(table);
            Compare(force, Solution.Conservative(table), force.Positive);
            Compare(force, Solution.Parsimonious(table), [.. force.Positive, .. force.Remainders]);
        },
        iter: 400);

    [Fact]
    public void Intermediate_models_are_those_of_trying_everything() => Gen.Select(Tables, Gen.Int[0, 3].Array[4]).Sample(
        (table, directions) =>
        {
            Sequence<Literal> expectations = [.. table.Cases.Conditions.Select((condition, i) => new Literal(condition.Name, directions[i])).Where(literal => literal.Value < 2)];
            var solution = Solution.Intermediate(table, expectations);
            if (solution.Reason is not null)
            {
                return;
            }

            var force = new BruteForce(table);
            var expected = force.Models(force.Positive).SelectMany(longer => force.Models([.. force.Positive, .. force.Remainders]).Select(shorter =>
            {
                var easy = force.Easy(longer, shorter, expectations);
                var models = string.Join(" | ", force.Models([.. force.Positive, .. easy]).Select(force.Told).Order(StringComparer.Ordinal));
                return $"{force.Told(longer)} / {force.Told(shorter)}: {string.Join(' ', easy.Select(row => row + 1).Order())}: {models}";
            }));
            solution.Pairs.Select(pair => $"{Told(pair.Conservative)} / {Told(pair.Parsimonious)}: {string.Join(' ', pair.EasyCounterfactuals())}: {string.Join(" | ", pair.Solution.Models.Told())}")
                .Should().BeEquivalentTo(expected);
        },
        iter: 200);

    private static void Compare(BruteForce force, Solution solution, HashSet<int> allowed)
    {
        if (solution.Reason is { } reason)
        {
            (reason == NoModel.NoPositiveRow ? force.Positive.Count : force.Primes(allowed).Single().OfType<int>().Count()).Should().Be(0);
            return;
        }

        solution.IsComplete.Should().BeTrue();
        solution.PrimeImplicants.Select(prime => prime.Term.ToString()).Should().BeEquivalentTo(force.Primes(allowed).Select(force.Told));
        solution.Models.Told().Should().BeEquivalentTo(force.Models(allowed).Select(force.Told));
    }

    private static string Told(Model model) => ((Sequence<Model>)[model]).Told().Single();

    private static CaseTable Cases(int[] values, int[] told) => new(
        "Y",
        [.. values.Select((count, i) => count == 2 ? Condition.Crisp(Name(i)) : Condition.MultiValue(Name(i), count))],
        [.. told.Select((outcome, row) => (outcome, row)).Where(pair => pair.outcome < 2).Select(pair => new CaseRow($"c{pair.row}", Digits(values, pair.row), pair.outcome))]);

    private static string Name(int condition) => ((char)('A' + condition)).ToString();

    private static Sequence<double> Digits(int[] values, int row)
    {
        var digits = new double[values.Length];
        for (var i = values.Length - 1; i >= 0; i--)
        {
            (row, var digit) = Math.DivRem(row, values[i]);
            digits[i] = digit;
        }

        return [.. digits];
    }

    // A condition that is the same in all cases is refused, which is tested elsewhere.
    private static bool Differ(int[] values, int[] told)
    {
        var seen = told.Select((outcome, row) => (outcome, row)).Where(pair => pair.outcome < 2).Select(pair => Digits(values, pair.row)).ToArray();
        return seen.Length > 0 && Enumerable.Range(0, values.Length).All(i => seen.Select(digits => digits[i]).Distinct().Count() > 1);
    }
}
