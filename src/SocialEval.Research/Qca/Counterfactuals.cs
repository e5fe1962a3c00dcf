using SocialEval.Research.Qca.Minimising;

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
        var effort = new Effort(options.Effort);
        var isComplete = conservative.IsComplete && parsimonious.IsComplete;
        for (var i = 0; i < conservative.Models.Count; i++)
        {
            for (var j = 0; j < parsimonious.Models.Count; j++)
            {
                if (pairs.Count == options.MaximumModels || known.Values.Sum(solution => solution.Models.Count) >= options.MaximumModels || effort.IsSpent)
                {
                    return new(conservative, parsimonious, [.. pairs], Distinct(), isComplete: false);
                }

                var pair = Pair(FormattableString.Invariant($"C{i + 1}P{j + 1}"), conservative.Models[i], parsimonious.Models[j], effort);
                pairs.Add(pair);
                isComplete &= pair.Solution.IsComplete;
            }
        }

        return new(conservative, parsimonious, [.. pairs], Distinct(), isComplete);
    }

    // Pairs that lead to the same easy counterfactuals share their solution.
    private Sequence<Model> Distinct()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. known.Values.SelectMany(solution => solution.Models).Where(model => seen.Add(Key(model.Cubes))).Take(options.MaximumModels)];
    }

    private IntermediatePair Pair(string id, Model conservative, Model parsimonious, Effort effort)
    {
        var easy = new List<Cube>();
        foreach (var longer in conservative.Cubes)
        {
            foreach (var shorter in parsimonious.Cubes)
            {
                // A term that keeps all it had holds no remainder.
                if (shorter.Holds(longer) && Kept(longer, shorter) is var kept && kept != longer)
                {
                    easy.Add(kept);
                }
            }
        }

        var widest = easy.Distinct().Where(cube => !easy.Exists(wider => wider != cube && wider.Holds(cube))).OrderBy(cube => cube.Fixed).ThenBy(cube => cube.Values).ToArray();
        var key = Key(widest);
        if (!known.TryGetValue(key, out var solution))
        {
            known.Add(key, solution = minimisation.Within(widest, effort));
        }

        return new(id, conservative, parsimonious, table, widest, solution);
    }

    private static string Key(Cube[] cubes) => string.Join(' ', cubes.Select(cube => FormattableString.Invariant($"{cube.Fixed:x}.{cube.Values:x}")));

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
