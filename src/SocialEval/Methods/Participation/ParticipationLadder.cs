namespace SocialEval.Methods.Participation;

/// <summary>Decisions placed on the ladder of participation by those who live with them and by those who organise them.</summary>
/// <remarks>No decision, place or organisation gets a level: what is told is how the two sides differ, and how what was
/// announced differs from what was done.</remarks>
public static class ParticipationLadder
{
    private const string Method = "participation";

    /// <summary>Each decision with its placements, in the order in which decisions first appear.</summary>
    /// <param name="placements">The placements, in any order.</param>
    /// <exception cref="MethodException">There is none, a rung does not exist, nothing says of what or by whom, somebody places
    /// one aspect of a decision twice or stands on both sides of it, or only one side has placed anything.</exception>
    public static Sequence<DecisionOnLadder> Of(ReadOnlySpan<Placement> placements)
    {
        var given = placements.ToArray();
        var conditions = new Conditions(Method);
        conditions.That(given.Length > 0, "placements", "none", "one or more of each side");
        var places = new HashSet<(string, string, LadderAspect)>();
        var sides = new Dictionary<(string, string), LadderSide>();
        for (var i = 0; i < given.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(given[i], nameof(placements));
            var (decision, by, side, aspect, rung, _) = given[i];
            var at = Conditions.At("placements", i);
            conditions.That(!string.IsNullOrWhiteSpace(decision), at, "nothing says of what", "the decision");
            conditions.That(!string.IsNullOrWhiteSpace(by), at, "nothing says by whom", "who places it");
            conditions.That(Enum.IsDefined(rung), at, $"rung '{(int)rung}'", "a rung from 1 to 8");
            conditions.That(Enum.IsDefined(side), at, $"side '{(int)side}'", "inhabitant or organiser");
            conditions.That(Enum.IsDefined(aspect), at, $"aspect '{(int)aspect}'", "declared or practised");
            conditions.That(places.Add((decision, by, aspect)), at, $"'{by}' places '{decision}' again", "one placement of each aspect by each");
            conditions.That(sides.TryAdd((decision, by), side) || sides[(decision, by)] == side, at, $"'{by}' stands on both sides of '{decision}'", "one side");
        }

        if (given.Length > 0)
        {
            conditions.That(given.Select(placement => placement.Side).Distinct().Count() == 2, "placements", "of one side only", "placements of inhabitants and of organisers, for the gap is the finding");
        }

        conditions.Check();
        return [.. given.GroupBy(placement => placement.Decision, StringComparer.Ordinal).Select(group => new DecisionOnLadder(group.Key, [.. group]))];
    }
}
