namespace SocialEval.Methods;

/// <summary>How far a goal was attained, in words, beside what was expected when it was set and beside where it started.</summary>
public enum AttainmentState
{
    /// <summary>Achieved, a lot more than expected: +2.</summary>
    LotMore,

    /// <summary>Achieved, a little more than expected: +1.</summary>
    LittleMore,

    /// <summary>Achieved as expected: 0.</summary>
    AsExpected,

    /// <summary>Not achieved, but better than at the start: −1 from a start at −2; −0.5 from a start at −1.</summary>
    Partly,

    /// <summary>As it was at the start.</summary>
    NoChange,

    /// <summary>Less well than at the start.</summary>
    Worse,
}
