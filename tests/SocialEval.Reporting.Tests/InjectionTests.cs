using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Reporting.Tests;

/// <summary>Anything a person wrote is text, never markup: a page with hostile words has the elements and the attributes of one with
/// harmless words, in HTML, in SVG and in Markdown.</summary>
public sealed partial class InjectionTests
{
    public static TheoryData<string> Corpus { get; } =
    [
        "<script>alert(1)</script>", "</li></ul></section><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "</title></svg><svg onload=alert(1)>", "<!-- ", "]]>", "<![CDATA[x]]>", "&lt;b&gt; &amp;amp; &#60;",
        "javascript:alert(1)", "[lien](javascript:alert(1))", "![image](http://example.org/x.png)", "<http://example.org>", "`code` **gras** _italique_ ~~barré~~", "# Titre", "1. un\n2. deux", "- point", "| a | b |", "---", "> citation", "\n\n# Nouveau titre\n\n", "```\nbloc\n```", "\u0001\u0000\u007F\uFFFE", "\uD800", "\u202Etxet\u202C", "{{ 7 * 7 }}", "@page { } </style><style>", "%3Cscript%3E", "\\", "\\*a\\*", "a  \nb",
    ];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Hostile_words_are_text_in_a_page(string hostile)
    {
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            var page = Example.Page(Saying(hostile), kind, purpose: Purpose.Support);
            var harmless = Example.Page(Saying("mot"), kind, purpose: Purpose.Support);

            Tags(Example.Html(page)).Should().Equal(Tags(Example.Html(harmless)), "of {0}", kind);
            Elements(page.ToMarkdown()).Should().Equal(Elements(harmless.ToMarkdown()), "of {0}", kind);
        }
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Hostile_words_are_text_in_a_tile(string hostile) => Tags(TileOf(hostile)).Should().Equal(Tags(TileOf("mot")));

    [Theory]
    [InlineData("\u001B[2J\u001B]0;titre\u0007 mot")]
    [InlineData("un\u0085deux\u009B31m")]
    [InlineData("\u202Etxet mot")]
    [InlineData("\u202A\u202Dmot")]
    [InlineData("\u2067\u2066 mot")]
    [InlineData("mot \u2069\u2069 mot")]
    [InlineData("هنا يعرفون اسمي")]
    [InlineData("שלום \u202B mot \u2069")]
    public void Words_reach_nothing_around_them(string words)
    {
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            var page = Example.Page(Saying(words), kind, purpose: Purpose.Support);
            CheckKeepsToItself(WebUtility.HtmlDecode(Example.Html(page)), $"{kind} as HTML");
            CheckKeepsToItself(page.ToMarkdown(), $"{kind} as Markdown");
        }

        CheckKeepsToItself(WebUtility.HtmlDecode(TileOf(words)), "the tile");
        foreach (var language in (string[])["fr", "en", "fr-simple"])
        {
            var report = Example.Report(Example.View(Saying(words), DocumentKind.Meeting));
            CheckKeepsToItself(report.ToText(language), $"text in {language}");
            CheckKeepsToItself(report.ToMarkdown(language), $"Markdown in {language}");
        }
    }

    // No control but line breaks, no embedding or override, and on each line every isolate is closed.
    private static void CheckKeepsToItself(string text, string where)
    {
        foreach (var line in text.Split('\n'))
        {
            line.Where(static letter => (char.IsControl(letter) && letter is not '\t' and not '\r') || letter is (>= '\u202A' and <= '\u202E') or '\u2028' or '\u2029')
                .Should().BeEmpty("of {0}: {1}", where, line);
            line.Count(static letter => letter is '\u2066' or '\u2067' or '\u2068').Should().Be(line.Count(static letter => letter == '\u2069'), "of {0}: {1}", where, line);
        }
    }

    private static string TileOf(string words)
    {
        using var text = new StringWriter();
        PageHtml.WriteAsync(Tile.Of(Example.Report(Example.View(Saying(words), DocumentKind.Meeting))), "page.html", "t", text).GetAwaiter().GetResult();
        return text.ToString();
    }

    // Elements with the names of their attributes; what is in a text or a value cannot look like one.
    private static List<string> Tags(string html) => Tag().Matches(html).Select(match => Value().Replace(match.Value, "=''")).Where(tag => !tag.StartsWith("<text ", StringComparison.Ordinal) && !tag.StartsWith("</text", StringComparison.Ordinal)).ToList();

    private static List<string> Elements(string markdown) => Tag().Matches(Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build())).Select(match => match.Value).ToList();

    private static Journey Saying(string words) => Journey.From(Journey.Begin("j", JourneyKind.Individual, new Party { Id = "a", Role = PartyRole.Beneficiary, Name = "Ana" }).Parts with
    {
        Parties =
        [
            new Party { Id = "a", Role = PartyRole.Beneficiary, Name = $"A {OneLineText.Of(words)}" },
            new Party { Id = "b", Role = PartyRole.Professional, Name = OneLineText.Of(words), Function = OneLineText.Of(words) },
        ],
        Themes = [new Theme("t", words)],
        Goals = [new Goal { Id = "g", Themes = [new Theme("t", words)], Versions = [new GoalVersion { Id = "v", Wording = new Statement(words, "a"), ProposedBy = "a", ProposedOn = PartialDate.OfYear(2024), Scale = [new ScaleLevel(0, words)], Horizon = new Horizon(TimeHorizon.Open) { Words = new Statement(words, "a") }, Agreements = [new Agreement { By = "a", Answer = AgreementAnswer.Agrees, Words = new Statement(words, "a") }] }] }],
        Interventions = [new Intervention { Id = "i", What = new Statement(words, "a"), Started = PartialDate.OfYear(2024) }],
        Outcomes = [new Outcome { Id = "o", What = new Statement(words, "a"), Welcome = Welcome.No, WelcomeBy = "a", On = PartialDate.OfYear(2024) }],
        Assessments =
        [
            new Assessment { Id = "s", About = new Citation(ItemKind.Goal, "g"), By = "a", Judgement = Judgement.Better, Level = 0, Words = new Statement(words, "a"), On = PartialDate.OfYear(2024) },
            new Assessment { Id = "s2", About = new Citation(ItemKind.Goal, "g"), By = "b", Judgement = Judgement.Worse, Level = 1, Words = new Statement(words, "b"), On = PartialDate.OfYear(2024) },
        ],
        Consents = [new Consent { Id = "c", By = "a", Purpose = Purpose.Support, Answer = ConsentAnswer.Given, On = PartialDate.OfYear(2024) }],
    });

    [GeneratedRegex("</?[A-Za-z!][^<>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("=\"[^\"]*\"", RegexOptions.None, 5000)]
    private static partial Regex Value();
}
