namespace SocialEval.Methods.OutcomeHarvesting;

/// <summary>Whether somebody asked agrees.</summary>
public enum FieldAgreement
{
    /// <summary>Fully.</summary>
    Fully,

    /// <summary>In part.</summary>
    InPart,

    /// <summary>Not.</summary>
    Disagrees,

    /// <summary>They have no opinion, and say so.</summary>
    NoOpinion,
}
