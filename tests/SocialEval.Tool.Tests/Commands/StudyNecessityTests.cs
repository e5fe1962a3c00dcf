using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class StudyNecessityTests : IDisposable
{
    private const string Table = "cas,A,B,Y\nx,1,0,1\ny,1,1,1\nz,0,1,0\nw,1,0,0\n";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task What_the_outcome_never_goes_without_is_told_for_it_and_for_its_absence()
    {
        var told = await desk.RunAsync("study", "necessity", desk.Put("t.csv", Table), "--outcome", "Y", "--conditions", "A,B", "--format", "json");

        told.Exit.Should().Be(0);
        using var answer = JsonDocument.Parse(told.Output);
        answer.RootElement.GetProperty("schema").GetString().Should().Be("socialeval/necessity/1");
        var first = answer.RootElement.GetProperty("necessary")[0];
        first.GetProperty("expression").GetString().Should().Be("A");
        first.GetProperty("inclN").GetDouble().Should().Be(1);
        first.GetProperty("covN").GetDouble().Should().BeApproximately(2 / 3.0, 1e-12);
        first.GetProperty("RoN").GetDouble().Should().Be(0.5);
        answer.RootElement.GetProperty("singleConditionFit").GetArrayLength().Should().Be(4);
        answer.RootElement.GetProperty("complete").GetBoolean().Should().BeTrue();
        answer.RootElement.GetProperty("negation").GetProperty("outcome").GetString().Should().Be("~Y");
    }

    [Theory]
    [InlineData("fr", "Ce sans quoi Y ne va pas", "Rien n'atteint les seuils.")]
    [InlineData("en", "What Y does not go without", "Nothing reaches the cut-offs.")]
    public async Task It_is_told_in_words(string language, string heading, string nothing)
    {
        var told = await desk.RunAsync("study", "necessity", desk.Put("t.csv", Table), "--outcome", "Y", "--conditions", "A,B", "--cov-cut", "1", "--language", language);

        told.Exit.Should().Be(0);
        told.Output.Should().Contain(heading).And.Contain(nothing);
    }

    [Fact]
    public async Task A_table_that_cannot_be_analysed_is_refused()
    {
        var told = await desk.RunAsync("study", "necessity", desk.Put("t.csv", "cas,A,Y\nx,7.5,1\ny,0,0\n"), "--outcome", "Y", "--conditions", "A");

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Equal($"{desk["t.csv"]}:2: column 'A', row 'x': '7.5', expected a membership from 0 to 1");
    }
}
