using System.Text.RegularExpressions;

namespace SocialEval.Reporting.Tests;

public sealed partial class PageHtmlTests
{
    [Theory]
    [MemberData(nameof(Example.Files), MemberType = typeof(Example))]
    public void A_page_is_one_file_without_script_and_loads_nothing(string name)
    {
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            var html = Example.Html(Example.Page(Example.Of(name), kind));

            html.Should().StartWith("<!doctype html>\n<html lang=\"fr\">").And.NotContain("<script").And.NotContain("<link").And.NotContain("<img");
            Loaded().Matches(html.Replace("http://www.w3.org/2000/svg", string.Empty, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Accents_and_quotation_marks_are_written_as_they_are() =>
        Example.Html(Example.Page(Example.Of("nadia"), DocumentKind.Person)).Should().Contain("«&#xA0;J&#x27;ai les clés, mais le soir je suis seule.&#xA0;»");

    [Fact]
    public void A_French_line_never_begins_with_a_colon_and_English_is_left_alone()
    {
        var french = Example.Html(Example.Page(Example.Of("solene"), DocumentKind.Person));
        var body = french[french.IndexOf("<body>", StringComparison.Ordinal)..];

        Loose().Matches(Text().Replace(body, string.Empty)).Should().BeEmpty();
        Typography.French("« a » : b ; c ? d ! (e : f)").Should().Be("«\u00A0a\u00A0»\u00A0: b\u00A0; c\u00A0? d\u00A0! (e\u00A0: f)");
        Example.Html(Example.Page(Example.Of("solene"), DocumentKind.Person, "en")).Should().NotContain("&#xA0;:");
    }

    [Fact]
    public void The_same_page_is_written_the_same_again()
    {
        var page = Example.Page(Example.Of("quartier"), DocumentKind.Meeting);

        Example.Html(page).Should().Be(Example.Html(page));
    }

    [Fact]
    public void Headings_go_down_one_step_at_a_time_and_ids_are_unique()
    {
        var html = Example.Html(Example.Page(Example.Of("solene"), DocumentKind.Person));
        var levels = Headings().Matches(html).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        levels[0].Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        Ids().Matches(html).Select(match => match.Groups[1].Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_tile_says_what_was_said_what_it_rests_on_and_what_is_missing()
    {
        var tile = Tile.Of(Example.Report(Example.View(Example.Of("nadia"), DocumentKind.Person)));
        await using var text = new StringWriter();
        await PageHtml.WriteAsync(tile, "/parcours/nadia", "nadia", text);

        tile.RestsOn.Should().Be("D'après ce que Nadia a dit et ce que l'équipe a noté, au 1er septembre 2025.");
        tile.Headline.Should().StartWith("Logement — « Un logement où mes filles ont leur chambre » : ", "it says of what");
        tile.Missing.Should().StartWith("Ce qui manque : ").And.Contain("Reprendre un emploi dans les six mois");
        text.ToString().Should().Contain("id=\"nadia\" role=\"heading\"").And.Contain("<a href=\"/parcours/nadia\">Lire la page</a>");
    }

    [Fact]
    public void A_journey_without_a_word_has_a_tile_that_says_so() =>
        Tile.Of(Example.Report(Example.View(Journey.Begin("j", JourneyKind.Individual, new Party { Id = "a", Role = PartyRole.Beneficiary }), DocumentKind.Meeting)), "en")
            .Headline.Should().Be("We have no trace of any word of the person.");

    [GeneratedRegex("""(?:src|href|url)\s*[=(]\s*["']?(?!#)[a-z]+:|@import|https?://""", RegexOptions.None, 5000)]
    private static partial Regex Loaded();

    [GeneratedRegex(" [:;!?»]|« ", RegexOptions.None, 5000)]
    private static partial Regex Loose();

    // What is drawn breaks no line.
    [GeneratedRegex("<svg.*?</svg>|aria-label=\"[^\"]*\"", RegexOptions.Singleline, 5000)]
    private static partial Regex Text();

    [GeneratedRegex("<h([1-6])[ >]", RegexOptions.None, 5000)]
    private static partial Regex Headings();

    [GeneratedRegex(" id=\"([^\"]+)\"", RegexOptions.None, 5000)]
    private static partial Regex Ids();
}
