using System.Diagnostics.CodeAnalysis;
using SocialEval.Journeys;

namespace SocialEval;

/// <summary>A journey cannot be what it was asked to be; every problem is listed.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is its problems: one without them would say nothing.")]
public sealed class InvalidJourneyException : Exception
{
    /// <summary>Lists the problems.</summary>
    /// <param name="problems">Every problem found; one or more.</param>
    public InvalidJourneyException(Sequence<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    internal InvalidJourneyException(string path, string found, string expected)
        : this([new Problem(path, found, expected)])
    {
    }

    /// <summary>Every problem found, each with its path, what is there and what was expected.</summary>
    public Sequence<Problem> Problems { get; }
}
