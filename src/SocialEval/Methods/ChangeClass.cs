namespace SocialEval.Methods;

/// <summary>What a formula calls a change: a word about a number on a scale, not about a person.</summary>
public enum ChangeClass
{
    /// <summary>Better by more than the error of the scale, and over the cut-off to the functional group.</summary>
    Recovered,

    /// <summary>Better by more than the error of the scale.</summary>
    Improved,

    /// <summary>Within the error of the scale.</summary>
    Unchanged,

    /// <summary>Worse by more than the error of the scale.</summary>
    Deteriorated,
}
