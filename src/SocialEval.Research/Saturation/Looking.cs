namespace SocialEval.Research.Saturation;

/// <summary>Looks run by run at what each interview brought.</summary>
internal static class Looking
{
    public static ThemeSaturation At(Sequence<int> newThemes, SaturationRule rule)
    {
        var found = new ThemeSaturation(rule, newThemes) { Why = Unsaturated.TooFewInterviews };
        if (newThemes.Count < rule.Base)
        {
            return found;
        }

        var inBase = Sum(newThemes, 0, rule.Base);
        var runs = new List<SaturationRun>();
        for (var after = rule.Base; after + rule.Run <= newThemes.Count; after++)
        {
            var brought = Sum(newThemes, after, rule.Run);
            runs.Add(new(after, rule.Run, brought, inBase == 0 ? null : (double)brought / inBase));
        }

        var reached = runs.Find(run => run.Ratio <= rule.Threshold);
        return found with
        {
            BaseThemes = inBase,
            Runs = [.. runs],
            Reached = reached,
            NewThemesAfter = reached is null ? null : Sum(newThemes, reached.After + rule.Run, newThemes.Count - reached.After - rule.Run),
            Why = reached is not null ? null
                : runs.Count == 0 ? Unsaturated.TooFewInterviews
                : inBase == 0 ? Unsaturated.NoThemesInBase
                : Unsaturated.StillNew,
        };
    }

    private static int Sum(Sequence<int> counts, int from, int count)
    {
        var sum = 0;
        foreach (var one in counts.AsSpan().Slice(from, count))
        {
            sum += one;
        }

        return sum;
    }
}
