using SocialEval.Journeys;

namespace SocialEval.Goals;

/// <summary>Something people work towards together. It is never edited: it has versions.</summary>
public sealed record Goal : Item
{
    /// <summary>The versions, as they were proposed; one or more.</summary>
    public required Sequence<GoalVersion> Versions { get; init; }

    /// <summary>The ids of the needs and expectations it meets.</summary>
    public Sequence<string> Meets { get; init; }

    /// <summary>The themes it belongs to.</summary>
    public Sequence<Theme> Themes { get; init; }

    /// <summary>How it ended, where somebody ended it.</summary>
    public GoalEnding? Ending { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Goal;

    internal override PartialDate? Date => Versions.IsEmpty ? null : Versions[0].Date;

    private protected override void Seal()
    {
    }
}
