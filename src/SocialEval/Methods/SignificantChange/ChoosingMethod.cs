namespace SocialEval.Methods.SignificantChange;

/// <summary>How a panel chooses.</summary>
public enum ChoosingMethod
{
    /// <summary>They talk until they hold a choice together.</summary>
    Discussion,

    /// <summary>They vote, and most votes decide.</summary>
    Majority,

    /// <summary>They vote, talk, and vote again.</summary>
    IterativeVote,

    /// <summary>Each rates the stories, and they talk about the ratings.</summary>
    Scoring,

    /// <summary>They vote without showing how.</summary>
    SecretBallot,
}
