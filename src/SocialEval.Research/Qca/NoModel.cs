namespace SocialEval.Research.Qca;

/// <summary>Why a solution has no model.</summary>
public enum NoModel
{
    /// <summary>No combination is positive: there is nothing to account for.</summary>
    NoPositiveRow,

    /// <summary>No combination is negative: with nothing to be told apart from, no condition matters, and any account would be empty.</summary>
    NoNegativeRow,
}
