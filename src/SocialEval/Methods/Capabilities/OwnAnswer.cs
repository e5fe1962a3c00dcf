namespace SocialEval.Methods.Capabilities;

/// <summary>What a person answers about themselves.</summary>
public enum OwnAnswer
{
    /// <summary>They prefer not to say, and that is an answer.</summary>
    PrefersNotToSay,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    InPart,

    /// <summary>No.</summary>
    No,
}
