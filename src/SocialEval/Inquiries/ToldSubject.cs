using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>What one evaluator tells of one subject.</summary>
/// <param name="About">The subject.</param>
/// <param name="Heading">Its name, as people would call it; absent where it is the journey and nothing else is told.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Questions">The questions.</param>
public sealed record ToldSubject(Citation About, string? Heading, Sequence<ToldFinding> Findings, Sequence<ToldQuestion> Questions)
{
    /// <summary>The item; never its words.</summary>
    public override string ToString() => About.ToString();
}

/// <summary>A finding and its text.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Text">What it says; where it had to be told in another language, it says so.</param>
public sealed record ToldFinding(Finding Finding, string Text)
{
    /// <summary>The finding's code; never what it says.</summary>
    public override string ToString() => Finding.Code;
}

/// <summary>A question and its text.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">What it asks; where it had to be told in another language, it says so.</param>
public sealed record ToldQuestion(Question Question, string Text)
{
    /// <summary>The question's code.</summary>
    public override string ToString() => Question.Code;
}
