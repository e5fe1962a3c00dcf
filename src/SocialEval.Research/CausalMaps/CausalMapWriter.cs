using System.Text.Json;

namespace SocialEval.Research.CausalMaps;

/// <summary>Writes a map and what leads where in it.</summary>
internal sealed class CausalMapWriter(Utf8JsonWriter json)
{
    public void Write(CausalMap map, Robustness? robustness, Tracing? tracing)
    {
        json.WriteStartObject();
        json.WriteString("schema", CausalMapJson.Schema);
        List("links", map.Links, Link);
        List("tellers", map.Tellers, teller =>
        {
            json.WriteString("source", teller.Name);
            json.WriteTexts("groups", teller.Groups);
        });
        Opposites(map);
        List("edges", map.Edges, Edge);
        Counts("inCitations", map, factor => factor.InCitations);
        Counts("outCitations", map, factor => factor.OutCitations);
        Counts("sources", map, factor => factor.Tellers.Count);
        if (tracing is not null)
        {
            Trace(tracing);
        }

        if (robustness is not null)
        {
            Flow("Citations", robustness.CitationFlow, robustness.CitationCut);
            Flow("Sources", robustness.TellerFlow, robustness.TellerCut);
        }

        json.WriteEndObject();
    }

    private void Link(CausalLink link)
    {
        json.WriteString("source", link.Teller);
        json.WriteString("from", link.Cause);
        json.WriteString("to", link.Effect);
        if (link.Quote is not null)
        {
            json.WriteString("quote", link.Quote);
        }
    }

    private void Opposites(CausalMap map)
    {
        if (map.Opposites.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("opposites");
        foreach (var pair in map.Opposites)
        {
            json.WriteStartArray();
            json.WriteStringValue(pair.Factor);
            json.WriteStringValue(pair.Opposite);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteBoolean("oppositesCombined", map.AreOppositesCombined);
    }

    private void Edge(CausalEdge edge)
    {
        Ends(edge);
        json.WriteNumber("citations", edge.Citations);
        json.WriteNumber("sources", edge.Tellers.Count);
        json.WriteTexts("sourceIds", edge.Tellers);
        if (edge.Readings.Any(reading => reading.CauseIsOpposite || reading.EffectIsOpposite))
        {
            List("readings", edge.Readings, reading =>
            {
                json.WriteBoolean("fromIsOpposite", reading.CauseIsOpposite);
                json.WriteBoolean("toIsOpposite", reading.EffectIsOpposite);
                json.WriteNumber("citations", reading.Links.Count);
                json.WriteTexts("sourceIds", reading.Links.Select(link => link.Teller).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            });
        }
    }

    private void Ends(CausalEdge edge)
    {
        json.WriteString("from", edge.Cause);
        json.WriteString("to", edge.Effect);
    }

    private void Counts(string name, CausalMap map, Func<CausalFactor, int> count)
    {
        json.WriteStartObject(name);
        foreach (var factor in map.Factors)
        {
            json.WriteNumber(factor.Name, count(factor));
        }

        json.WriteEndObject();
    }

    private void Trace(Tracing tracing)
    {
        json.WriteString("start", tracing.From);
        json.WriteString("end", tracing.To);
        json.WriteBoolean("pathInPooledMap", tracing.IsPathInMap);
        json.WriteTexts("sourcesTellingWholeStory", tracing.Tellers);
        json.WriteBoolean("toldByNobody", tracing.IsToldByNobody);
        List("paths", tracing.Paths, path =>
        {
            json.WriteTexts("factors", path.Factors);
            json.WriteTexts("sourceIds", path.Tellers);
            json.WriteBoolean("toldByNobody", path.IsToldByNobody);
        });
        json.WriteBoolean("pathsComplete", tracing.IsComplete);
    }

    private void Flow(string of, int flow, Sequence<CausalEdge> cut)
    {
        json.WriteNumber($"maxFlow{of}", flow);
        List($"minCut{of}", cut, Ends);
    }

    private void List<T>(string name, Sequence<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
