using System.Diagnostics.CodeAnalysis;

namespace SocialEval.Inquiries;

/// <summary>An evaluator breaks laws that hold for all of them; each breach is listed.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is its breaches: one without them would say nothing.")]
public sealed class BrokenContractException : Exception
{
    /// <summary>Lists the breaches.</summary>
    /// <param name="evaluator">The evaluator's id.</param>
    /// <param name="breaches">Every breach; one or more.</param>
    public BrokenContractException(string evaluator, Sequence<ContractBreach> breaches)
        : base($"{evaluator} breaks its contract:{Environment.NewLine}{string.Join(Environment.NewLine, breaches)}") => Breaches = breaches;

    /// <summary>Every breach.</summary>
    public Sequence<ContractBreach> Breaches { get; }
}
