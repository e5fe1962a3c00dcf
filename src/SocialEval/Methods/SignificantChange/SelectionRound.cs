namespace SocialEval.Methods.SignificantChange;

/// <summary>A panel reads stories and says which change matters most to it, and why.</summary>
public sealed record SelectionRound
{
    internal SelectionRound()
    {
    }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The level it takes place at, 1 being nearest to the tellers.</summary>
    public required int Level { get; init; }

    /// <summary>Who sits on the panel, each with their role.</summary>
    public required Sequence<PanelMember> Panel { get; init; }

    /// <summary>How the panel means to choose.</summary>
    public required ChoosingMethod Choosing { get; init; }

    /// <summary>Every story the panel reads, chosen or not, in the version it reads.</summary>
    public required Sequence<Candidate> Candidates { get; init; }

    /// <summary>What the panel chose; absent while it has not.</summary>
    public Selection? Selection { get; init; }

    /// <summary>What tellers were told of the choice.</summary>
    public Sequence<Feedback> Feedback { get; init; }

    /// <summary>The ids of the stories the panel read and did not choose; none while it has not chosen.</summary>
    public Sequence<string> NotChosen => Selection is not { } selection ? [] : [.. Candidates.Select(candidate => candidate.Story).Except(selection.Chosen, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override string ToString() => Id;
}
