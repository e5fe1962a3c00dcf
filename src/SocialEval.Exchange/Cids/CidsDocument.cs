using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialEval.Exchange.Cids;

/// <summary>Writes the graph, with the context its terms need and no more.</summary>
internal static class CidsDocument
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private static readonly (string Prefix, string Address)[] Prefixes =
    [
        ("cids", "https://ontology.commonapproach.org/cids#"),
        ("org", "http://ontology.eil.utoronto.ca/tove/organization#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private static readonly (string Term, string Id, string Type)[] Terms =
    [
        ("endedAtTime", "prov:endedAtTime", "xsd:dateTime"),
        ("forOrganization", "cids:forOrganization", "@id"),
        ("forOutcome", "cids:forOutcome", "@id"),
        ("forStakeholder", "cids:forStakeholder", "@id"),
        ("forTheme", "cids:forTheme", "@id"),
        ("fromPerspectiveOf", "cids:fromPerspectiveOf", "@id"),
        ("hasComment", "cids:hasComment", "xsd:string"),
        ("hasDescription", "cids:hasDescription", "xsd:string"),
        ("hasImpactReport", "cids:hasImpactReport", "@id"),
        ("hasLegalName", "org:hasLegalName", "xsd:string"),
        ("hasName", "org:hasName", "xsd:string"),
        ("hasOutcome", "cids:hasOutcome", "@id"),
        ("hasReportedImpact", "cids:hasReportedImpact", "xsd:string"),
        ("hasStakeholderOutcome", "cids:hasStakeholderOutcome", "@id"),
        ("startedAtTime", "prov:startedAtTime", "xsd:dateTime"),
    ];

    public static void Write(List<JourneyGraph> graphs, CidsTerms terms, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        WriteContext(json);
        json.WriteStartArray("@graph");
        var organisation = new CidsNode(terms.Organisation.Address.AbsoluteUri, "cids:Organization")
            .With("hasLegalName", terms.Organisation.Name)
            .To("hasOutcome", graphs.SelectMany(graph => graph.Outcomes));
        Write(json, organisation);
        foreach (var theme in graphs.SelectMany(graph => graph.Themes).DistinctBy(theme => theme.Id).OrderBy(theme => theme.Id, StringComparer.Ordinal))
        {
            Write(json, theme);
        }

        foreach (var node in graphs.SelectMany(graph => graph.Nodes))
        {
            Write(json, node);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        foreach (var (prefix, address) in Prefixes)
        {
            json.WriteString(prefix, address);
        }

        foreach (var (term, id, type) in Terms)
        {
            json.WriteStartObject(term);
            json.WriteString("@id", id);
            json.WriteString("@type", type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CidsNode node)
    {
        json.WriteStartObject();
        json.WriteString("@id", node.Id);
        json.WriteString("@type", node.Type);
        foreach (var (name, text, links) in node.Members)
        {
            if (text is not null)
            {
                json.WriteString(name, text);
                continue;
            }

            json.WriteStartArray(name);
            foreach (var link in links!)
            {
                json.WriteStringValue(link);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
