namespace SocialEval.Methods;

/// <summary>What a T takes a recorded −0.5, partly achieved from a start at −1, for.</summary>
public enum PartlyAchieved
{
    /// <summary>−0.5, as it was recorded.</summary>
    AsRecorded,

    /// <summary>−1: as if there had been no change, which the published conversion does.</summary>
    AsMinusOne,
}
