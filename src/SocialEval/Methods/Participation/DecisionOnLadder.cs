namespace SocialEval.Methods.Participation;

/// <summary>One decision as inhabitants and organisers place it, as announced and as done: the gaps are the finding.</summary>
public sealed record DecisionOnLadder
{
    internal DecisionOnLadder(string decision, Sequence<Placement> placements)
    {
        Decision = decision;
        Placements = placements;
    }

    /// <summary>The decision, by id.</summary>
    public string Decision { get; }

    /// <summary>Every placement of it, in the order given.</summary>
    public Sequence<Placement> Placements { get; }

    /// <summary>How many of a side placed an aspect on each rung, the lowest first; rungs nobody chose are not there.</summary>
    /// <param name="side">The side.</param>
    /// <param name="aspect">The aspect.</param>
    public Sequence<RungCount> On(LadderSide side, LadderAspect aspect) =>
        [.. Rungs(side, aspect).GroupBy(rung => rung).OrderBy(group => group.Key).Select(group => new RungCount(group.Key, group.Count()))];

    /// <summary>How organisers place it against how inhabitants do: every organiser beside every inhabitant.</summary>
    /// <param name="aspect">What was announced, or what was done.</param>
    /// <returns>Absent where one side has not placed it.</returns>
    public RungGap? OrganisersAgainstInhabitants(LadderAspect aspect = LadderAspect.Practised)
    {
        var pairs = Rungs(LadderSide.Organiser, aspect).SelectMany(_ => Rungs(LadderSide.Inhabitant, aspect), (organiser, inhabitant) => (organiser, inhabitant)).ToArray();
        return pairs.Length == 0 ? null : RungGap.Of(pairs);
    }

    /// <summary>What was announced against what was done, as those of one side see both, each beside themselves.</summary>
    /// <param name="side">The side.</param>
    /// <returns>Absent where nobody of that side placed both.</returns>
    public RungGap? DeclaredAgainstPractised(LadderSide side)
    {
        var pairs = Of(side, LadderAspect.Declared).Join(Of(side, LadderAspect.Practised), one => one.By, other => other.By, (one, other) => (one.Rung, other.Rung), StringComparer.Ordinal).ToArray();
        return pairs.Length == 0 ? null : RungGap.Of(pairs);
    }

    private IEnumerable<Placement> Of(LadderSide side, LadderAspect aspect) => Placements.Where(placement => placement.Side == side && placement.Aspect == aspect);

    private IEnumerable<Rung> Rungs(LadderSide side, LadderAspect aspect) => Of(side, aspect).Select(placement => placement.Rung);
}
