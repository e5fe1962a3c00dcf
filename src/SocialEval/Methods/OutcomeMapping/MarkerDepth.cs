namespace SocialEval.Methods.OutcomeMapping;

/// <summary>How deep a change is. It is no order in time: what one would love to see may come first.</summary>
public enum MarkerDepth
{
    /// <summary>One would expect to see it: they respond.</summary>
    ExpectToSee,

    /// <summary>One would like to see it: they engage.</summary>
    LikeToSee,

    /// <summary>One would love to see it: something is transformed.</summary>
    LoveToSee,
}
