namespace SocialEval.Research.Qca;

/// <summary>What accounts for the positive combinations when only easy counterfactuals are taken to be positive: for every pair of a
/// conservative and a parsimonious model, for each pair may lead elsewhere.</summary>
/// <remarks>Ragin and Sonnett, <i>Between complexity and parsimony</i>, in Kropp and Minkenberg (eds), <i>Vergleichen in der
/// Politikwissenschaft</i> (VS Verlag, 2005); Ragin, <i>Redesigning Social Inquiry</i> (2008), chapter 9.</remarks>
public sealed class IntermediateSolution
{
    internal IntermediateSolution(Solution conservative, Solution parsimonious, Sequence<IntermediatePair> pairs, Sequence<Model> models, bool isComplete)
    {
        Conservative = conservative;
        Parsimonious = parsimonious;
        Pairs = pairs;
        Models = models;
        IsComplete = isComplete;
    }

    /// <summary>The conservative solution it lies within.</summary>
    public Solution Conservative { get; }

    /// <summary>The parsimonious solution around it.</summary>
    public Solution Parsimonious { get; }

    /// <summary>For each pair of models, what lies between them.</summary>
    public Sequence<IntermediatePair> Pairs { get; }

    /// <summary>The models of all pairs, each once.</summary>
    public Sequence<Model> Models { get; }

    /// <summary>Whether these are all the models of all pairs.</summary>
    public bool IsComplete { get; }

    /// <summary>Why there is no model, where there is none.</summary>
    public NoModel? Reason => Conservative.Reason ?? Parsimonious.Reason;
}
