namespace SocialEval.Inquiries;

/// <summary>A report told in one language, in the order it is read.</summary>
/// <param name="Title">What it is and as of when.</param>
/// <param name="Reading">Which journey, what it was read for, by whom; then how much was held back and why nothing is told, or to whom
/// that is not said, that the page says what they may read.</param>
/// <param name="Appraisals">What each evaluator found that has something to tell.</param>
public sealed record ToldReport(string Title, string Reading, Sequence<ToldAppraisal> Appraisals)
{
    /// <summary>Its title.</summary>
    public override string ToString() => Title;
}
