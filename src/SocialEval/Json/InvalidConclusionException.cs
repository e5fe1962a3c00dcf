using System.Diagnostics.CodeAnalysis;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>What was read is not a conclusion; every problem is listed.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is its problems: one without them would say nothing.")]
public sealed class InvalidConclusionException : Exception
{
    /// <summary>Lists the problems.</summary>
    /// <param name="problems">Every problem found; one or more.</param>
    public InvalidConclusionException(Sequence<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Every problem found, each with its path, what is there and what was expected.</summary>
    public Sequence<Problem> Problems { get; }
}
