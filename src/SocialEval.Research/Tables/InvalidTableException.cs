using System.Diagnostics.CodeAnalysis;

namespace SocialEval.Research.Tables;

/// <summary>A table cannot be read as what it should be; every problem is listed.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is its problems: one without them would say nothing.")]
public sealed class InvalidTableException : Exception
{
    /// <summary>Lists the problems.</summary>
    /// <param name="problems">Every problem found; one or more.</param>
    public InvalidTableException(Sequence<TableProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Every problem found, each with its line and column, what is there and what was expected.</summary>
    public Sequence<TableProblem> Problems { get; }
}
