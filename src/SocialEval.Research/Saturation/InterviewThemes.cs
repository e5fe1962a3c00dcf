namespace SocialEval.Research.Saturation;

/// <summary>Counts what each interview brings that is new, in any order of them.</summary>
internal sealed class InterviewThemes
{
    private readonly int[][] themes;
    private readonly int[] seenIn;
    private int order;

    public InterviewThemes(Sequence<Interview> interviews)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        int Place(string theme)
        {
            if (!places.TryGetValue(theme, out var place))
            {
                places.Add(theme, place = places.Count);
            }

            return place;
        }

        themes = [.. interviews.Select(interview => interview.Themes.Select(Place).ToArray())];
        seenIn = new int[places.Count];
    }

    /// <summary>In the order they were held.</summary>
    public Sequence<int> InOrder() => Counts();

    /// <summary>In orders drawn by lot.</summary>
    public SaturationRange OtherOrders(SaturationRule rule, int orders, ulong seed)
    {
        var draws = new SeededDraws(seed);
        var after = new SortedDictionary<int, int>();
        var never = 0;
        for (var drawn = 0; drawn < orders; drawn++)
        {
            draws.Shuffle<int[]>(themes);
            if (Looking.At(Counts(), rule).Reached is { } reached)
            {
                after[reached.After] = after.GetValueOrDefault(reached.After) + 1;
            }
            else
            {
                never++;
            }
        }

        return new(orders, seed, never, [.. after.Select(count => new SaturationCount(count.Key, count.Value))]);
    }

    private Sequence<int> Counts()
    {
        // A theme was seen in this order if its mark is that of this order: nothing has to be wiped before the next.
        order++;
        var counts = new int[themes.Length];
        for (var interview = 0; interview < themes.Length; interview++)
        {
            foreach (var theme in themes[interview])
            {
                if (seenIn[theme] != order)
                {
                    seenIn[theme] = order;
                    counts[interview]++;
                }
            }
        }

        return Sequence.Of<int>(counts);
    }
}
