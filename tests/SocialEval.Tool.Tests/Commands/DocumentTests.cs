namespace SocialEval.Tool.Tests.Commands;

public sealed class DocumentTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("person", "Ce que vous avez dit")]
    [InlineData("meeting", "Comment se servir de ces pages")]
    [InlineData("agreement", "Les objectifs")]
    [InlineData("institution", "Comment lire ces pages")]
    public async Task Each_document_is_one_page_for_its_reader(string document, string heading)
    {
        var told = await desk.RunOnAsync(Some.Journey(), "evaluate", "-", "--purpose", "support", "--format", "html", "--document", document);

        told.Exit.Should().Be(0);
        told.Output.Should().StartWith("<!doctype html>").And.Contain(heading).And.EndWith("</html>");
    }

    [Theory]
    [InlineData("person", "Ce que vous avez dit")]
    [InlineData("institution", "Comment lire ces pages")]
    [InlineData("team", "Comment se servir de ces pages")]
    public async Task Without_a_word_a_page_is_the_one_of_its_reader(string reader, string heading)
    {
        var told = await desk.RunOnAsync(Some.Journey(), "evaluate", "-", "--purpose", "support", "--format", "html", "--reader", reader);

        told.Output.Should().Contain(heading);
    }

    [Fact]
    public async Task Markdown_holds_several_and_a_page_one()
    {
        var two = $"{Some.Journey("j-1")}\n{Some.Journey("j-2")}\n";

        var several = await desk.RunOnAsync(two, "evaluate", "-", "--purpose", "support", "--format", "markdown", "--document", "agreement");
        var one = await desk.RunOnAsync(two, "evaluate", "-", "--purpose", "support", "--format", "html", "--document", "agreement", "--output", desk["page.html"]);

        several.Exit.Should().Be(0);
        several.OutputLines.Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Should().HaveCount(2);
        one.Exit.Should().Be(1);
        one.Error.Should().Be("socialeval: --format html: cannot be written (a page holds one journey, and there are several; expected one, or --format markdown)\n");
        desk.Files().Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_refused_beside_one_journey_takes_no_page_away()
    {
        var told = await desk.RunOnAsync($"{Some.Journey()}\nnothing\n", "evaluate", "-", "--purpose", "support", "--format", "html", "--document", "meeting");

        told.Exit.Should().Be(1);
        told.Output.Should().StartWith("<!doctype html>").And.EndWith("</html>");
    }

    [Theory]
    [InlineData("person", "team", "--document person read by 'team', expected --reader person or the id of a beneficiary")]
    [InlineData("institution", "amina", "--document institution read by 'amina', expected --reader institution or researcher")]
    [InlineData("agreement", "researcher", "--document agreement read by 'researcher', expected --reader with the ids of persons who take part, separated by commas, or team for its own preparation")]
    public async Task A_document_goes_with_its_reader(string document, string reader, string message)
    {
        var told = await desk.RunOnAsync(Some.Journey(), "evaluate", "-", "--purpose", "support", "--format", "html", "--document", document, "--reader", reader);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.Error.Should().Be($"-:1 $.parties: {message}\n");
    }
}
