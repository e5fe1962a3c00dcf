using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class StudyAgreementTests : IDisposable
{
    // Krippendorff 2011, data C: alpha 0.743, 0.815, 0.849 and 0.797.
    private const string DataC = "unit,A,B,C,D\n1,1,1,NA,1\n2,2,2,3,2\n3,3,3,3,3\n4,3,3,3,3\n5,2,2,2,2\n6,1,2,3,4\n7,4,4,4,4\n8,1,1,2,1\n9,2,2,2,2\n10,,5,5,5\n11,,,1,1\n12,,,3,\n";

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("nominal", 0.743421052631579)]
    [InlineData("ordinal", 0.815387503754881)]
    [InlineData("interval", 0.849107142857143)]
    [InlineData("ratio", 0.797402774711608)]
    public async Task Every_coefficient_that_is_defined_is_there_by_its_name(string level, double alpha)
    {
        var answer = await AnswerAsync(DataC, "--level", level);

        answer.GetProperty("alpha").GetDouble().Should().BeApproximately(alpha, 1e-12);
        answer.GetProperty("fleiss").GetDouble().Should().BeApproximately(0.76117, 5e-6);
        answer.GetProperty("ac1").GetDouble().Should().BeApproximately(0.77544, 5e-6);
        answer.GetProperty("percent").GetDouble().Should().BeApproximately(0.818181818181818, 1e-12);
        answer.TryGetProperty("cohen", out _).Should().BeFalse();
        answer.GetProperty("details").GetProperty("cohen").GetProperty("notDefined").GetString().Should().Be("two-coders-only");
        answer.GetProperty("details").GetProperty("ac1").GetProperty("pe").GetDouble().Should().BeApproximately(0.1903211805556, 1e-12);
        answer.GetProperty("details").GetProperty("alpha").GetProperty("range").GetArrayLength().Should().Be(2);
        answer.GetProperty("codedOnce").GetInt32().Should().Be(1);
        answer.GetProperty("disagreements").EnumerateArray().Select(one => one.GetProperty("unit").GetString()).Should().Equal("2", "6", "8");
    }

    [Fact]
    public async Task No_variation_is_a_value_of_its_own()
    {
        var answer = await AnswerAsync("s,a,b\n1,oui,oui\n2,oui,oui\n", "--level", "nominal");

        answer.GetProperty("alpha").GetString().Should().Be("no variation");
        answer.GetProperty("cohen").GetString().Should().Be("no variation");
        answer.GetProperty("percent").GetDouble().Should().Be(1);
        answer.GetProperty("details").GetProperty("alpha").GetProperty("noVariation").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_category_nobody_chose_is_told_and_the_answer_without_it_stands_beside()
    {
        var answer = await AnswerAsync("s,a,b\n1,oui,oui\n2,non,non\n3,oui,non\n", "--level", "nominal", "--categories", "oui,non,sait pas");

        answer.GetProperty("unused").EnumerateArray().Select(one => one.GetString()).Should().Equal("sait pas");
        answer.GetProperty("withoutUnused").GetProperty("ac1").GetDouble().Should().NotBe(answer.GetProperty("ac1").GetDouble());
        answer.GetProperty("withoutUnused").GetProperty("alpha").GetDouble().Should().Be(answer.GetProperty("alpha").GetDouble());
    }

    [Theory]
    [InlineData("fr", "accord brut, de 0 à 1", "  0,667  [", "À reprendre ensemble :\n  3 : a oui, b non")]
    [InlineData("en", "raw agreement, 0 to 1", "  0.667  [", "To talk about together:\n  3: a oui, b non")]
    public async Task It_is_told_in_words(string language, string name, string value, string disagreement)
    {
        var told = await desk.RunAsync("study", "agreement", desk.Put("t.csv", "s,a,b\n1,oui,oui\n2,non,non\n3,oui,non\n"), "--level", "nominal", "--language", language);

        told.Exit.Should().Be(0);
        told.Output.Should().ContainAll(name, value, disagreement);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_answer_to_the_byte()
    {
        var file = desk.Put("t.csv", DataC);

        var once = await desk.RunAsync("study", "agreement", file, "--level", "ordinal", "--seed", "7", "--format", "json");
        var again = await desk.RunAsync("study", "agreement", file, "--level", "ordinal", "--seed", "7", "--format", "json");
        var none = await desk.RunAsync("study", "agreement", file, "--level", "ordinal", "--draws", "0", "--format", "json");

        again.Output.Should().Be(once.Output);
        none.Output.Should().NotContain("\"range\"");
    }

    [Theory]
    [InlineData("s,a\n1,oui\n", "nominal", ": 1 columns of codings, expected two or more after the first, one for each coder")]
    [InlineData("s,a,b\n1,2,beaucoup\n", "interval", ":2: column 'b', row '1': 'beaucoup', expected a number")]
    [InlineData("s,a,b\n1,2,-1\n", "ratio", ":2: column 'b', row '1': '-1', expected zero or more, on a ratio scale")]
    [InlineData("s,a,b\n1,2\n", "nominal", ":2: row '1': 2 cells, expected 3, as in the header")]
    public async Task What_cannot_be_codings_is_refused_by_line_and_column(string table, string level, string problem)
    {
        var told = await desk.RunAsync("study", "agreement", desk.Put("t.csv", table), "--level", level);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.ErrorLines.Should().Equal($"{desk["t.csv"]}{problem}");
    }

    [Fact]
    public async Task A_coder_who_is_no_column_is_refused()
    {
        var told = await desk.RunAsync("study", "agreement", desk.Put("t.csv", DataC), "--level", "nominal", "--coders", "A,Z");

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Equal($"{desk["t.csv"]}: column 'Z': no such column, expected one of A, B, C, D");
    }

    [Theory]
    [InlineData(new[] { "--format", "json" }, "Option '--level' is required")]
    [InlineData(new[] { "--level", "cardinal" }, "--level: 'cardinal' is not one of its words; expected nominal, ordinal, interval or ratio")]
    [InlineData(new[] { "--level", "nominal", "--draws", "-1" }, "--draws: '-1' is not a whole number from 0 to 1000000")]
    [InlineData(new[] { "--level", "nominal", "--seed", "x" }, "--seed: 'x' is not a whole number from 0 on")]
    public async Task A_wrong_command_line_is_2(string[] words, string message)
    {
        var told = await desk.RunAsync(["study", "agreement", desk.Put("t.csv", DataC), .. words]);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain(message).And.Contain("'socialeval study agreement --help' says what there is");
    }

    private async Task<JsonElement> AnswerAsync(string table, params string[] words)
    {
        var told = await desk.RunAsync(["study", "agreement", desk.Put("t.csv", table), .. words, "--format", "json"]);
        told.Error.Should().BeEmpty();
        told.Exit.Should().Be(0);
        return JsonDocument.Parse(told.Output).RootElement;
    }
}
