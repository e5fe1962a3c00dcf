using SocialEval.Exchange.Cids;
using SocialEval.Losses;
using SocialEval.Research.Out;

namespace SocialEval.Exchange;

/// <summary>Writes what journeys allow an outside reader to read as Common Impact Data Standard 3.2, in JSON-LD: outcomes, outcomes
/// from the perspective of those concerned, and reports in their words.</summary>
/// <remarks>
/// <para>Everything comes from a view of each journey for the stated purpose, and there is no other way in. No <c>Indicator</c>
/// and no <c>IndicatorReport</c> is ever made, nor a depth, a scale, an importance by rank or the label of being underserved: no
/// result of a journey is a figure of an organisation.</para>
/// <para>An outcome is told from a person's perspective only where that person proposed the goal, or agreed to it by their own act
/// or signature. A goal somebody else set stays the organisation's. Only the person's own assessments and the changes they tell
/// themselves become reports.</para>
/// <para>Names of nodes are made for this document, journeys are in their order, and the same journeys under the same secret give
/// the same document.</para>
/// <para>Source: Common Approach to Impact Measurement, <c>commonapproach/CIDS</c> 3.2.1; the essential tier asks for members that
/// are left out here on purpose.</para>
/// </remarks>
public static class CidsExport
{
    /// <summary>What a loss report of this export says was done.</summary>
    public const string Operation = "export cids";

    private const int FewestTold = 5;

    /// <summary>Writes one document.</summary>
    /// <param name="journeys">The journeys.</param>
    /// <param name="terms">On what terms.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static ExportResult Write(IEnumerable<Journey> journeys, CidsTerms terms, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(stream);
        var names = new Pseudonyms(terms.Secret);
        var graphs = new List<JourneyGraph>();
        var withheld = 0;
        var place = 0;
        foreach (var journey in journeys)
        {
            var graph = JourneyGraph.Of(journey.ViewWithNames(terms.Reading, ++place, out var calls), calls, names, terms);
            if (graph.IsEmpty)
            {
                withheld++;
            }
            else
            {
                graphs.Add(graph);
            }
        }

        // The order they came in may be known.
        graphs.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        CidsDocument.Write(graphs, terms, stream);
        var losses = new List<Loss>();
        if (graphs.Count > 0)
        {
            losses.Add(new(LossKind.NotPresent, "$", "indicators and their reports, depth, scale, rank of importance, being underserved, catchment area: nothing in a journey is one, and none is made"));
        }

        losses.AddRange(graphs.SelectMany(graph => graph.Losses));
        return new(graphs.Count, withheld - (withheld % FewestTold), new LossReport { Operation = Operation, Losses = [.. losses] });
    }
}
