namespace SocialEval.Methods.FrenchDuties;

/// <summary>How an element of a criterion is rated, in the terms of the Haute Autorité de santé.</summary>
public enum ElementRating
{
    /// <summary>1: not at all satisfactory.</summary>
    One = 1,

    /// <summary>2: rather not satisfactory.</summary>
    Two = 2,

    /// <summary>3: rather satisfactory.</summary>
    Three = 3,

    /// <summary>4: wholly satisfactory.</summary>
    Four = 4,

    /// <summary>★: optimised.</summary>
    Star,

    /// <summary>NC: the criterion does not concern the service; never on an imperative criterion, and always with its reason.</summary>
    NotConcerned,

    /// <summary>RI: the person gave an answer that does not fit, after the question was put otherwise; in chapter 1 only.</summary>
    UnfitAnswer,
}
