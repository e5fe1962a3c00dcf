using SocialEval.Journeys;

namespace SocialEval.Outcomes;

/// <summary>A change somebody tells of, hoped for or not.</summary>
public sealed record Outcome : Item
{
    /// <summary>What changed, in whose words.</summary>
    public required Statement What { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The ids of the goals it belongs to; none where it was not expected.</summary>
    public Sequence<string> Towards { get; init; }

    /// <summary>Whether it is welcome.</summary>
    public Welcome? Welcome { get; init => field = Vocabulary<Welcome>.Checked(value); }

    /// <summary>The id of the party to whom it is welcome or not; absent: whoever tells of it.</summary>
    public string? WelcomeBy { get; init; }

    /// <summary>What helped, in whose words.</summary>
    public Sequence<Contribution> Contributions { get; init; }

    /// <summary>The id of the party whose doing changed.</summary>
    public string? Actor { get; init; }

    /// <summary>Why it matters, in whose words.</summary>
    public Statement? Significance { get; init; }

    /// <summary>What those who know of it and were asked say of its account.</summary>
    public Sequence<Substantiation> Substantiations { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Outcome;

    internal override PartialDate? Date => On;

    private protected override void Seal()
    {
    }
}

/// <summary>Whether a change is welcome.</summary>
public enum Welcome
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>In part.</summary>
    Mixed,
}
