using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>A version of a goal as somebody proposed it, for whom, and what it changes of the one before.</summary>
internal sealed record Proposal(GoalVersion Version, GoalVersion? Before, string? For)
{
    public bool ChangesWording => Before is { Wording.Text: { } before } && Version.Wording.Text is { } after && before != after;

    public bool ChangesHorizon => Before is not null && Before.Horizon?.Time != Version.Horizon?.Time;

    // Where the wording is held back, so are the levels: nothing is known of them.
    public bool ChangesScale => Before is { Wording.IsHeldBack: false } && !Version.Wording.IsHeldBack && Before.Scale != Version.Scale;

    public bool ChangesCommitments => Before is not null && !(Covers(Before, Version) && Covers(Version, Before));

    /// <summary>Those who had said no to the version before.</summary>
    public Sequence<string> RefusedBefore
    {
        get
        {
            var refused = new List<string>();
            foreach (var agreement in Before?.Agreements ?? default)
            {
                if (agreement.By is { } by && !refused.Contains(by) && Standing.Of(Before!, by).IsNo)
                {
                    refused.Add(by);
                }
            }

            return Sequence.Of<string>([.. refused]);
        }
    }

    private static bool Covers(GoalVersion version, GoalVersion other)
    {
        foreach (var commitment in other.Commitments)
        {
            var found = false;
            foreach (var same in version.Commitments)
            {
                found |= same.By == commitment.By && same.What?.Text == commitment.What?.Text;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
