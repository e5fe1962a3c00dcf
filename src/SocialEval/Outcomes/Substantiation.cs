namespace SocialEval.Outcomes;

/// <summary>What somebody who knows of an outcome and was asked says of each part of its account.</summary>
/// <remarks>Source: Wilson-Grau and Britt 2012. Part by part; an absent answer is one that was not given.</remarks>
public sealed record Substantiation
{
    /// <summary>The id of the party who answers.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Of what changed.</summary>
    public SubstantiationAnswer? Description { get; init => field = Vocabulary<SubstantiationAnswer>.Checked(value); }

    /// <summary>Of why it matters.</summary>
    public SubstantiationAnswer? Significance { get; init => field = Vocabulary<SubstantiationAnswer>.Checked(value); }

    /// <summary>Of what helped.</summary>
    public SubstantiationAnswer? Contribution { get; init => field = Vocabulary<SubstantiationAnswer>.Checked(value); }

    /// <summary>What they say beside it.</summary>
    public Statement? Words { get; init; }
}

/// <summary>Whether somebody who was asked agrees with an account.</summary>
public enum SubstantiationAnswer
{
    /// <summary>Fully.</summary>
    Agrees,

    /// <summary>In part.</summary>
    AgreesInPart,

    /// <summary>Not.</summary>
    Disagrees,

    /// <summary>They have no opinion, and that is an answer.</summary>
    NoOpinion,
}
