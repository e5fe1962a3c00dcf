namespace SocialEval.Inquiries;

/// <summary>How an appraisal came out.</summary>
public enum AppraisalResult
{
    /// <summary>There is something to tell, or to ask.</summary>
    Found,

    /// <summary>There is nothing to tell, for a reason.</summary>
    Withheld,

    /// <summary>The evaluator failed; the others still ran.</summary>
    Failed,
}
