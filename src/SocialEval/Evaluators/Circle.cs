using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>Those a goal concerns, towards the version of it in force. Looked through only when a text needs their names.</summary>
internal sealed record Circle(JourneyView View, Goal Goal, GoalVersion Version)
{
    /// <summary>The beneficiaries who answered nothing to it, agreed to no other version and did not propose it.</summary>
    public Sequence<string> Silent => Those(static (circle, party) => circle.IsSilent(party));

    /// <summary>The beneficiaries who say no.</summary>
    public Sequence<string> Refusing => Those(static (circle, party) => Standing.Of(circle.Version, party).IsNo);

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
        party != Version.ProposedBy && Standing.Of(Version, party).Latest is null && AgreedElsewhere(Goal, Version, party) is null;

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
