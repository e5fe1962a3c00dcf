namespace SocialEval.Evaluators;

/// <summary>How a team changed while somebody waited.</summary>
internal enum TeamChange
{
    /// <summary>Somebody left and somebody came.</summary>
    Changed,

    /// <summary>The same, perhaps: the dates leave it open.</summary>
    MayHaveChanged,

    /// <summary>Somebody left.</summary>
    Left,

    /// <summary>Somebody left, perhaps.</summary>
    MayHaveLeft,

    /// <summary>Somebody came.</summary>
    Came,

    /// <summary>Somebody came, perhaps.</summary>
    MayHaveCome,
}
