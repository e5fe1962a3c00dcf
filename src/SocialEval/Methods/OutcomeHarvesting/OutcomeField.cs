namespace SocialEval.Methods.OutcomeHarvesting;

/// <summary>A part of an outcome that is asked about by itself.</summary>
public enum OutcomeField
{
    /// <summary>What changed, when and where.</summary>
    Description,

    /// <summary>Why it matters.</summary>
    Significance,

    /// <summary>How one may have contributed.</summary>
    Contribution,
}
