namespace SocialEval.Research.CausalMaps;

/// <summary>Which ways lead from one factor to another in a map, and who told them from end to end.</summary>
/// <remarks>The map pools what people told. That one says the group made her less alone, and another that whoever is less alone goes out,
/// does not make anybody say that the group made people go out.</remarks>
public sealed record Tracing
{
    internal Tracing(string from, string to)
    {
        From = from;
        To = to;
    }

    /// <summary>Where the ways begin.</summary>
    public string From { get; }

    /// <summary>Where they end.</summary>
    public string To { get; }

    /// <summary>Whether any way leads there in the map.</summary>
    public bool IsPathInMap { get; internal init; }

    /// <summary>Who told a whole way, whichever, in their own words.</summary>
    public Sequence<string> Tellers { get; internal init; }

    /// <summary>Whether the map shows a way that nobody told.</summary>
    public bool IsToldByNobody => IsPathInMap && Tellers.IsEmpty;

    /// <summary>The ways that pass no factor twice, the shortest first.</summary>
    public Sequence<TracedPath> Paths { get; internal init; }

    /// <summary>Whether those are all the ways there are; a map can have more than can be listed.</summary>
    public bool IsComplete { get; internal init; }
}

/// <summary>One way through a map.</summary>
/// <param name="Factors">The factors it passes, from its beginning to its end.</param>
/// <param name="Tellers">Who told each step of it.</param>
public sealed record TracedPath(Sequence<string> Factors, Sequence<string> Tellers)
{
    /// <summary>Whether it is there only because several people's stories lie on top of each other.</summary>
    public bool IsToldByNobody => Tellers.IsEmpty;
}
