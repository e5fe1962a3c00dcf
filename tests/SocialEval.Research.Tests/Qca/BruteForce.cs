using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

/// <summary>Another way to the same models, by trying everything: each combination, each term, each choice of terms.</summary>
internal sealed class BruteForce
{
    private readonly int[] values;
    private readonly string[] names;
    private readonly bool isNumbered;
    private readonly int[][] combinations;
    private readonly List<int?[]> terms = [];

    public BruteForce(TruthTable table)
    {
        values = [.. table.Cases.Conditions.Select(condition => condition.Values)];
        names = [.. table.Cases.Conditions.Select(condition => condition.Name)];
        isNumbered = values.Any(count => count > 2);
        combinations = [.. table.Rows().Select(row => row.Values.ToArray())];
        Positive = Rows(table, RowOutcome.Positive);
        Remainders = Rows(table, RowOutcome.Remainder);
        AddTerms([]);
    }

    public HashSet<int> Positive { get; }

    public HashSet<int> Remainders { get; }

    /// <summary>The shortest terms within some rows that hold a positive one.</summary>
    public List<int?[]> Primes(HashSet<int> allowed)
    {
        var within = terms.Where(term => Held(term).IsSubsetOf(allowed)).ToList();
        return [.. within.Where(term => Held(term).Overlaps(Positive) && !within.Exists(wider => wider != term && Held(wider).IsProperSupersetOf(Held(term))))];
    }

    /// <summary>Every smallest choice of terms that holds all positive rows.</summary>
    public List<int?[][]> Models(HashSet<int> allowed)
    {
        var primes = Primes(allowed);
        for (var size = 1; size <= Positive.Count; size++)
        {
            var models = Choices(primes, size).Where(choice => Positive.IsSubsetOf(choice.SelectMany(Held))).ToList();
            if (models.Count > 0)
            {
                return models;
            }
        }

        return [];
    }

    /// <summary>The easy counterfactuals between two models.</summary>
    public HashSet<int> Easy(int?[][] conservative, int?[][] parsimonious, Sequence<Literal> expectations)
    {
        var easy = new HashSet<int>();
        foreach (var longer in conservative)
        {
            foreach (var shorter in parsimonious.Where(shorter => Held(longer).IsSubsetOf(Held(shorter))))
            {
                var between = longer.Select((value, i) => shorter[i] is not null || !Speaks(expectations, i) || expectations.Contains(new(names[i], value ?? -1)) ? value : null).ToArray();
                easy.UnionWith(Held(between).Intersect(Remainders));
            }
        }

        return easy;
    }

    public string Told(IEnumerable<int?[]> model) => string.Join(" + ", model.Select(Told).Order(StringComparer.Ordinal));

    public string Told(int?[] term) => string.Join('*', term.Select((value, i) => value is null ? null : isNumbered ? $"{names[i]}[{value}]" : value == 1 ? names[i] : $"~{names[i]}").Where(text => text is not null));

    private bool Speaks(Sequence<Literal> expectations, int condition) => expectations.Any(expectation => expectation.Condition == names[condition]);

    private HashSet<int> Held(int?[] term) =>
        [.. Enumerable.Range(0, combinations.Length).Where(row => term.Zip(combinations[row]).All(pair => pair.First is null || pair.First == pair.Second))];

    private static HashSet<int> Rows(TruthTable table, RowOutcome outcome) => [.. table.Rows().Where(row => row.Outcome == outcome).Select(row => (int)row.Number - 1)];

    private void AddTerms(int?[] start)
    {
        if (start.Length == values.Length)
        {
            terms.Add(start);
            return;
        }

        AddTerms([.. start, null]);
        for (var value = 0; value < values[start.Length]; value++)
        {
            AddTerms([.. start, value]);
        }
    }

    private static IEnumerable<int?[][]> Choices(List<int?[]> from, int size)
    {
        if (size == 0)
        {
            return [[]];
        }

        return from.SelectMany((term, i) => Choices(from[(i + 1)..], size - 1).Select(rest => (int?[][])[term, .. rest]));
    }
}
