using SocialEval.Journeys;

namespace SocialEval.Outcomes;

/// <summary>What helped, as somebody tells it: an intervention, a party, the person's own effort, or something else.</summary>
public sealed record Contribution
{
    /// <summary>What helped. The person's own effort is a contribution of that party; absent where it is something else.</summary>
    public Citation? Of { get; init; }

    /// <summary>What was said about it.</summary>
    public Statement? Words { get; init; }
}
