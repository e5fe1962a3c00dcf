using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Reporting.Tests.Browser;

public sealed class PagesInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    // WCAG 2.2, levels A and AA.
    private static readonly AxeRunOptions Wcag = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    public static TheoryData<string, DocumentKind, string, ColorScheme> Pages { get; } = new(
    [
        ("solene", DocumentKind.Person, "fr", ColorScheme.Light),
        ("solene", DocumentKind.Person, "fr", ColorScheme.Dark),
        ("solene", DocumentKind.Person, "en", ColorScheme.Light),
        ("solene", DocumentKind.Person, "fr-simple", ColorScheme.Dark),
        ("solene", DocumentKind.Meeting, "fr", ColorScheme.Light),
        ("solene", DocumentKind.Agreement, "fr", ColorScheme.Dark),
        ("solene", DocumentKind.Agreement, "fr-simple", ColorScheme.Light),
        ("solene", DocumentKind.Institution, "fr", ColorScheme.Light),
        ("quartier", DocumentKind.Person, "fr", ColorScheme.Light),
        ("equipe", DocumentKind.Meeting, "en", ColorScheme.Dark),
    ]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everybody(string name, DocumentKind kind, string language, ColorScheme scheme)
    {
        var page = await chromium.OpenAsync(Example.Html(Example.Page(Example.Of(name), kind, language)), scheme: scheme);

        var found = await page.RunAxe(Wcag);

        found.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(", ", violation.Nodes.Select(node => node.Html))})").Should().BeEmpty();
        found.Passes.Should().NotBeEmpty("something was looked at");
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_cannot_be_read_would_be_seen()
    {
        var page = await chromium.OpenAsync("<!doctype html><html><head><title></title></head><body><p style='color:#aaa;background:#bbb'>gris</p><img src='data:,'></body></html>");

        var found = await page.RunAxe(Wcag);

        found.Violations.Select(violation => violation.Id).Should().Contain(["html-has-lang", "color-contrast", "image-alt"]);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(DocumentKind.Person)]
    [InlineData(DocumentKind.Agreement)]
    public async Task On_a_screen_of_320_pixels_nothing_is_cut_off(DocumentKind kind)
    {
        var page = await chromium.OpenAsync(Example.Html(Example.Page(Example.Of("solene"), kind)), width: 320);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320);
        await page.CloseAsync();
    }

    [Fact]
    public async Task On_paper_it_is_as_wide_as_the_paper_and_whole()
    {
        var page = await chromium.OpenAsync(Example.Html(Example.Page(Example.Of("solene"), DocumentKind.Person)), width: 665);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(665, "A4 without its margins has 174 mm");
        var pdf = await page.PdfAsync(new() { Format = "A4" });
        pdf.Length.Should().BeGreaterThan(20_000);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Whatever_scrolls_can_be_reached_with_the_keyboard_and_shows_it()
    {
        var page = await chromium.OpenAsync(Example.Html(Example.Page(Example.Of("solene"), DocumentKind.Agreement)), width: 320);
        var tables = await page.Locator(".se-table").CountAsync();

        for (var i = 0; i < tables; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<string>("document.activeElement.className")).Should().Be("se-table");
            (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid");
        }

        tables.Should().BePositive();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Names_from_right_to_left_stand_from_right_to_left()
    {
        var journey = Journey.Begin("j", JourneyKind.Individual, new Party { Id = "a", Role = PartyRole.Beneficiary, Name = "أمينة بن يوسف" });
        var told = Journey.From(journey.Parts with { Testimonies = [new Testimony { Id = "t", On = PartialDate.OfYear(2024), Words = new Statement("أريد بيتا هادئا", "a") }] });
        var page = await chromium.OpenAsync(Example.Html(Example.Page(told, DocumentKind.Meeting)));

        (await page.Locator("body").InnerTextAsync()).Should().Contain("أمينة بن يوسف").And.Contain("أريد بيتا هادئا");
        (await page.EvaluateAsync<string>("[...document.querySelectorAll('li')].filter(x => x.textContent.startsWith('أ')).map(x => getComputedStyle(x).direction).join()")).Should().NotContain("ltr");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_journey_of_three_hundred_items_is_a_page_like_any_other()
    {
        var begun = Journey.Begin("j", JourneyKind.Individual, new Party { Id = "a", Role = PartyRole.Beneficiary, Name = "Ana" }).Parts;
        var long300 = Journey.From(begun with
        {
            Interventions = Sequence.Of<Intervention>([.. Enumerable.Range(0, 150).Select(i => new Intervention { Id = $"i{i}", What = new Statement($"Une aide, la {i}e", "a"), Started = PartialDate.OfMonth(2010 + (i / 12), 1 + (i % 12)) })]),
            Assessments = Sequence.Of<Assessment>([.. Enumerable.Range(0, 150).Select(i => new Assessment { Id = $"s{i}", About = new Citation(ItemKind.Journey, "j"), By = "a", Judgement = (Judgement)(i % 5), On = PartialDate.OfMonth(2010 + (i / 12), 1 + (i % 12)) })]),
        });
        var page = await chromium.OpenAsync(Example.Html(Example.Page(long300, DocumentKind.Person)), width: 320);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320);
        (await page.RunAxe(Wcag)).Violations.Should().BeEmpty();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_tile_stands_on_somebody_elses_page()
    {
        await using var text = new StringWriter();
        await PageHtml.WriteAsync(Tile.Of(Example.Report(Example.View(Example.Of("nadia"), DocumentKind.Meeting))), "nadia.html", "nadia", text);
        var page = await chromium.OpenAsync($"<!doctype html><html lang='fr'><head><title>Tableau</title><style>{StyleSheet.TileCss}</style></head><body><main><h1>Tableau</h1>{text}</main></body></html>");

        (await page.RunAxe(Wcag)).Violations.Should().BeEmpty();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).Should().Be("nadia.html");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_tile_and_the_page_it_stands_on_leave_each_other_alone()
    {
        await using var text = new StringWriter();
        await PageHtml.WriteAsync(Tile.Of(Example.Report(Example.View(Example.Of("nadia"), DocumentKind.Meeting))), "nadia.html", "nadia", text);
        const string Host = "h2 { color: rgb(255, 0, 0); font-size: 90px; } p { margin: 77px; } section { border: 9px solid; }";
        var styled = new List<string>();
        foreach (var sheet in (string[])[string.Empty, StyleSheet.TileCss])
        {
            var page = await chromium.OpenAsync($"<!doctype html><html lang='fr'><head><title>Tableau</title><style>{sheet}</style><style>{Host}</style></head><body><h1>Tableau</h1><section id='hote'><h2>Insertion</h2><p>42 %</p><a href='x'>x</a></section>{text}</body></html>");
            styled.Add(await page.EvaluateAsync<string>(
                "[document.documentElement, document.body, ...document.querySelectorAll('#hote, #hote *')].map(e => JSON.stringify(Object.fromEntries([...getComputedStyle(e)].filter(n => !/size|origin|height|width/.test(n)).map(n => [n, getComputedStyle(e)[n]])))).join()"));
            if (sheet.Length > 0)
            {
                (await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('nadia')).color")).Should().NotBe("rgb(255, 0, 0)");
                (await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('nadia')).fontSize")).Should().Be("17.6px");
                (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.se-rests-on')).marginTop")).Should().Be("4px");
                (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.se-tile')).borderTopWidth")).Should().Be("1px");
            }

            await page.CloseAsync();
        }

        styled[1].Should().Be(styled[0]);
        StyleSheet.TileCss.Should().StartWith("@layer ").And.NotContainAny(":root", "body", "@page", "html");
    }
}
