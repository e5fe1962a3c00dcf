namespace SocialEval.Research.Qca;

/// <summary>Tells easy counterfactuals from difficult ones, pair of models by pair of models.</summary>
/// <remarks>A term of the conservative model lies within a term of the parsimonious one. What the longer has more than the shorter is left
/// out where it goes against what is expected, and kept where it goes with it or where nothing is expected. The remainders in the
/// terms so obtained are the easy counterfactuals; with these taken to be possible, and no others, the positive combinations are
/// minimised again.</remarks>
internal sealed class Counterfactuals
{
    private readonly TruthTable table;
    private readonly MinimisationOptions options;
    private readonly Layout layout;
    private readonly Minimisation minimisation;
    private readonly bool[] isExpected;
    private readonly HashSet<(int Condition, int Value)> expected = [];
    private readonly Dictionary<string, Solution> known = new(StringComparer.Ordinal);

    public Counterfactuals(TruthTable table, Sequence<Literal> expectations, MinimisationOptions options)
    {
        this.table = table;
        this.options = options;
        layout = table.Cases.Layout;
        minimisation = new(table, options);
        isExpected = new bool[layout.Count];
        foreach (var expectation in expectations)
        {
            var condition = Place(expectation);
            isExpected[condition] = true;
            expected.Add((condition, expectation.Value));
        }
    }

    public IntermediateSolution Between(Solution conservative, Solution parsimonious)
    {
        if (conservative.Reason is not null || parsimonious.Reason is not null)
        {
            return new(conservative, parsimonious, [], [], isComplete: true);
        }

        var pairs = new List<IntermediatePair>();
        var models = new Dictionary<string, Model>(StringComparer.Ordinal);
        var isComplete = conservative.IsComplete && parsimonious.IsComplete;
        for (var i = 0; i < conservative.Models.Count; i++)
        {
            for (var j = 0; j < parsimonious.Models.Count; j++)
            {
                if (pairs.Count == options.MaximumModels || models.Count >= options.MaximumModels)
                {
                    return new(conservative, parsimonious, [.. pairs], [.. models.Values], isComplete: false);
                }

                var pair = Pair(FormattableString.Invariant($"C{i + 1}P{j + 1}"), conservative.Models[i], parsimonious.Models[j]);
                pairs.Add(pair);
                isComplete &= pair.Solution.IsComplete;
                foreach (var model in pair.Solution.Models)
                {
                    models.TryAdd(model.ToString(), model);
                }
            }
        }

        return new(conservative, parsimonious, [.. pairs], [.. models.Values], isComplete);
    }

    private IntermediatePair Pair(string id, Model conservative, Model parsimonious)
    {
        var easy = new List<Cube>();
        foreach (var longer in conservative.Cubes)
        {
            foreach (var shorter in parsimonious.Cubes)
            {
                if (shorter.Holds(longer))
                {
                    easy.Add(Kept(longer, shorter));
                }
            }
        }

        var distinct = easy.Distinct().OrderBy(cube => cube.Fixed).ThenBy(cube => cube.Values).ToArray();
        var key = string.Join(' ', distinct.Select(cube => FormattableString.Invariant($"{cube.Fixed:x}.{cube.Values:x}")));
        if (!known.TryGetValue(key, out var solution))
        {
            known[key] = solution = minimisation.Within(distinct);
        }

        return new(id, conservative, parsimonious, table, distinct, solution);
    }

    private Cube Kept(Cube longer, Cube shorter)
    {
        var kept = shorter.Fixed;
        for (var i = 0; i < layout.Count; i++)
        {
            var field = layout.Fields[i];
            if ((longer.Fixed & field) != 0 && (!isExpected[i] || expected.Contains((i, layout.Value(longer.Values, i)))))
            {
                kept |= field;
            }
        }

        return new(kept, longer.Values & kept);
    }

    private int Place(Literal expectation)
    {
        for (var i = 0; i < layout.Count; i++)
        {
            if (layout.Name(i) == expectation.Condition)
            {
                return expectation.Value >= 0 && expectation.Value < layout.Values(i)
                    ? i
                    : throw new ArgumentException(FormattableString.Invariant($"The condition '{expectation.Condition}' does not take the value {expectation.Value}; expected 0 to {layout.Values(i) - 1}."), nameof(expectation));
            }
        }

        throw new ArgumentException($"An expectation is about '{expectation.Condition}', which is no condition; expected one of {string.Join(", ", table.Cases.Conditions.Select(condition => condition.Name))}.", nameof(expectation));
    }
}
