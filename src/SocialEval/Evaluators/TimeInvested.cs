namespace SocialEval.Evaluators;

/// <summary>What was done over which time, by whom, and how much of it with those concerned.</summary>
internal sealed record TimeInvested(int Interventions, int Together, PartialDate? First, PartialDate? Last, Sequence<string> Doers)
{
    /// <summary>The time of some interventions. It has an end only where each of them has one.</summary>
    public static TimeInvested Of(JourneyView view)
    {
        var (doers, together, isOver) = (new List<string>(), 0, true);
        PartialDate? first = null, last = null;
        foreach (var intervention in view.Standing(view.Interventions))
        {
            var isTogether = false;
            foreach (var doer in intervention.DoneBy)
            {
                isTogether |= view.IsBeneficiary(doer);
                if (!view.IsBeneficiary(doer) && !doers.Contains(doer))
                {
                    doers.Add(doer);
                }
            }

            together += isTogether ? 1 : 0;
            isOver &= intervention.Ended is not null;
            first = intervention.Started is { } started && (first is not { } earliest || earliest.CompareTo(started) > 0) ? started : first;
            last = intervention.Ended is { } ended && (last is not { } latest || latest.CompareTo(ended) < 0) ? ended : last;
        }

        doers.Sort(StringComparer.Ordinal);
        return new(view.Interventions.Count, together, first, isOver ? last : null, [.. doers]);
    }
}
