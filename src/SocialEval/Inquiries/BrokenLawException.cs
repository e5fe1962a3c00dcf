namespace SocialEval.Inquiries;

/// <summary>An evaluator broke a law that holds for all of them: it cited what the view does not hold, or told as said what nobody said.</summary>
/// <remarks>A defect of the evaluator, never of the journey. In an evaluation that is not strict it shows as a failed appraisal.</remarks>
public sealed class BrokenLawException : InvalidOperationException
{
    /// <summary>A law was broken.</summary>
    public BrokenLawException()
        : base("An evaluator broke a law of evaluators.")
    {
    }

    /// <summary>Says which law was broken.</summary>
    /// <param name="message">Which law, by whom, and what was expected; no statement is quoted.</param>
    public BrokenLawException(string message)
        : base(message)
    {
    }

    /// <summary>Says which law was broken, and because of what.</summary>
    /// <param name="message">Which law, by whom, and what was expected.</param>
    /// <param name="innerException">What led to it.</param>
    public BrokenLawException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
