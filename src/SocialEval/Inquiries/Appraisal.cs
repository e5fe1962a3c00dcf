using SocialEval.Consents;
using SocialEval.Inquiries.Rendering;

namespace SocialEval.Inquiries;

/// <summary>What one evaluator found in one view: findings and questions, or why there is nothing to tell.</summary>
/// <remarks>Only an inquiry can make one. Immutable.</remarks>
public sealed class Appraisal
{
    internal Appraisal(Evaluator evaluator, AppraisalResult result)
    {
        Evaluator = evaluator.Id;
        Texts = evaluator.Texts;
        Result = result;
    }

    internal Appraisal(string evaluator, Texts? texts, AppraisalResult result)
    {
        Evaluator = evaluator;
        Texts = texts;
        Result = result;
    }

    /// <summary>The evaluator's id.</summary>
    public string Evaluator { get; }

    /// <summary>How it came out.</summary>
    public AppraisalResult Result { get; }

    /// <summary>What was found.</summary>
    public Sequence<Finding> Findings { get; internal init; }

    /// <summary>What to take back, and to whom.</summary>
    public Sequence<Question> Questions { get; internal init; }

    /// <summary>Why there is nothing to tell, where it was withheld.</summary>
    public Silence? Reason { get; internal init; }

    /// <summary>The type of the exception an evaluator failed with; never its message, which could quote a statement.</summary>
    public string? Failure { get; internal init; }

    /// <summary>The code of the reason, where there is nothing to tell: <c>not-enough-to-say</c>, <c>too-early</c>,
    /// <c>not-agreed</c>, <c>not-shared</c> or <c>failed</c>.</summary>
    public string? ReasonCode => Reason is { } silence ? Vocabulary<Silence>.Of(silence) : Result == AppraisalResult.Failed ? "failed" : null;

    /// <summary>The text of the reason it was read with, where it comes from a report that was written.</summary>
    internal StoredText? ReasonTold { get; init; }

    /// <summary>The texts its findings are told with.</summary>
    internal Texts? Texts { get; }

    /// <summary>The inquiry it came from.</summary>
    internal Inquiry? Origin { get; init; }

    /// <summary>The evaluator's id and how it came out.</summary>
    public override string ToString() => $"{Evaluator}: {Vocabulary<AppraisalResult>.Of(Result)}";
}
