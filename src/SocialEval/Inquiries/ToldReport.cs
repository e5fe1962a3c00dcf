namespace SocialEval.Inquiries;

/// <summary>A report told in one language, in the order it is read.</summary>
/// <param name="Title">What it is and as of when.</param>
/// <param name="Reading">Which journey, what it was read for, by whom, and how much was held back.</param>
/// <param name="Appraisals">What each evaluator found.</param>
/// <param name="Silent">What evaluators with nothing to tell are called.</param>
/// <param name="SilentHeading">What stands before those; absent where there are none.</param>
public sealed record ToldReport(string Title, string Reading, Sequence<ToldAppraisal> Appraisals, Sequence<string> Silent, string? SilentHeading)
{
    /// <summary>Its title.</summary>
    public override string ToString() => Title;
}
