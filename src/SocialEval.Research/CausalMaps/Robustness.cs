namespace SocialEval.Research.CausalMaps;

/// <summary>How much of what was told would have to be left out before nothing led from one factor to another.</summary>
/// <remarks>Maximum flow and minimum cut (Ford and Fulkerson 1956). It speaks of the map, which pools what people told: whether anybody
/// told a whole way is for <see cref="CausalMap.Trace"/> to say.</remarks>
/// <param name="From">Where the ways begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="CitationFlow">How many links, at least, would have to be left out.</param>
/// <param name="CitationCut">Edges that hold just so many links and cut every way.</param>
/// <param name="TellerFlow">The same, where an edge counts each of its tellers once.</param>
/// <param name="TellerCut">Edges that hold just so many tellers and cut every way.</param>
public sealed record Robustness(string From, string To, int CitationFlow, Sequence<CausalEdge> CitationCut, int TellerFlow, Sequence<CausalEdge> TellerCut);
