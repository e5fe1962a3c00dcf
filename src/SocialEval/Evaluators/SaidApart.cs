using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>The areas of one instrument that two voices rate differently.</summary>
internal sealed record SaidApart(Measure Theirs, Measure Other, Sequence<AreaChange> Areas)
{
    /// <summary>Where two voices differ; nothing where they do not, or speak of other areas.</summary>
    public static SaidApart? Of(Measure theirs, Measure other)
    {
        var apart = new List<AreaChange>();
        foreach (var area in theirs.Areas)
        {
            foreach (var beside in other.Areas)
            {
                if (beside.Area == area.Area && area.Value is { } value && beside.Value is { } seen && value != seen)
                {
                    apart.Add(new(AreaChanges.Name(area), null, value, seen));
                }
            }
        }

        return apart.Count == 0 ? null : new(theirs, other, [.. apart]);
    }
}
