namespace SocialEval.Inquiries.Reflecting;

/// <summary>How far a conversation has come.</summary>
public enum ConversationStep
{
    /// <summary>Each writes alone, or says that they will not.</summary>
    Alone,

    /// <summary>Everybody is done; what is held together is not said yet.</summary>
    Together,

    /// <summary>What is held, or that nothing is, was said: what follows from it may be decided, or nothing.</summary>
    Deciding,
}
