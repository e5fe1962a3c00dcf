using System.Diagnostics.CodeAnalysis;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>A checkpoint cannot be gone on from: it is of another study, reading or file, or is none; everything that differs is listed.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is its problems: one without them would say nothing.")]
public sealed class InvalidCheckpointException : Exception
{
    /// <summary>Lists the problems.</summary>
    /// <param name="problems">Every problem found; one or more.</param>
    public InvalidCheckpointException(Sequence<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Every problem found, each with its path in the checkpoint, what is there and what was expected.</summary>
    public Sequence<Problem> Problems { get; }
}
