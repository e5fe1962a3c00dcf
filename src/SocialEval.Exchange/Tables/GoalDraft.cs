using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Exchange.Tables;

/// <summary>One goal while its rows are read: each new wording is a version.</summary>
internal sealed class GoalDraft(string id, SourceRow first, Sequence<Theme> themes)
{
    private readonly List<GoalVersion> versions = [];

    public string Id => id;

    /// <summary>The row that first words it.</summary>
    public SourceRow First => first;

    /// <summary>The versions so far.</summary>
    public IReadOnlyList<GoalVersion> Versions => versions;

    /// <summary>Whether the goal is worded so already.</summary>
    public bool IsWorded(Statement wording) => versions.Count > 0 && versions[^1].Wording == wording;

    public void Add(GoalVersion version) => versions.Add(version);

    /// <summary>Adds an answer to the goal as it was worded last.</summary>
    public void Answer(Agreement agreement)
    {
        if (!versions[^1].Agreements.Contains(agreement))
        {
            versions[^1] = versions[^1] with { Agreements = [.. versions[^1].Agreements, agreement] };
        }
    }

    public Goal ToGoal() => new() { Id = id, Versions = [.. versions], Themes = themes };
}
