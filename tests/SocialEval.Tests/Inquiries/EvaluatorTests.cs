using SocialEval.Inquiries;

namespace SocialEval.Tests.Inquiries;

public sealed class EvaluatorTests
{
    [Theory]
    [InlineData("last-word/1")]
    [InlineData("gas2/12")]
    public void An_id_is_a_name_and_a_number(string id) => Named(id).ToString().Should().Be(id);

    [Theory]
    [InlineData("last-word")]
    [InlineData("/1")]
    [InlineData("last-word/")]
    [InlineData("last-word/0")]
    [InlineData("last-word/01")]
    [InlineData("last-word/1a")]
    [InlineData("last-word/-1")]
    [InlineData("Last-Word/1")]
    [InlineData("dernière-parole/1")]
    [InlineData("last word/1")]
    [InlineData("last/word/1")]
    public void Anything_else_is_refused(string id) =>
        FluentActions.Invoking(() => Named(id)).Should().Throw<ArgumentException>()
            .WithMessage($"'{id}' is not an evaluator's id: expected a name in lower case, a slash and a number, such as 'last-word/1'.*");

    [Fact]
    public void An_id_is_needed() => FluentActions.Invoking(() => Named(string.Empty)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("id");

    [Fact]
    public void Its_title_is_in_the_language_or_in_another_or_else_its_name()
    {
        Probe.That(_ => { }).Title("fr").Should().Be("La sonde");
        Probe.That(_ => { }).Title("br").Should().Be("La sonde");
        Named("last-word/1").Title("fr").Should().Be("last-word");
    }

    [Fact]
    public void The_appraisal_of_another_inquiry_is_refused()
    {
        Appraisal? kept = null;
        var borrowing = new Probe(inquiry => kept ??= inquiry.Conclude());
        var view = Some.TeamView(Some.Nadia());
        borrowing.Appraise(view).Should().BeSameAs(kept);

        FluentActions.Invoking(() => borrowing.Appraise(view)).Should().Throw<BrokenLawException>()
            .WithMessage("probe/1 returned an appraisal that is not its inquiry's own; expected what Conclude or Withhold gave.");
    }

    [Fact]
    public void No_appraisal_at_all_is_refused() =>
        FluentActions.Invoking(() => new Probe(_ => null!).Appraise(Some.TeamView(Some.Nadia()))).Should().Throw<BrokenLawException>()
            .WithMessage("probe/1 returned an appraisal that is not its inquiry's own; expected what Conclude or Withhold gave.");

    [Fact]
    public void A_view_is_needed() => FluentActions.Invoking(() => Named("last-word/1").Appraise(null!)).Should().Throw<ArgumentNullException>();

    private static Probe Named(string id) => new(inquiry => inquiry.Conclude(), id: id);
}
