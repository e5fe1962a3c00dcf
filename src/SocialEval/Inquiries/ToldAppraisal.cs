namespace SocialEval.Inquiries;

/// <summary>What one evaluator found, told in one language.</summary>
/// <param name="Appraisal">What is told.</param>
/// <param name="Title">What its part of the report is called.</param>
/// <param name="Reason">Why there is nothing to tell, where there is nothing.</param>
/// <param name="Subjects">What is told, subject by subject.</param>
public sealed record ToldAppraisal(Appraisal Appraisal, string Title, string? Reason, Sequence<ToldSubject> Subjects)
{
    /// <summary>Its title.</summary>
    public override string ToString() => Title;
}
