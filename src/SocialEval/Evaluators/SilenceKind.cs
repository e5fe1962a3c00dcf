namespace SocialEval.Evaluators;

/// <summary>Why nothing was said.</summary>
internal enum SilenceKind
{
    /// <summary>Something was said; preferring not to say is an answer.</summary>
    None,

    /// <summary>Nothing shows that anybody asked.</summary>
    Untraced,

    /// <summary>Somebody invited them, and there is no answer. Silence is not one.</summary>
    Unanswered,

    /// <summary>The horizon is not reached.</summary>
    TooEarly,
}
