namespace SocialEval;

/// <summary>Whose journey it is.</summary>
public enum JourneyKind
{
    /// <summary>One person's.</summary>
    Individual,

    /// <summary>A group's or a neighbourhood's, each with a voice.</summary>
    Collective,

    /// <summary>A team's, on its own working conditions: the professionals are the ones concerned.</summary>
    Practice,
}
