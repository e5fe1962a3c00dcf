namespace SocialEval.Methods;

/// <summary>What is done where an item of a profile was not rated. There is no usual rule: published ones differ, so it is always said.</summary>
public enum MissingRule
{
    /// <summary>There is no answer unless all items are rated.</summary>
    Refuse,

    /// <summary>The item is left out of the sum and of what the sum is divided by.</summary>
    LeaveOut,

    /// <summary>The rating of the item named as its stand-in counts twice.</summary>
    StandIn,
}
