using SocialEval.Journeys;
using SocialEval.Research.Out;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Out;

/// <summary>A theme that one or two people have would give them away.</summary>
public sealed class RareThemesTests : IDisposable
{
    private readonly Exported exported = new();

    public void Dispose() => exported.Dispose();

    [Fact]
    public async Task A_theme_that_fewer_than_five_journeys_have_is_not_named_anywhere_and_the_page_says_how_often()
    {
        var journeys = Enumerable.Range(1, 6).Select(number => With(Exported.Of($"j{number}"), number switch { <= 2 => ["addiction"], <= 5 => ["santé"], _ => [] })).ToArray();

        var summary = await exported.WriteAsync(journeys);

        var themes = Table.Parse(exported.Text("themes.csv")).Texts("theme").Cells;
        themes.Should().HaveCount(11);
        themes.Where(theme => theme is not null).Should().Equal(Enumerable.Repeat("logement", 6));
        summary.UnnamedThemes.Should().Be(5);
        exported.Everything().Should().NotContain("addiction").And.NotContain("santé");
        exported.Text("README.md").Should().Contain("Lignes sans nom de thème : 5.").And.Contain("Rows without the name of their theme: 5.");
    }

    [Fact]
    public async Task A_theme_that_five_journeys_have_is_named_in_all_of_them()
    {
        await exported.WriteAsync([.. Enumerable.Range(1, 5).Select(number => With(Exported.Of($"j{number}"), ["santé"]))]);

        Table.Parse(exported.Text("themes.csv")).Texts("theme").Cells.Count(theme => theme == "santé").Should().Be(5);
        exported.Text("README.md").Should().Contain("Lignes sans nom de thème : 0.");
    }

    [Fact]
    public async Task Six_rows_of_one_journey_are_one_journey()
    {
        var needs = Enumerable.Range(1, 6).Select(number => new Need { Id = $"n{number}", What = new("x", "awa-j1"), Themes = [new("addiction")] });

        await exported.WriteAsync([Journey.From(Exported.Of("j1").Parts with { Needs = [.. needs] })]);

        Table.Parse(exported.Text("themes.csv")).Rows.Should().HaveCount(7);
        exported.Text("themes.csv").Should().NotContain("addiction");
    }

    [Fact]
    public void What_was_kept_back_is_told_once_enough_journeys_have_it_whatever_the_block()
    {
        var rare = new RareThemes(2);
        static object?[] Row(string journey, string theme) => [journey, "journey", journey, theme];

        rare.Take([Row("m", "a"), Row("k", "b")]).Should().BeEmpty();
        rare.Take([Row("z", "c"), Row("b", "a")]).Select(row => row[0]).Should().Equal("b", "m");
        rare.Take([Row("c", "a")]).Select(row => row[0]).Should().Equal("c");
        rare.Rest().Select(row => (row[0], row[3])).Should().Equal(("k", null), ("z", null));
    }

    private static Journey With(Journey journey, string[] themes) =>
        Journey.From(journey.Parts with { Themes = [.. journey.Parts.Themes, .. themes.Select(theme => new Theme(theme))] });
}
