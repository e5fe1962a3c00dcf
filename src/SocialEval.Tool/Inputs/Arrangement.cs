namespace SocialEval.Tool.Inputs;

/// <summary>How journeys stand in a file.</summary>
internal enum Arrangement
{
    /// <summary>The name does not say: one journey, or several one after another.</summary>
    Unsaid,

    /// <summary>One journey.</summary>
    One,

    /// <summary>One journey on each line.</summary>
    Lines,
}
