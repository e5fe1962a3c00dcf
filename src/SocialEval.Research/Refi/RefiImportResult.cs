using SocialEval.Losses;

namespace SocialEval.Research.Refi;

/// <summary>What was found in a file of a program for qualitative analysis.</summary>
/// <remarks>What was coded can be studied as it is: see <see cref="Interviews"/>, <see cref="Presence"/> and <see cref="Links"/>.</remarks>
public sealed partial record RefiImportResult
{
    /// <summary>The journeys: one for each case, or for cases that share a source; one for each source that no case names.</summary>
    public Sequence<Journey> Journeys { get; init; }

    /// <summary>The codes.</summary>
    public required RefiCodebook Codebook { get; init; }

    /// <summary>What was coded in the testimonies of the journeys.</summary>
    public Sequence<RefiCoding> Codings { get; init; }

    /// <summary>What was kept, approximated, dropped, or was not in the file.</summary>
    public required LossReport Losses { get; init; }

    /// <summary>What could not be read; everything else was.</summary>
    public Sequence<RefiProblem> Problems { get; init; }

    /// <summary>What the standard does not allow and was read all the same.</summary>
    public Sequence<RefiProblem> Warnings { get; init; }

    /// <summary>How much there is; never what it says.</summary>
    public override string ToString() => FormattableString.Invariant($"{Journeys.Count} journeys, {Codings.Count} codings, {Problems.Count} problems");
}
