namespace SocialEval.Methods.Participation;

/// <summary>What of a decision is placed.</summary>
public enum LadderAspect
{
    /// <summary>How it was announced that people would take part.</summary>
    Declared,

    /// <summary>How people took part.</summary>
    Practised,
}
