using System.Buffers;
using System.Text.Json;

namespace SocialEval.Research.CausalMaps;

/// <summary>Reads and writes a causal map as JSON: <c>{"links":[{"source","from","to","quote"}],"tellers":[{"source","groups":[]}],"opposites":[["goes out","stays in"]]}</c>.</summary>
/// <remarks>What is written (<c>socialeval/causal-map/1</c>) has beside these what follows from them, and can be read again.</remarks>
public static class CausalMapJson
{
    /// <summary>The name of the form it is written in.</summary>
    public const string Schema = "socialeval/causal-map/1";

    private static readonly string[] Derived =
    [
        "schema", "edges", "inCitations", "outCitations", "start", "end", "pathInPooledMap", "sourcesTellingWholeStory", "toldByNobody", "paths", "pathsComplete",
        "maxFlowCitations", "minCutCitations", "maxFlowSources", "minCutSources", "sources", "oppositesCombined",
    ];

    /// <summary>Reads a map.</summary>
    /// <param name="json">The document, in UTF-8. Each link has a <c>source</c> (who told it), a <c>from</c> and a <c>to</c>, and may have
    /// the <c>quote</c> it was coded from; a bare list of links is a map too.</param>
    /// <exception cref="InvalidDocumentException">It is no such document; every problem is listed.</exception>
    public static CausalMap Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonWalk.Parse(json);
        var walk = new JsonWalk();
        var links = new List<CausalLink>();
        var tellers = new List<Teller>();
        var opposites = new List<OppositePair>();
        if (document.RootElement.ValueKind == JsonValueKind.Array)
        {
            links = Links(walk, document.RootElement, "$");
        }
        else
        {
            foreach (var (name, value, path) in walk.Members(document.RootElement, "$", ["links", "tellers", "opposites", .. Derived]))
            {
                switch (name)
                {
                    case "links":
                        links = Links(walk, value, path);
                        break;
                    case "tellers":
                        tellers = Tellers(walk, value, path);
                        break;
                    case "opposites":
                        opposites = Opposites(walk, value, path);
                        break;
                }
            }
        }

        walk.ThrowIfAny();
        if (links.Count == 0)
        {
            walk.Note("$.links", "no link", "one or more");
        }

        var telling = links.Select(link => link.Teller).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < tellers.Count; i++)
        {
            if (!telling.Remove(tellers[i].Name))
            {
                walk.Note(FormattableString.Invariant($"$.tellers[{i}].source"), $"'{tellers[i].Name}'", "somebody who tells a link, each once");
            }
        }

        foreach (var (place, problem) in CausalMapRules.OppositeProblems([.. opposites]))
        {
            walk.Note(FormattableString.Invariant($"$.opposites[{place}]"), problem, "two factors that are in no other pair");
        }

        walk.ThrowIfAny();
        return CausalMap.Of([.. links], [.. tellers], [.. opposites]);
    }

    /// <summary>Writes a map, and where wanted what leads from one factor to another in it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="robustness">What would have to be left out before nothing leads there.</param>
    /// <param name="tracing">Which ways lead there, and who told them.</param>
    /// <param name="buffer">Where to, in UTF-8.</param>
    public static void Write(CausalMap map, Robustness? robustness, Tracing? tracing, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(buffer);
        using var json = JsonOut.To(buffer);
        new CausalMapWriter(json).Write(map, robustness, tracing);
    }

    private static List<CausalLink> Links(JsonWalk walk, JsonElement list, string path)
    {
        var links = new List<CausalLink>();
        foreach (var (item, place) in walk.Items(list, path))
        {
            string? teller = null;
            string? cause = null;
            string? effect = null;
            string? quote = null;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (name, value, where) in walk.Members(item, place, "source", "from", "to", "quote"))
            {
                seen.Add(name);
                var text = walk.Text(value, where);
                (teller, cause, effect, quote) = name switch
                {
                    "source" => (text, cause, effect, quote),
                    "from" => (teller, text, effect, quote),
                    "to" => (teller, cause, text, quote),
                    _ => (teller, cause, effect, text),
                };
            }

            foreach (var missing in item.ValueKind == JsonValueKind.Object ? ((string[])["source", "from", "to"]).Where(name => !seen.Contains(name)) : [])
            {
                walk.Note(place, $"no '{missing}'", "one");
            }

            if (teller is not null && cause is not null && effect is not null)
            {
                var link = new CausalLink(teller, cause, effect, quote);
                if (CausalMapRules.Problem(link) is { } problem)
                {
                    walk.Note(place, $"a link that {problem}", "two factors");
                }

                links.Add(link);
            }
        }

        return links;
    }

    private static List<Teller> Tellers(JsonWalk walk, JsonElement list, string path)
    {
        var tellers = new List<Teller>();
        foreach (var (item, place) in walk.Items(list, path))
        {
            string? teller = null;
            var groups = new List<string>();
            foreach (var (name, value, where) in walk.Members(item, place, "source", "groups"))
            {
                if (name == "source")
                {
                    teller = walk.Text(value, where);
                }
                else
                {
                    groups.AddRange(walk.Items(value, where).Select(group => walk.Text(group.Value, group.Path)).OfType<string>());
                }
            }

            if (teller is not null)
            {
                tellers.Add(new(teller, [.. groups]));
            }
            else if (item.ValueKind == JsonValueKind.Object && !item.TryGetProperty("source", out _))
            {
                walk.Note(place, "no 'source'", "one");
            }
        }

        return tellers;
    }

    private static List<OppositePair> Opposites(JsonWalk walk, JsonElement list, string path)
    {
        var pairs = new List<OppositePair>();
        foreach (var (item, place) in walk.Items(list, path))
        {
            string?[] pair = [.. walk.Items(item, place).Select(factor => walk.Text(factor.Value, factor.Path))];
            if (pair is [{ } factor, { } opposite])
            {
                pairs.Add(new(factor, opposite));
            }
            else if (item.ValueKind == JsonValueKind.Array && pair.Length != 2)
            {
                walk.Note(place, FormattableString.Invariant($"{pair.Length} factors"), "a factor and its opposite");
            }
        }

        return pairs;
    }
}
