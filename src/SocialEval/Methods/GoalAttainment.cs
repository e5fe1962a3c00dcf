namespace SocialEval.Methods;

/// <summary>Goal attainment: whether goals agreed in advance came out as expected, in words first; a T only for whoever asks for it.</summary>
/// <remarks>
/// <para>Kiresuk and Sherman, Goal attainment scaling, Community Mental Health Journal 4 (1968) 443–453. The formulas printed
/// in Turner-Stokes, Clinical Rehabilitation 23 (2009) 362–370, pp. 364 and 367, are wrong; these are those of its erratum.</para>
/// <para>It measures the achievement of an expectation, so it rewards modest ones, and more goals. Levels are ordinal: adding
/// them up is a convention (Tennant, Disability and Rehabilitation 29 (2007) 1583–1588).</para>
/// </remarks>
public static class GoalAttainment
{
    /// <summary>The method's name.</summary>
    public const string Name = "goal-attainment";

    internal const double Highest = 2;

    private const double PartlyFromMinusOne = -0.5;

    /// <summary>How far a goal was attained, in words. Where the level leaves two open, both.</summary>
    /// <param name="level">The level, within the variant; a level between two worded ones lies between their words.</param>
    /// <param name="baseline">Where it started. Absent: all that the two usual starts, −1 and −2, leave open.</param>
    /// <param name="variant">Which levels there are.</param>
    /// <exception cref="MethodException">A level is outside the variant.</exception>
    public static Sequence<AttainmentState> InWords(double level, double? baseline = null, AttainmentVariant variant = AttainmentVariant.FivePoint)
    {
        var conditions = new Conditions(Name);
        CheckLevel(conditions, level, variant, "level");
        CheckLevel(conditions, baseline ?? 0, variant, "baseline");
        conditions.Check();
        return level switch
        {
            Highest => [AttainmentState.LotMore],
            > 1 => [AttainmentState.LittleMore, AttainmentState.LotMore],
            1 => [AttainmentState.LittleMore],
            > 0 => [AttainmentState.AsExpected, AttainmentState.LittleMore],
            0 => [AttainmentState.AsExpected],
            _ when baseline is { } start => Below(level, start, variant),
            _ => [.. Below(level, -1, variant).Concat(Below(level, -2, variant)).Distinct().Order()],
        };
    }

    /// <summary>The level that stands for a goal's attainment in words.</summary>
    /// <param name="state">The attainment.</param>
    /// <param name="baseline">Where it started: −1 or −2; −2 for six points and for three milestones.</param>
    /// <param name="variant">Which levels there are.</param>
    /// <exception cref="MethodException">The variant does not start there.</exception>
    public static double LevelOf(AttainmentState state, double baseline, AttainmentVariant variant = AttainmentVariant.FivePoint)
    {
        var conditions = new Conditions(Name);
        var starts = variant == AttainmentVariant.FivePoint ? "-1 or -2" : "-2";
        conditions.That(baseline == -2 || (baseline == -1 && variant == AttainmentVariant.FivePoint), "baseline", Conditions.Quoted(baseline), $"a start at {starts}");
        conditions.Check();
        return state switch
        {
            AttainmentState.LotMore => 2,
            AttainmentState.LittleMore => 1,
            AttainmentState.AsExpected => 0,
            AttainmentState.Partly => baseline == -2 ? -1 : PartlyFromMinusOne,
            AttainmentState.NoChange => baseline,
            AttainmentState.Worse => Lowest(variant),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "It is none of the states of a goal."),
        };
    }

    /// <summary>The T of several goals, for whoever asks for that figure: <c>50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²)</c>.</summary>
    /// <param name="levels">The level of each goal, within the variant.</param>
    /// <param name="weights">The weight of each goal, 0 or more. Absent, or all 0: unweighted.</param>
    /// <param name="baseline">Where each goal started, within the variant. Absent: no change is told.</param>
    /// <param name="rules">The other choices; absent, five points, ρ 0.3, levels as recorded.</param>
    /// <exception cref="MethodException">There is no goal, a level is outside the variant, a weight is negative, ρ is outside
    /// 0 to 1, or a list has not one value for each goal.</exception>
    public static GoalAttainmentResult T(Sequence<double> levels, Sequence<double> weights = default, Sequence<double> baseline = default, GoalAttainmentRules? rules = null)
    {
        rules ??= new();
        Check(levels, weights, baseline, rules);
        var scaled = Scaled(weights, levels.Count);
        var t = T(levels, scaled, rules);
        double? start = baseline.IsEmpty ? null : T(baseline, scaled, rules);
        return new GoalAttainmentResult
        {
            T = t,
            BaselineT = start,
            Change = t - start,
            Parameters =
            [
                MethodParameter.Of("rho", rules.Rho),
                new("variant", Vocabulary<AttainmentVariant>.Of(rules.Variant)),
                new("partly", Vocabulary<PartlyAchieved>.Of(rules.Partly)),
                new("weights", weights.IsEmpty ? "none" : weights.All(weight => weight == 0) ? "all 0, taken as none" : "given"),
                MethodParameter.Of("goals", levels.Count),
            ],
            Alternatives = [.. Others(levels, scaled, rules)],
        };
    }

    /// <summary>What the sum of equally weighted levels is multiplied by: <c>10 / √(n − ρn + ρn²)</c>, less and less with more goals.</summary>
    /// <param name="goals">How many goals, 1 or more.</param>
    /// <param name="rho">The expected correlation between goals, from 0 to 1.</param>
    /// <exception cref="MethodException">There is no goal, or ρ is outside 0 to 1.</exception>
    public static double Multiplier(int goals, double rho = 0.3)
    {
        var conditions = new Conditions(Name);
        conditions.That(goals > 0, "goals", Conditions.Quoted(goals), "one goal or more");
        CheckRho(conditions, rho);
        conditions.Check();
        double n = goals;
        return 10 / Math.Sqrt(n - (rho * n) + (rho * n * n));
    }

    private static double Lowest(AttainmentVariant variant) => variant == AttainmentVariant.SixPoint ? -3 : -2;

    // A start at the lowest level leaves no room to tell getting worse.
    private static Sequence<AttainmentState> Below(double level, double baseline, AttainmentVariant variant) =>
        level > baseline ? [AttainmentState.Partly]
        : level < baseline ? [AttainmentState.Worse]
        : baseline == Lowest(variant) ? [AttainmentState.NoChange, AttainmentState.Worse]
        : [AttainmentState.NoChange];

    private static double T(Sequence<double> levels, double[] weights, GoalAttainmentRules rules)
    {
        double sum = 0, squares = 0, all = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var level = levels[i] == PartlyFromMinusOne && rules.Partly == PartlyAchieved.AsMinusOne ? -1 : levels[i];
            sum += weights[i] * level;
            squares += weights[i] * weights[i];
            all += weights[i];
        }

        return 50 + (10 * sum / Math.Sqrt(((1 - rules.Rho) * squares) + (rules.Rho * all * all)));
    }

    // Weights scale out: by a power of two, exactly, so that their squares neither overflow nor vanish.
    private static double[] Scaled(Sequence<double> weights, int goals)
    {
        var largest = weights.IsEmpty ? 0 : weights.Max();
        return largest == 0
            ? [.. Enumerable.Repeat(1.0, goals)]
            : [.. weights.Select(weight => Math.ScaleB(weight, -Math.ILogB(largest)))];
    }

    private static IEnumerable<Alternative> Others(Sequence<double> levels, double[] weights, GoalAttainmentRules rules)
    {
        if (weights.Distinct().Skip(1).Any())
        {
            yield return new("unweighted", T(levels, Scaled(default, levels.Count), rules));
        }

        foreach (var rho in (double[])[0, 0.3])
        {
            if (rho != rules.Rho && levels.Count > 1)
            {
                yield return new($"rho {Conditions.Text(rho)}", T(levels, weights, rules with { Rho = rho }));
            }
        }

        if (levels.Contains(PartlyFromMinusOne))
        {
            var other = rules.Partly == PartlyAchieved.AsRecorded ? PartlyAchieved.AsMinusOne : PartlyAchieved.AsRecorded;
            yield return new($"partly {Vocabulary<PartlyAchieved>.Of(other)}", T(levels, weights, rules with { Partly = other }));
        }
    }

    private static void Check(Sequence<double> levels, Sequence<double> weights, Sequence<double> baseline, GoalAttainmentRules rules)
    {
        var conditions = new Conditions(Name);
        conditions.That(!levels.IsEmpty, "levels", "no goal", "one goal or more");
        for (var i = 0; i < levels.Count; i++)
        {
            CheckLevel(conditions, levels[i], rules.Variant, Conditions.At("levels", i));
        }

        if (!weights.IsEmpty && conditions.Count(weights.Count, levels.Count, "weights", "one for each goal"))
        {
            for (var i = 0; i < weights.Count; i++)
            {
                conditions.Weight(weights[i], Conditions.At("weights", i));
            }
        }

        if (!baseline.IsEmpty && conditions.Count(baseline.Count, levels.Count, "baseline", "one for each goal"))
        {
            for (var i = 0; i < baseline.Count; i++)
            {
                CheckLevel(conditions, baseline[i], rules.Variant, Conditions.At("baseline", i));
            }
        }

        CheckRho(conditions, rules.Rho);
        conditions.Check();
    }

    private static void CheckLevel(Conditions conditions, double level, AttainmentVariant variant, string what) =>
        conditions.Within(level, Lowest(variant), Highest, what, "a level");

    private static void CheckRho(Conditions conditions, double rho) => conditions.Within(rho, 0, 1, "rho", "a correlation between goals");
}
