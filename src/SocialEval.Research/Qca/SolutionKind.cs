namespace SocialEval.Research.Qca;

/// <summary>What is made of the combinations that no case has.</summary>
public enum SolutionKind
{
    /// <summary>None of them is taken to be positive: only what was seen.</summary>
    Conservative,

    /// <summary>Any of them may be taken to be positive where that makes terms shorter.</summary>
    Parsimonious,

    /// <summary>Only those that what is already known of the field makes easy to take so.</summary>
    Intermediate,
}
