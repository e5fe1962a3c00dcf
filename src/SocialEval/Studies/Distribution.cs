namespace SocialEval.Studies;

/// <summary>How many people there are of each sort: every person is in one cell, and in one only.</summary>
/// <remarks>Equal by value.</remarks>
public sealed record Distribution
{
    /// <summary>What it is of: <c>heard</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How many people there are; absent where there are too few to say.</summary>
    public long? People { get; init; }

    /// <summary>The cells.</summary>
    public Sequence<Cell> Cells { get; init; }

    /// <summary>Whether it is the previous release's: too few people were added to it to be told.</summary>
    public bool IsPrevious { get; init; }
}
