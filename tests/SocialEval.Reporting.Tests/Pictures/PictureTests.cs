using System.Globalization;
using System.Xml.Linq;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Research.CausalMaps;
using SocialEval.Research.Qca;
using SocialEval.Time;

namespace SocialEval.Reporting.Tests.Pictures;

public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_journey_in_time_is_told_line_by_line_for_those_who_cannot_see_it()
    {
        var picture = Of(DocumentKind.Person, Example.Of("solene"), (view, speech) => Picture.JourneyInTime(view, speech));

        picture.Text.Should().Contain("Objectif « Dormir sans écouter la porte », en octobre 2024 : horizon ouvert (« le temps que mon père s'habitue »).")
            .And.Contain("« Une veilleuse vient la nuit » ; demandé le 7 octobre 2024 ; commencé le 15 novembre 2024.")
            .And.Contain("Pause du 8 juillet 2024 jusqu'au 26 août 2024, voulue par Solène.");
    }

    [Fact]
    public void A_partial_date_is_drawn_as_wide_as_it_is_uncertain()
    {
        double WidthOf(string date) => Boxes(Of(DocumentKind.Meeting, With(date), (view, speech) => Picture.JourneyInTime(view, speech)))
            .Where(box => box.Attribute("fill-opacity")?.Value == "0.6").Max(box => double.Parse(box.Attribute("width")!.Value, CultureInfo.InvariantCulture));

        var (year, month, day) = (WidthOf("2022"), WidthOf("2022-06"), WidthOf("2022-06-10"));

        year.Should().BeGreaterThan(month * 10);
        month.Should().BeGreaterThan(day);
    }

    [Fact]
    public void An_open_horizon_fades_and_one_with_a_date_ends()
    {
        Of(DocumentKind.Meeting, With("2022"), (view, speech) => Picture.JourneyInTime(view, speech)).Svg.Should().Contain("linearGradient").And.Contain("url(#fading-");
        var set = Journey.From(With("2022").Parts with { Goals = [Goal(TimeHorizon.Until(PartialDate.OfYear(2023)))] });
        Of(DocumentKind.Meeting, set, (view, speech) => Picture.JourneyInTime(view, speech)).Svg.Should().NotContain("linearGradient");
    }

    [Fact]
    public void Nothing_with_a_date_is_no_picture_of_time()
    {
        var view = Example.View(Journey.Begin("j", JourneyKind.Individual, new Party { Id = "a", Role = PartyRole.Beneficiary }), DocumentKind.Meeting);

        Picture.JourneyInTime(view, Example.Speech(view)).Should().BeNull();
    }

    [Fact]
    public void Levels_have_their_words_and_each_voice_its_own_path()
    {
        var journey = Example.Of("solene");
        var picture = Of(DocumentKind.Person, journey, (view, speech) => Picture.Levels(view, view.Goals.First(goal => goal.Versions.Count == 2), speech));

        picture.Text.Should().Contain("Solène, le 16 décembre 2024 : « Une nuit entière par semaine ».");
        Texts(picture).Should().Contain("Une nuit entière par semaine").And.Contain("Solène");
    }

    [Fact]
    public void Two_voices_stand_side_by_side_and_are_of_one_size()
    {
        var journey = Example.Of("nadia");
        var picture = Of(DocumentKind.Person, journey, (view, speech) => Picture.VoicesSideBySide(view, new Citation(ItemKind.Goal, "logement"), speech));

        picture.Text.Should().HaveCount(2).And.Contain(line => line.StartsWith("Nadia, le 10 février 2025 : mitigé.", StringComparison.Ordinal)).And.Contain(line => line.StartsWith("M. Diallo, le 12 février 2025 : mieux.", StringComparison.Ordinal));
        Boxes(picture).Where(box => box.Attribute("rx") is not null).Select(box => box.Attribute("width")!.Value).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void Who_was_heard_is_told_in_words_and_never_counted()
    {
        var journey = Example.Of("nadia");
        var view = Example.View(journey, DocumentKind.Person);
        var report = Example.Report(view);
        var picture = Picture.WhoWasHeard(view, report.Tell(), new Inquiries.Speech(report, "fr"))!;

        picture.Text.Should().Contain("Emploi — « Reprendre un emploi dans les six mois » : sans trace.").And.Contain(line => line.EndsWith(": la personne l’a dit.", StringComparison.Ordinal));
        Texts(picture).Should().NotContain(text => text.Any(char.IsAsciiDigit) && text.Contains('%', StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_in_a_triad_stands_where_its_teller_put_it()
    {
        var picture = Of(DocumentKind.Meeting, Marked(1, 0, 0), (view, speech) => Picture.Triads(view, speech)[0]);
        var mark = XElement.Parse(picture.Svg).Descendants(Svg + "circle").Single();

        (mark.Attribute("cx")!.Value, mark.Attribute("cy")!.Value).Should().Be(("310", "44"), "all of it is at the first pole, on top");
        picture.Text.Should().Equal("Ana : plutôt vers « la famille ».");
    }

    [Fact]
    public void The_ladder_of_participation_tells_those_concerned_from_others_by_shape()
    {
        var pictures = Picture.Participation(Example.View(Example.Of("solene"), DocumentKind.Person), Example.Speech(Example.View(Example.Of("solene"), DocumentKind.Person)));

        pictures.SelectMany(picture => picture.Text.AsEnumerable()).Should().Contain("Rond : les personnes concernées. Carré : les autres. Vide : ce qui est annoncé.").And.Contain(line => line.StartsWith("Solène, le 7 octobre 2024 : information", StringComparison.Ordinal));
    }

    [Fact]
    public void A_causal_map_says_how_often_and_by_how_many_each_link_was_told()
    {
        var map = CausalMap.Of([new CausalLink("a", "un prêt", "un logement"), new CausalLink("b", "un prêt", "un logement"), new CausalLink("a", "un logement", "du calme")]);

        var picture = Picture.OfCausalMap(map);

        picture.Text.Should().BeEquivalentTo("« un prêt » mène à « un logement » : dit 2 fois, par 2 personnes.", "« un logement » mène à « du calme » : dit 1 fois, par 1 personne.");
        Texts(picture).Should().Contain("un prêt").And.Contain("du calme");
    }

    [Fact]
    public void A_circle_of_causes_is_drawn_all_the_same()
    {
        var map = CausalMap.Of([new CausalLink("a", "peur", "retrait"), new CausalLink("a", "retrait", "peur")]);

        Picture.OfCausalMap(map).Text.Should().HaveCount(2);
    }

    // A line behind a box would seem to lead to it.
    [Fact]
    public void No_line_of_a_causal_map_runs_behind_a_box()
    {
        var chance = new Random(20260101);
        for (var number = 1; number <= 300; number++)
        {
            var factors = Enumerable.Range(1, 2 + chance.Next(9)).Select(factor => FormattableString.Invariant($"f{factor}")).ToList();
            var links = Enumerable.Range(0, 1 + chance.Next(14)).Select(_ => new CausalLink("a", factors[chance.Next(factors.Count)], factors[chance.Next(factors.Count)])).Where(link => link.Cause != link.Effect).ToArray();
            var svg = XElement.Parse(Picture.OfCausalMap(CausalMap.Of(Sequence.Of<CausalLink>(links))).Svg);

            var boxes = svg.Descendants(Svg + "rect").Where(box => box.Attribute("stroke") is not null).Select(Bounds).ToList();
            var hidden = svg.Descendants(Svg + "path").SelectMany(path => Along(path.Attribute("d")!.Value))
                .Where(place => place.X < 0 || place.Y < 0 || boxes.Exists(box => place.X > box.Left + 1 && place.X < box.Right - 1 && place.Y > box.Top && place.Y < box.Bottom));
            hidden.Any().Should().BeFalse("of map {0}: {1}", number, string.Join(", ", links.Select(link => $"{link.Cause} > {link.Effect}")));
        }
    }

    private static (double Left, double Top, double Right, double Bottom) Bounds(XElement box)
    {
        double Of(string name) => double.Parse(box.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        return (Of("x"), Of("y"), Of("x") + Of("width"), Of("y") + Of("height"));
    }

    // Places on a path of cubic curves and straight parts, close to one another.
    private static IEnumerable<(double X, double Y)> Along(string path)
    {
        var words = path.Split(' ');
        double Of(int place) => double.Parse(words[place], CultureInfo.InvariantCulture);
        var at = (X: Of(1), Y: Of(2));
        for (var place = 3; place < words.Length;)
        {
            var isCurve = words[place] == "C";
            var to = isCurve ? (X: Of(place + 5), Y: Of(place + 6)) : (X: Of(place + 1), Y: Of(place + 2));
            var (one, two) = isCurve ? ((X: Of(place + 1), Y: Of(place + 2)), (X: Of(place + 3), Y: Of(place + 4))) : (at, to);
            for (var share = 0.0; share <= 1; share += 0.01)
            {
                var rest = 1 - share;
                yield return (
                    (rest * rest * rest * at.X) + (3 * rest * rest * share * one.X) + (3 * rest * share * share * two.X) + (share * share * share * to.X),
                    (rest * rest * rest * at.Y) + (3 * rest * rest * share * one.Y) + (3 * rest * share * share * two.Y) + (share * share * share * to.Y));
            }

            at = to;
            place += isCurve ? 7 : 3;
        }
    }

    [Fact]
    public void A_truth_table_shows_its_cases_and_what_goes_together()
    {
        var table = new CaseTable("OUT", [Condition.Crisp("A"), Condition.Crisp("B")], [new CaseRow("Un", [1, 1], 1), new CaseRow("Deux", [1, 0], 1), new CaseRow("Trois", [0, 0], 0)]);

        var picture = Picture.OfTruthTable(ComparativeAnalysis.Of(table).Outcome, SolutionKind.Conservative);

        picture.Title.Should().Be("Table de vérité : OUT");
        picture.Text.Should().Contain(line => line.StartsWith("A, B : le résultat est là, 1 cas", StringComparison.Ordinal)).And.Contain("A : Un, Deux.");
    }

    [Theory]
    [MemberData(nameof(Example.Files), MemberType = typeof(Example))]
    public void Every_picture_is_one_svg_in_the_colour_of_its_text_with_a_name_and_words(string name)
    {
        var journey = Example.Of(name);
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            foreach (var drawing in Example.Page(journey, kind).Sections.SelectMany(section => section.Blocks.AsEnumerable()).OfType<Drawing>())
            {
                var svg = XElement.Parse(drawing.Picture.Svg);
                svg.Name.Should().Be(Svg + "svg");
                svg.Attribute("role")!.Value.Should().Be("img");
                svg.Attribute("aria-label")!.Value.Should().Be(drawing.Picture.Title).And.NotBeEmpty();
                drawing.Picture.Text.Should().NotBeEmpty();
                svg.Descendants().Select(element => element.Name.LocalName).Should().BeSubsetOf(["defs", "linearGradient", "stop", "rect", "line", "circle", "polygon", "path", "text"]);
                svg.DescendantsAndSelf().Attributes("fill").Select(fill => fill.Value).Should().OnlyContain(fill => fill == "currentColor" || fill == "none" || fill == "Canvas" || fill.StartsWith("url(#fading-", StringComparison.Ordinal));
            }
        }
    }

    private static Picture Of(DocumentKind kind, Journey journey, Func<JourneyView, Inquiries.Speech, Picture?> draw)
    {
        var view = Example.View(journey, kind);
        return draw(view, Example.Speech(view))!;
    }

    private static IEnumerable<XElement> Boxes(Picture picture) => XElement.Parse(picture.Svg).Elements(Svg + "rect");

    private static IEnumerable<string> Texts(Picture picture) => XElement.Parse(picture.Svg).Descendants(Svg + "text").Select(text => text.Value);

    private static Goal Goal(TimeHorizon horizon) => new() { Id = "g", Versions = [new GoalVersion { Id = "v", Wording = new Statement("Souffler", "a"), ProposedBy = "a", ProposedOn = PartialDate.OfYear(2021), Horizon = new Horizon(horizon) }] };

    private static Journey With(string started) => Journey.From(Begun().Parts with
    {
        Goals = [Goal(TimeHorizon.Open)],
        Interventions = [new Intervention { Id = "i", What = new Statement("Une aide", "a"), Started = PartialDate.Parse(started) }],
    });

    private static Journey Marked(decimal first, decimal second, decimal third) => Journey.From(Begun().Parts with
    {
        Stories = [new Story { Id = "s", What = new Statement("Une histoire", "a") }],
        Significations = [new Signification { Id = "m", About = new Citation(ItemKind.Story, "s"), Frame = "qui a compté", Poles = ["la famille", "le service", "moi"], Place = [first, second, third], By = "a" }],
    });

    private static Journey Begun() => Journey.Begin("j", JourneyKind.Individual, new Party { Id = "a", Role = PartyRole.Beneficiary, Name = "Ana" });
}
