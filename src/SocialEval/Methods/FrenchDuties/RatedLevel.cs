namespace SocialEval.Methods.FrenchDuties;

/// <summary>What a rule rates.</summary>
public enum RatedLevel
{
    /// <summary>A criterion.</summary>
    Criterion,

    /// <summary>An objective.</summary>
    Objective,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>A chapter.</summary>
    Chapter,
}
