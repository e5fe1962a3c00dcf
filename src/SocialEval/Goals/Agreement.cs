using SocialEval.Journeys;

namespace SocialEval.Goals;

/// <summary>What a party answered to a version of a goal.</summary>
/// <remarks>Receipt, commitment and agreement are three things.</remarks>
public sealed record Agreement
{
    /// <summary>The id of the party who answered; nothing where that is not known.</summary>
    public string? By { get; init; }

    /// <summary>The answer.</summary>
    public required AgreementAnswer Answer { get; init => field = Vocabulary<AgreementAnswer>.Checked(value); }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>How it is evidenced.</summary>
    public Evidence? Evidence { get; init => field = Vocabulary<Evidence>.Checked(value); }

    /// <summary>What they said about it.</summary>
    public Statement? Words { get; init; }

    /// <summary>The id of the party represented, where a representative answers.</summary>
    public string? OnBehalfOf { get; init; }
}

/// <summary>What a party answers to a goal.</summary>
public enum AgreementAnswer
{
    /// <summary>Yes.</summary>
    Agrees,

    /// <summary>To part of it.</summary>
    AgreesInPart,

    /// <summary>No.</summary>
    Disagrees,

    /// <summary>No longer.</summary>
    Withdraws,
}
