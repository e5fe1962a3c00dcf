using CsCheck;
using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

/// <summary>What must not depend on how cases and conditions are put down.</summary>
public sealed class LawTests
{
    private static readonly string[] Names = ["A", "B", "C", "D"];

    // Fuzzy cases of four conditions, none exactly half in and half out.
    private static readonly Gen<CaseRow[]> AnyCases = Gen.Int[0, 9].Array[5].Array[4, 12].Select(rows =>
        rows.Select((row, i) => new CaseRow($"c{i}", [.. row[..4].Select(Membership)], Membership(row[4]))).ToArray()).Where(IsVaried);

    [Fact]
    public void The_order_of_cases_changes_nothing() => Gen.Select(AnyCases, Gen.Int).Sample((rows, seed) =>
    {
        var shuffled = rows.ToArray();
        new Random(seed).Shuffle(shuffled);
        Told(Table(shuffled, [0, 1, 2, 3])).Should().Equal(Told(Table(rows, [0, 1, 2, 3])));
    });

    [Fact]
    public void The_order_of_conditions_changes_only_how_terms_are_written() => Gen.Select(AnyCases, Gen.Int).Sample((rows, seed) =>
    {
        int[] order = [0, 1, 2, 3];
        new Random(seed).Shuffle(order);
        Told(Table(rows, order)).Should().Equal(Told(Table(rows, [0, 1, 2, 3])));
    });

    [Fact]
    public void Turning_a_condition_round_turns_its_literals_round() => AnyCases.Sample(rows =>
    {
        var turned = rows.Select(row => row with { Conditions = [1 - row.Conditions[0], .. row.Conditions.Skip(1)] }).ToArray();
        Told(Table(turned, [0, 1, 2, 3])).Select(model => model.Replace("~A", "a", StringComparison.Ordinal).Replace("A", "~A", StringComparison.Ordinal).Replace("a", "A", StringComparison.Ordinal))
            .Select(Sorted).Order(StringComparer.Ordinal).Should().Equal(Told(Table(rows, [0, 1, 2, 3])));
    });

    [Fact]
    public void A_model_holds_every_positive_row_and_no_negative_one() => AnyCases.Sample(rows =>
    {
        var table = TruthTable.Of(Table(rows, [0, 1, 2, 3]));
        foreach (var model in Solution.Parsimonious(table).Models.Concat(Solution.Conservative(table).Models))
        {
            foreach (var row in table.Observed)
            {
                var isHeld = model.Terms.Any(term => term.Term.Literals.All(literal => row.Values[Array.IndexOf(Names, literal.Condition)] == literal.Value));
                isHeld.Should().Be(row.Outcome == RowOutcome.Positive);
            }
        }
    });

    [Fact]
    public void Adding_to_a_choice_of_conditions_never_lowers_its_inclusion() => AnyCases.Sample(rows =>
    {
        var necessity = Necessity.Of(Table(rows, [0, 1, 2, 3]), new() { InclusionCut = 0.7, CoverageCut = 0 });
        var choices = necessity.Expressions.Where(expression => expression.Terms.Count > 1 || expression.Terms[0].Literals.Count == 1).Select(expression => expression.Terms.Select(term => term.ToString()).ToHashSet()).ToArray();
        choices.Should().OnlyContain(choice => !choices.Any(other => other.IsProperSubsetOf(choice)));
    });

    private static CaseTable Table(CaseRow[] rows, int[] order) => new(
        "Y",
        [.. order.Select(i => Condition.Fuzzy(Names[i]))],
        [.. rows.Select(row => row with { Conditions = [.. order.Select(i => row.Conditions[i])] })]);

    private static string[] Told(CaseTable cases)
    {
        var table = TruthTable.Of(cases);
        return [.. Solution.Parsimonious(table).Models.Concat(Solution.Conservative(table).Models).Select(model => Sorted(model.ToString())).Order(StringComparer.Ordinal)];
    }

    private static string Sorted(string model) => string.Join(" + ", model.Split(" + ").Select(term => string.Join('*', term.Split('*').OrderBy(literal => literal.TrimStart('~'), StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    private static double Membership(int tenth) => (tenth < 5 ? tenth : tenth + 1) / 10.0;

    private static bool IsVaried(CaseRow[] rows) => Enumerable.Range(0, 4).All(i => rows.Select(row => row.Conditions[i]).Distinct().Count() > 1);
}
