using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>Those a goal concerns, towards the version of it in force. Looked through only when a text needs their names.</summary>
internal sealed record Circle(JourneyView View, Goal Goal, GoalVersion Version)
{
    /// <summary>The beneficiaries who answered nothing to it, agreed to no other version, did not propose it and did not end the goal.</summary>
    public Sequence<string> Silent => Those(static (circle, party) => circle.IsSilent(party));

    /// <summary>The beneficiaries who say no, and against whom it was kept.</summary>
    public Sequence<string> Refusing => Those(static (circle, party) => IsKeptAgainst(circle.View, circle.Goal, circle.Version, party));

    /// <summary>Whether a goal was kept although a party says no to it.</summary>
    /// <remarks>A version that is not in force yet is not kept; nor is a goal that ended, or may have ended, with the refusal, or that
    /// they ended themselves, be it later. What somebody proposed themselves is not imposed on them.</remarks>
    public static bool IsKeptAgainst(JourneyView view, Goal goal, GoalVersion version, string party) =>
        party != version.ProposedBy
        && Standing.Of(version, party) is { IsNo: true, Latest: { } refusal }
        && view.InForce(goal) is not null
        && !GoalEnd.IsBy(goal, party)
        && (goal.Ending is not { } ending || (ending.On is { } ended && refusal.On is { } on && ended.IsCertainlyAfter(on)));

    /// <summary>The last other version a party answered, where that answer was a yes.</summary>
    public static GoalVersion? AgreedElsewhere(Goal goal, GoalVersion version, string party)
    {
        GoalVersion? found = null;
        if (goal.Versions.Count > 1)
        {
            foreach (var other in goal.Versions)
            {
                if (!ReferenceEquals(other, version) && Standing.Of(other, party) is { Latest: not null } standing)
                {
                    found = standing.IsYes ? other : null;
                }
            }
        }

        return found;
    }

    private bool IsSilent(string party) =>
        party != Version.ProposedBy && !GoalEnd.IsBy(Goal, party) && Standing.Of(Version, party).Latest is null && AgreedElsewhere(Goal, Version, party) is null;

    private Sequence<string> Those(Func<Circle, string, bool> answer)
    {
        var found = new List<string>();
        foreach (var party in View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary && View.Reaches(Version, party.Id) && answer(this, party.Id))
            {
                found.Add(party.Id);
            }
        }

        return Sequence.Of<string>([.. found]);
    }
}
