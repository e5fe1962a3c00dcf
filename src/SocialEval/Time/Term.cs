namespace SocialEval.Time;

/// <summary>How far a goal or an intervention looks.</summary>
public enum Term
{
    /// <summary>For now: a crisis, a shelter, a form to fill.</summary>
    Immediate,

    /// <summary>In the weeks or months to come.</summary>
    Short,

    /// <summary>Over years.</summary>
    Long,

    /// <summary>A change of a life, of a place or of society.</summary>
    Transformation,
}
