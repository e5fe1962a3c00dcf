using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Tests.Inquiries;

public sealed class FigureTests
{
    private static readonly Wording<Item> Counted = new("probe.figure", FindingKind.Recorded, static (_, _) => { });

    [Fact]
    public void A_figure_in_a_finding_is_owned_by_a_party_of_the_view()
    {
        Laws.Broken(inquiry => inquiry.Found(Counted, inquiry.Goal(), [Of("alix"), Of("un-autre")], inquiry.Goal(), inquiry.Assessment("a")))
            .Should().Be("probe/1: 'probe.figure' has a figure whose owner is not in the view; expected the owner of every figure to be a party of the view.");

        Laws.Appraise(inquiry => inquiry.Found(Counted, inquiry.Goal(), [Of("alix")], inquiry.Goal(), inquiry.Assessment("a"))).Findings.Single()
            .Figures.Single().Owner.Should().Be("alix");
    }

    [Fact]
    public void A_finding_with_figures_rests_on_something_too() =>
        Laws.Broken(inquiry => inquiry.Found(Counted, inquiry.Goal(), [Of("alix")], inquiry.Goal())).Should().Contain("'probe.figure' cites nothing");

    [Theory]
    [InlineData("", "une méthode", "alix", "unit")]
    [InlineData("points", "", "alix", "method")]
    [InlineData("points", "une méthode", "", "owner")]
    public void A_figure_has_a_unit_a_method_and_an_owner(string unit, string method, string owner, string lacking) =>
        FluentActions.Invoking(() => new Figure(1, unit, method, owner)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be(lacking);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_figure_is_a_number(double value) =>
        FluentActions.Invoking(() => new Figure(value, "points", "une méthode", "alix")).Should().Throw<ArgumentException>().WithMessage("A figure of une méthode is a number.*");

    [Fact]
    public void A_parameter_is_there_once() =>
        FluentActions.Invoking(() => new Figure(1, "points", "une méthode", "alix", [new("poids", "1"), new("poids", "2")]))
            .Should().Throw<ArgumentException>().WithMessage("Parameter 'poids' of une méthode is there twice; expected each once.*");

    [Fact]
    public void Two_figures_of_one_value_are_not_the_same_figure()
    {
        var figure = Of("alix");

        figure.Equals(figure).Should().BeTrue();
        figure.Equals(Of("alix")).Should().BeFalse();
    }

    private static Figure Of(string owner) => new(4, "points", "une méthode", owner, [new("poids", "1")], [new(5, "points", "une méthode, autre formule", owner)]);
}
