using System.Resources;
using System.Text;

namespace SocialEval.Research.CausalMaps;

/// <summary>Tells a causal map in words: what leads to what and how many said so, then the ways that nobody told.</summary>
public static class CausalMapText
{
    private static readonly ResourceManager Resources = new("SocialEval.Research.CausalMaps.CausalMapText", typeof(CausalMapText).Assembly);

    /// <summary>Tells a map, and where wanted what leads from one factor to another in it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="robustness">What would have to be left out before nothing leads there.</param>
    /// <param name="tracing">Which ways lead there, and who told them.</param>
    /// <param name="language">fr or en.</param>
    /// <exception cref="ArgumentException">There are no texts in the language.</exception>
    public static string Of(CausalMap map, Robustness? robustness, Tracing? tracing, string language)
    {
        ArgumentNullException.ThrowIfNull(map);
        var texts = new RoomTexts(Resources, language);
        var text = new StringBuilder();
        text.Append(texts.Of("map", map.Links.Count, map.Tellers.Count, map.Factors.Count)).Append("\n\n");
        foreach (var edge in map.Edges)
        {
            var opposite = edge.Readings.Where(reading => reading.CauseIsOpposite != reading.EffectIsOpposite).Sum(reading => reading.Links.Count);
            text.Append("  ").Append(texts.Of("edge", edge.Cause, edge.Effect, edge.Citations, edge.Tellers.Count));
            text.Append(opposite > 0 ? texts.Of("opposite", opposite) : string.Empty).Append('\n');
        }

        if (tracing is not null)
        {
            text.Append('\n');
            Add(text, texts, tracing);
        }

        if (robustness is not null)
        {
            text.Append('\n').Append(texts.Of("flow", robustness.CitationFlow, robustness.TellerFlow)).Append('\n');
        }

        return text.Append('\n').Append(texts["caution"]).Append('\n').ToString();
    }

    private static void Add(StringBuilder text, RoomTexts texts, Tracing tracing)
    {
        text.Append(texts.Of("ways", tracing.From, tracing.To)).Append('\n');
        foreach (var path in tracing.Paths)
        {
            text.Append("  ").Append(string.Join(" → ", path.Factors)).Append(path.IsToldByNobody ? texts["by-nobody"] : texts.Of("by", string.Join(", ", path.Tellers))).Append('\n');
        }

        if (!tracing.IsComplete)
        {
            text.Append("  ").Append(texts["more"]).Append('\n');
        }

        text.Append(!tracing.IsPathInMap ? texts["no-way"] : tracing.IsToldByNobody ? texts["pooled"] : texts.Of("told", string.Join(", ", tracing.Tellers))).Append('\n');
    }
}
