namespace SocialEval.Methods.OutcomeMapping;

/// <summary>How much of a marker was seen in a period. Words that stay words: they are not added up.</summary>
public enum MarkerSeen
{
    /// <summary>Not seen.</summary>
    NotSeen,

    /// <summary>Seen of few.</summary>
    Low,

    /// <summary>Seen of some.</summary>
    Medium,

    /// <summary>Seen of most.</summary>
    High,
}
