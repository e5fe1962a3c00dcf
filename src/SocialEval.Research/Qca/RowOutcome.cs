namespace SocialEval.Research.Qca;

/// <summary>What the cases of a combination say of the outcome.</summary>
public enum RowOutcome
{
    /// <summary>Too few cases have the combination for it to say anything; written <c>?</c>.</summary>
    Remainder,

    /// <summary>The cases that have the combination have the outcome, as far as the cut-offs ask; written <c>1</c>.</summary>
    Positive,

    /// <summary>They do not; written <c>0</c>.</summary>
    Negative,

    /// <summary>Some do and some do not: between the two cut-offs of inclusion; written <c>C</c>. A question to go back to the cases with.</summary>
    Contradiction,
}
