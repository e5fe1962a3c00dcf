using System.Text;
using SocialEval.Research.CausalMaps;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.CausalMaps;

public sealed class CausalMapReadingTests
{
    [Fact]
    public void A_table_gives_links_words_and_groups()
    {
        var map = CausalMapTable.Read(Table.Parse("source;from;to;quote;quartier\nS1;groupe;moins seule;« On se retrouvait »;Nord\nS1;moins seule;sort;;Nord\nS2;groupe;sort;;\n"));

        map.Links.Should().Equal(
            new CausalLink("S1", "groupe", "moins seule", "« On se retrouvait »"), new CausalLink("S1", "moins seule", "sort"), new CausalLink("S2", "groupe", "sort"));
        map.Tellers.Select(teller => (teller.Name, string.Join(' ', teller.Groups))).Should().Equal(("S1", "quartier=Nord"), ("S2", string.Empty));
    }

    [Theory]
    [InlineData("source,from,to\nS1,a,a\n", "line 2: a link that leads from 'a' to itself, expected two factors")]
    [InlineData("source,from,to\nS1,a,\n", "line 2, column 'to': nothing, expected a name")]
    [InlineData("source,from\nS1,a\n", "column 'to': no such column, expected one of that name in the header, which has source, from")]
    [InlineData("source,from,to\nS1,a\n", "line 2, row 'S1': 2 cells, expected 3, as in the header")]
    [InlineData("source,from,to,âge\nS1,a,b,jeune\nS1,b,c,vieux\n", "line 3, column 'âge': 'vieux' for S1, who has 'jeune' on line 2, expected one value for each teller")]
    public void A_table_that_is_no_map_is_refused_by_line_and_column(string table, string problem) =>
        FluentActions.Invoking(() => CausalMapTable.Read(Table.Parse(table))).Should().Throw<InvalidTableException>()
            .Which.Problems.Select(one => one.ToString()).Should().Equal(problem);

    [Fact]
    public void A_document_gives_links_groups_and_opposites()
    {
        var map = Read("""{ "links": [ { "source": "S1", "from": "a", "to": "b", "quote": "q" } ], "tellers": [ { "source": "S1", "groups": [ "jeune" ] } ], "opposites": [ [ "b", "not b" ] ], "edges": [] }""");

        map.Links.Should().Equal(new CausalLink("S1", "a", "b", "q"));
        map.ToldBy("jeune").Links.Should().ContainSingle();
        map.Opposites.Should().Equal(new OppositePair("b", "not b"));
        Read("""[ { "source": "S1", "from": "a", "to": "b" } ]""").Edges.Should().ContainSingle();
    }

    [Theory]
    [InlineData("{", "$: text that is no JSON (line 1, byte 2), expected a JSON document")]
    [InlineData("""{ "links": [] }""", "$.links: no link, expected one or more")]
    [InlineData("""{ "links": [ { "source": "S1", "from": "a" } ] }""", "$.links[0]: no 'to', expected one")]
    [InlineData("""{ "links": [ { "source": "S1", "from": 3, "to": "b" } ] }""", "$.links[0].from: a number, expected a text")]
    [InlineData("""{ "links": [ { "source": "S1", "from": "a", "to": "b", "strength": 2 } ] }""", "$.links[0]: a member 'strength', expected one of source, from, to, quote")]
    [InlineData("""{ "links": [ { "source": "S1", "from": "a", "to": "b" } ], "tellers": [ { "source": "S2", "groups": [] } ] }""", "$.tellers[0].source: 'S2', expected somebody who tells a link, each once")]
    [InlineData("""{ "links": [ { "source": "S1", "from": "a", "to": "b" } ], "opposites": [ [ "a" ] ] }""", "$.opposites[0]: 1 factors, expected a factor and its opposite")]
    public void A_document_that_is_no_map_is_refused_by_path(string json, string problem) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<InvalidDocumentException>().Which.Problems.Select(one => one.ToString()).Should().Equal(problem);

    private static CausalMap Read(string json) => CausalMapJson.Read(Encoding.UTF8.GetBytes(json));
}
