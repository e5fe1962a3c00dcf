namespace SocialEval.Research.Qca;

/// <summary>How a condition is told of a case.</summary>
public enum ConditionKind
{
    /// <summary>It is there or it is not: 1 or 0.</summary>
    Crisp,

    /// <summary>It is there to some degree: a membership from 0 to 1, with 0.5 for neither in nor out.</summary>
    Fuzzy,

    /// <summary>It takes one of several values, numbered from 0.</summary>
    MultiValue,
}
