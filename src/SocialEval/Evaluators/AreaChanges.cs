using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What became of areas from one taking to the next: those rated higher and lower, added, dropped, put in another's place.</summary>
internal sealed record AreaChanges(Sequence<AreaChange> Better, Sequence<AreaChange> Worse, Sequence<string> Same, Sequence<string> Added, Sequence<string> Dropped, Sequence<AreaChange> Replaced)
{
    public bool IsEmpty => Better.IsEmpty && Worse.IsEmpty && Same.IsEmpty && Added.IsEmpty && Dropped.IsEmpty && Replaced.IsEmpty;

    public static AreaChanges Between(Measure before, Measure after)
    {
        var (better, worse, replaced) = (new List<AreaChange>(), new List<AreaChange>(), new List<AreaChange>());
        var (same, added, dropped) = (new List<string>(), new List<string>(), new List<string>());
        var isLowBest = (after.Best ?? before.Best) == Best.Low;
        foreach (var area in after.Areas)
        {
            var name = Name(area);
            if (Find(before, area.Area) is not { } earlier)
            {
                if (area.Replaces is { } old && Find(before, old) is { } gone)
                {
                    replaced.Add(new(name, Name(gone)));
                }
                else
                {
                    added.Add(name);
                }
            }
            else if (earlier.Value is { } then && area.Value is { } now)
            {
                if (then == now)
                {
                    same.Add(name);
                }
                else
                {
                    (now > then != isLowBest ? better : worse).Add(new(name, null, then, now));
                }
            }
        }

        foreach (var area in before.Areas)
        {
            if (Find(after, area.Area) is null && !after.Areas.Any(other => other.Replaces == area.Area))
            {
                dropped.Add(Name(area));
            }
        }

        return new([.. better], [.. worse], [.. same], [.. added], [.. dropped], [.. replaced]);
    }

    /// <summary>An area in words, where it has some; else by the name it bears.</summary>
    public static string Name(RatedArea area) => area.What?.Text ?? area.Area;

    private static RatedArea? Find(Measure measure, string name)
    {
        foreach (var area in measure.Areas)
        {
            if (area.Area == name)
            {
                return area;
            }
        }

        return null;
    }
}

/// <summary>One area from one taking to the next.</summary>
internal sealed record AreaChange(string Name, string? InPlaceOf, decimal? Before = null, decimal? After = null);
