using System.Text.Json;

namespace SocialEval.Tool.Tests.Commands;

public sealed class StudyQcaTests : IDisposable
{
    // Invented: accompaniments of which those concerned named the conditions.
    private const string Table =
        """
        cas;temps laissé;collectif présent;toit stable;va mieux
        Alma;1;1;0;1
        Brahim;1;1;1;1
        Chantal;1;0;1;1
        Djibril;1;0;1;0
        Elsa;0;1;0;0
        Farid;0;0;1;0
        Gilda;0;1;1;1
        Hugo;0;0;0;0

        """;

    private static readonly string[] Asked = ["--outcome", "va mieux", "--conditions", "temps laissé,collectif présent,toit stable"];

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task The_answer_has_the_form_that_programs_rely_on()
    {
        var told = await desk.RunAsync(["study", "qca", desk.Put("cas.csv", Table), .. Asked, "--format", "json"]);

        told.Exit.Should().Be(0);
        told.Error.Should().BeEmpty();
        using var answer = JsonDocument.Parse(told.Output);
        var root = answer.RootElement;
        var row = root.GetProperty("truthTable")[5];
        row.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Should().Be(
            """{"row":6,"config":{"tempslaissé":1,"collectifprésent":0,"toitstable":1},"out":"0","n":2,"incl":0.5,"pri":0.5,"cases":["Chantal","Djibril"]}""");
        root.GetProperty("truthTable").GetArrayLength().Should().Be(8);
        root.GetProperty("truthTable")[4].GetProperty("incl").ValueKind.Should().Be(JsonValueKind.Null);
        Models(root, "conservative").Should().Equal("temps laissé*collectif présent|collectif présent*toit stable");
        root.GetProperty("solutions").GetProperty("conservative").GetProperty("complete").GetBoolean().Should().BeTrue();
        root.GetProperty("solutions").GetProperty("conservative").GetProperty("fit")[0].GetProperty("uncovered").EnumerateArray().Select(name => name.GetString()).Should().Equal("Chantal");
        root.GetProperty("solutions").EnumerateObject().Select(solution => solution.Name).Should().Equal("conservative", "parsimonious", "intermediate");
        root.GetProperty("negation").GetProperty("outcome").GetString().Should().Be("~va mieux");
        root.GetProperty("negation").GetProperty("solutions").GetProperty("conservative").GetProperty("models").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Terms_keep_the_order_of_the_conditions_asked_for()
    {
        var told = await desk.RunAsync("study", "qca", desk.Put("cas.csv", Table), "--outcome", "va mieux", "--conditions", "toit stable,collectif présent,temps laissé", "--format", "json", "--solution", "conservative");

        using var answer = JsonDocument.Parse(told.Output);
        Models(answer.RootElement, "conservative").Should().Equal("toit stable*collectif présent|collectif présent*temps laissé");
        answer.RootElement.GetProperty("solutions").EnumerateObject().Should().ContainSingle();
    }

    [Fact]
    public async Task An_absence_and_a_value_can_be_asked_for()
    {
        desk.Put("mv.csv", "cas,A,B,Y\nx,0,0,0\ny,1,0,0\nz,2,1,1\nw,2,0,1\n");

        var absence = await desk.RunAsync("study", "qca", desk["mv.csv"], "--outcome", "~Y", "--conditions", "A,B", "--format", "json");
        var value = await desk.RunAsync("study", "qca", desk["mv.csv"], "--outcome", "A[2]", "--conditions", "Y,B", "--format", "json");

        using var first = JsonDocument.Parse(absence.Output);
        Models(first.RootElement, "parsimonious").Should().Equal("A[1]|A[0]");
        using var second = JsonDocument.Parse(value.Output);
        Models(second.RootElement, "parsimonious").Should().Equal("Y");
        second.RootElement.GetProperty("negation").GetProperty("outcome").GetString().Should().Be("~A[2]");
    }

    [Fact]
    public async Task Expectations_make_the_intermediate_solution()
    {
        const string Text = "case,A,B,C,Y\np,1,1,0,1\nq,0,0,0,0\nr,0,1,1,0\n";

        var with = await desk.RunAsync("study", "qca", desk.Put("i.csv", Text), "--outcome", "Y", "--conditions", "A,B,C", "--expect", "A,~B", "--solution", "intermediate", "--format", "json");

        using var answer = JsonDocument.Parse(with.Output);
        // The parsimonious models are A and B*~C: two pairs, of which the second has no easy counterfactual.
        Models(answer.RootElement, "intermediate").Should().Equal("A*~C", "A*B*~C");
        var pair = answer.RootElement.GetProperty("solutions").GetProperty("intermediate").GetProperty("pairs")[0];
        pair.GetProperty("easyCounterfactualRows").EnumerateArray().Select(row => row.GetInt32()).Should().Equal(5);
    }

    [Theory]
    [InlineData("fr", "Avec va mieux et sans aucun de ces termes : Chantal.", "Ce n'est ni une recette ni une cause.")]
    [InlineData("en", "With va mieux and none of these terms: Chantal.", "It is neither a recipe nor a cause.")]
    public async Task The_page_names_the_cases_that_no_account_fits_and_sets_the_absence_beside(string language, string uncovered, string caution)
    {
        var told = await desk.RunAsync(["study", "qca", desk.Put("cas.csv", Table), .. Asked, "--language", language]);

        told.Exit.Should().Be(0);
        told.Output.Should().Contain(uncovered).And.Contain(caution).And.Contain("~va mieux");
    }

    [Fact]
    public async Task A_case_half_in_and_half_out_is_told_and_the_answer_given()
    {
        var told = await desk.RunAsync("study", "qca", desk.Put("f.csv", "cas;A;Y\nAlma;0,5;1\nBrahim;0,9;0,8\nChantal;0,1;0\n"), "--outcome", "Y", "--conditions", "A");

        told.Exit.Should().Be(0);
        told.ErrorLines.Should().Equal("socialeval: note: column 'A', row 'Alma': 0.5, expected a membership on one side of it: the case is in no combination");
        told.Output.Should().Contain("À mi-chemin exactement (0,5) : Alma (A).");
    }

    [Fact]
    public async Task Models_beyond_the_bound_are_left_out_and_that_is_told()
    {
        const string Quine = "case,P,Q,R,OUT\n1,0,1,1,1\n2,0,1,0,1\n3,1,0,1,1\n4,1,0,0,1\n5,0,0,1,1\n6,1,1,0,1\n";

        var told = await desk.RunAsync("study", "qca", desk.Put("quine.csv", Quine), "--outcome", "OUT", "--conditions", "P,Q,R", "--max-models", "1", "--format", "json");

        using var answer = JsonDocument.Parse(told.Output);
        var solution = answer.RootElement.GetProperty("solutions").GetProperty("conservative");
        solution.GetProperty("complete").GetBoolean().Should().BeFalse();
        solution.GetProperty("models").GetArrayLength().Should().Be(1);
        answer.RootElement.GetProperty("solutions").GetProperty("parsimonious").GetProperty("reason").GetString().Should().Be("no-negative-row");
    }

    [Fact]
    public async Task A_table_may_come_on_standard_input_and_the_answer_go_to_a_file()
    {
        var told = await desk.RunOnAsync(Table, ["study", "qca", "-", .. Asked, "--output", desk["answer.txt"]]);

        told.Should().Be(new Told(0, string.Empty, string.Empty));
        (await File.ReadAllTextAsync(desk["answer.txt"])).Should().StartWith("Analyse qualitative comparée : va mieux, et ~va mieux\n8 cas");
    }

    [Theory]
    [InlineData("cas;A;Y\nx;abc;1\ny;1;2\n", "t.csv:2: column 'A', row 'x': 'abc', expected a number|t.csv:3: column 'Y', row 'y': '2', expected a membership from 0 to 1")]
    [InlineData("cas;A;Y\nx;1\ny;1;0\n", "t.csv:2: row 'x': 2 cells, expected 3, as in the header")]
    [InlineData("cas;B;Y\nx;1;1\ny;1;0\n", "t.csv: column 'A': no such column, expected one of B, Y")]
    [InlineData("cas;A;Y\nx;1;1\ny;1;0\n", "t.csv: column 'A': '1' in every case, expected a condition that differs between cases")]
    [InlineData("cas;A;Y\nx;1;1\nx;0;0\n", "t.csv:3: row 'x': a second case 'x', expected a name of its own for each")]
    [InlineData("cas;A;Y\nx;1;0\ny;0;0\n", "t.csv: no combination is positive for Y: the highest inclusion is 0, of row 1 (cases: y; PRI 0), expected a positive one under the cut-offs")]
    [InlineData("", "t.csv: nothing, expected a header and rows")]
    public async Task A_table_that_cannot_be_analysed_is_refused_whole_with_row_and_column(string text, string refusals)
    {
        desk.Put("t.csv", text);

        var told = await desk.RunAsync("study", "qca", desk["t.csv"], "--outcome", "Y", "--conditions", "A", "--output", desk["answer.json"], "--format", "json");

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.ErrorLines.Should().Equal(refusals.Split('|').Select(line => Path.Combine(desk.Folder, line)));
        desk.Files().Should().Equal("t.csv");
    }

    [Theory]
    [InlineData("--expect C", "t.csv: column 'C': an expectation about no condition, expected one of A")]
    [InlineData("--expect A[2]", "t.csv: column 'A': an expectation of the value 2, expected 0 to 1")]
    [InlineData("--conditions A,Y", "t.csv: column 'Y': the outcome among its own conditions, expected conditions that are something else")]
    public async Task What_is_asked_of_a_table_and_not_in_it_is_refused(string options, string refusal)
    {
        desk.Put("t.csv", "cas;A;Y\nx;1;1\ny;0;0\n");
        string[] conditions = options.StartsWith("--conditions", StringComparison.Ordinal) ? [] : ["--conditions", "A"];

        var told = await desk.RunAsync(["study", "qca", desk["t.csv"], "--outcome", "Y", .. conditions, .. options.Split(' ')]);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.ErrorLines.Should().Equal(Path.Combine(desk.Folder, refusal));
    }

    [Fact]
    public async Task What_is_refused_can_be_read_by_a_program()
    {
        desk.Put("t.csv", "cas;A;Y\nx;abc;1\ny;1;0\n");

        await desk.RunAsync("study", "qca", desk["t.csv"], "--outcome", "Y", "--conditions", "A", "--rejects", desk["rejects.ndjson"]);

        using var refusal = JsonDocument.Parse((await File.ReadAllLinesAsync(desk["rejects.ndjson"])).Single());
        refusal.RootElement.GetProperty("line").GetInt32().Should().Be(2);
        refusal.RootElement.GetProperty("message").GetString().Should().Be("column 'A', row 'x': 'abc', expected a number");
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_refused()
    {
        var told = await desk.RunAsync("study", "qca", desk["none.csv"], "--outcome", "Y", "--conditions", "A");

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Equal($"{desk["none.csv"]}: no such file or folder, expected one that exists");
    }

    [Theory]
    [InlineData("--incl-cut 2", "--incl-cut: '2' is not a share; expected a number from 0 to 1, as 0.8")]
    [InlineData("--incl-cut 0,8", "--incl-cut: '0,8' is not a share; expected a number from 0 to 1, as 0.8")]
    [InlineData("--incl-cut-0 x", "--incl-cut-0: 'x' is not a share; expected a number from 0 to 1, as 0.8")]
    [InlineData("--incl-cut-0 0.9", "--incl-cut-0: it is above --incl-cut; expected no more")]
    [InlineData("--incl-cut 0.6 --incl-cut-0 0.7", "--incl-cut-0: it is above --incl-cut; expected no more")]
    [InlineData("--n-cut 0", "--n-cut: '0' is not a whole number from 1 on")]
    [InlineData("--solution shortest", "--solution: 'shortest' is not one of its words; expected all, conservative, parsimonious or intermediate")]
    [InlineData("--expect A*B", "--expect: 'A*B' is not a condition at a value; expected A, ~A or A[2]")]
    [InlineData("--max-models many", "--max-models: 'many' is not a whole number from 1 on")]
    [InlineData("--format csv", "--format: 'csv' is not one of its words; expected text or json")]
    public async Task A_wrong_option_is_named_and_nothing_is_read(string options, string message)
    {
        var told = await desk.RunAsync(["study", "qca", "none.csv", "--outcome", "Y", "--conditions", "A", .. options.Split(' ')]);

        told.Exit.Should().Be(2);
        told.ErrorLines.Should().Equal($"socialeval: {message}", "socialeval: 'socialeval study qca --help' says what there is");
    }

    [Theory]
    [InlineData("study qca")]
    [InlineData("study qca t.csv --outcome Y")]
    [InlineData("study qca t.csv --conditions A")]
    [InlineData("study nothing t.csv")]
    public async Task A_study_that_is_not_wholly_asked_for_ends_with_2(string words) => (await desk.RunAsync(words.Split(' '))).Exit.Should().Be(2);

    private static IEnumerable<string> Models(JsonElement answer, string solution) =>
        answer.GetProperty("solutions").GetProperty(solution).GetProperty("models").EnumerateArray().Select(model => string.Join('|', model.EnumerateArray().Select(term => term.GetString())));
}
