namespace SocialEval.Methods.FrenchDuties;

/// <summary>What an institution owes a person by law when they come to it.</summary>
public enum Duty
{
    /// <summary>The person takes part in writing the document.</summary>
    Participation,

    /// <summary>The document is handed to the person within fifteen days.</summary>
    HandOver,

    /// <summary>The contract is signed within a month.</summary>
    Signature,

    /// <summary>An amendment says what is aimed at and what is adapted to the person, within six months.</summary>
    Amendment,

    /// <summary>What is aimed at is taken up again each year.</summary>
    YearlyReview,
}
