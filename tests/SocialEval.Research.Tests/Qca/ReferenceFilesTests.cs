using System.Text.Json;
using SocialEval.Research.Qca;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Qca;

/// <summary>Analyses worked out with another program, read where they lie beside the repository. Where they are not there, each test
/// says so and ends.</summary>
public sealed class ReferenceFilesTests(ITestOutputHelper output)
{
    private const double Exact = 1e-9;

    [Fact]
    public void Truth_tables_agree_row_by_row() => ForEach((reference, cases) =>
    {
        var table = TruthTable.Of(cases, Options(reference));

        table.Rows().Should().HaveCount(reference.GetProperty("truthTable").GetArrayLength());
        foreach (var row in reference.GetProperty("truthTable").EnumerateArray())
        {
            var own = table[row.GetProperty("row").GetInt64()];
            own.Values.Should().Equal(row.GetProperty("config").EnumerateObject().Select(value => value.Value.GetInt32()));
            Code(own.Outcome).Should().Be(row.GetProperty("out").GetString());
            own.Cases.Should().Equal(Texts(row.GetProperty("cases")));
            own.N.Should().Be(row.GetProperty("n").GetInt32());
            Agree(own.Inclusion, row.GetProperty("incl"));
            Agree(own.Pri, row.GetProperty("pri"));
        }
    });

    [Theory]
    [InlineData("conservative")]
    [InlineData("parsimonious")]
    public void Models_charts_assumptions_and_fit_agree(string name) => ForEach((reference, cases) =>
    {
        var table = TruthTable.Of(cases, Options(reference));
        var solution = name == "conservative" ? Solution.Conservative(table) : Solution.Parsimonious(table);
        var expected = reference.GetProperty(name);
        if (expected.TryGetProperty("error", out _))
        {
            solution.Reason.Should().Be(NoModel.NoNegativeRow);
            return;
        }

        solution.IsComplete.Should().BeTrue();
        Sets(solution.Models).Should().BeEquivalentTo(Models(expected));
        solution.PrimeImplicants.ToDictionary(prime => prime.Term.ToString(), prime => prime.Rows.ToArray()).Should().BeEquivalentTo(
            expected.GetProperty("piChart").EnumerateArray().ToDictionary(line => line.GetProperty("pi").GetString()!, line => Numbers(line.GetProperty("covers"))));
        solution.PrimeImplicants.Where(prime => prime.IsEssential).Select(prime => prime.Term.ToString()).Should().BeEquivalentTo(Texts(expected.GetProperty("essential")));
        for (var i = 0; i < expected.GetProperty("models").GetArrayLength(); i++)
        {
            var model = solution.Models.Single(own => Set(own) == Set(expected.GetProperty("models")[i]));
            model.SimplifyingAssumptions().Should().Equal(Numbers(expected.GetProperty("simplifyingAssumptions").GetProperty($"M{i + 1}")));
            AgreeOnFit(model, expected.GetProperty("fit")[i]);
        }
    });

    [Fact]
    public void Intermediate_solutions_agree_pair_by_pair() => ForEach((reference, cases) =>
    {
        if (!reference.TryGetProperty("intermediate", out var pairs))
        {
            return;
        }

        Sequence<Literal> expectations = [.. Texts(reference.GetProperty("directionalExpectations")).Select(Literal)];
        var solution = Solution.Intermediate(TruthTable.Of(cases, Options(reference)), expectations);

        solution.Pairs.Should().HaveCount(pairs.GetArrayLength());
        foreach (var expected in pairs.EnumerateArray())
        {
            var pair = solution.Pairs.Single(own =>
                Set(own.Conservative) == Set(expected.GetProperty("conservativeModel")) && Set(own.Parsimonious) == Set(expected.GetProperty("parsimoniousModel")));
            Sets(pair.Solution.Models).Should().BeEquivalentTo(Models(expected));
            pair.EasyCounterfactuals().Should().Equal(Numbers(expected.GetProperty("easyCounterfactualRows")));
            pair.DifficultCounterfactuals().Should().Equal(Numbers(expected.GetProperty("difficultCounterfactualRows")));
            for (var i = 0; i < expected.GetProperty("models").GetArrayLength(); i++)
            {
                AgreeOnFit(pair.Solution.Models.Single(own => Set(own) == Set(expected.GetProperty("models")[i])), expected.GetProperty("fit")[i]);
            }
        }
    });

    [Fact]
    public void Conditions_by_themselves_agree() => ForEach((reference, cases) =>
    {
        if (!reference.TryGetProperty("singleConditionFit", out var conditions))
        {
            return;
        }

        var own = Necessity.OfConditions(cases).ToDictionary(fit => fit.Condition.ToString());
        own.Should().HaveCount(conditions.GetArrayLength());
        foreach (var expected in conditions.EnumerateArray())
        {
            var fit = own[expected.GetProperty("condition").GetString()!];
            Agree(fit.Necessity.Inclusion, expected.GetProperty("inclN"));
            Agree(fit.Necessity.Relevance, expected.GetProperty("RoN"));
            Agree(fit.Necessity.Coverage, expected.GetProperty("covN"));
            Agree(fit.Sufficiency.Inclusion, expected.GetProperty("inclS"));
            Agree(fit.Sufficiency.Pri, expected.GetProperty("PRI"));
            Agree(fit.Sufficiency.RawCoverage, expected.GetProperty("covS"));
        }
    });

    [Fact]
    public void What_is_necessary_for_protest_agrees()
    {
        if (Read("necessity_superset_cvf.json") is not { } reference)
        {
            return;
        }

        var cases = Cases(reference.GetProperty("dataset"), "PROTEST", ["DEMOC", "ETHFRACT", "GEOCON", "POLDIS", "NATPRIDE"]);
        var options = new NecessityOptions { InclusionCut = reference.GetProperty("inclCut").GetDouble(), CoverageCut = reference.GetProperty("covCut").GetDouble() };

        var own = Necessity.Of(cases, options);

        own.IsComplete.Should().BeTrue();
        own.Expressions[0].ToString().Should().Be("GEOCON");
        own.Expressions.Select(expression => expression.ToString()).Should().BeEquivalentTo(
            reference.GetProperty("necessary").EnumerateArray().Select(expected => expected.GetProperty("expression").GetString()));
        foreach (var expected in reference.GetProperty("necessary").EnumerateArray())
        {
            var fit = own.Expressions.Single(expression => expression.ToString() == expected.GetProperty("expression").GetString()).Fit;
            Agree(fit.Inclusion, expected.GetProperty("inclN"));
            Agree(fit.Relevance, expected.GetProperty("RoN"));
            Agree(fit.Coverage, expected.GetProperty("covN"));
        }
    }

    [Fact]
    public void Two_inclusion_cuts_and_a_frequency_cut_code_rows_as_is_documented_and_not_as_was_reported()
    {
        if (Read("reference_defect_contradictions.json") is not { } reference)
        {
            return;
        }

        var cases = Cases(reference.GetProperty("dataset"), "SURV", ["DEV", "URB", "LIT", "IND", "STB"]);
        var cuts = reference.GetProperty("inclCut");
        var table = TruthTable.Of(cases, new() { InclusionCut = cuts[0].GetDouble(), LowerInclusionCut = cuts[1].GetDouble(), FrequencyCut = reference.GetProperty("nCut").GetInt32() });

        foreach (var expected in reference.GetProperty("rows").EnumerateArray())
        {
            Code(table[expected.GetProperty("row").GetInt64()].Outcome).Should().Be(expected.GetProperty("correct").GetString());
        }
    }

    [Fact]
    public void Calibrated_memberships_agree()
    {
        if (Read("calibration.json") is not { } reference)
        {
            return;
        }

        foreach (var expected in reference.EnumerateArray())
        {
            var anchors = Doubles(expected.GetProperty("thresholds"));
            var raw = Doubles(expected.GetProperty("x"));
            var calibration = (expected.GetProperty("name").GetString(), anchors) switch
            {
                (_, [var a, var b, var c, var d, var e, var f]) => Calibration.Bell(a, b, c, d, e, f),
                ("linear", [var a, var b, var c]) => Calibration.Linear(a, b, c),
                ("idm_0.9526", [var a, var b, var c]) => Calibration.Logistic(a, b, c),
                (_, [var a, var b, var c]) => Calibration.Logistic(a, b, c, Math.Log(0.95 / 0.05)),
                _ => Calibration.Indirect([.. raw], [.. anchors]),
            };

            // The indirect ones are given with six decimals.
            var tolerance = anchors.Length == 5 ? 5.1e-7 : Exact;
            raw.Select(calibration.Membership).Zip(Doubles(expected.GetProperty("membership"))).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= tolerance);
        }
    }

    private void ForEach(Action<JsonElement, CaseTable> check)
    {
        var folder = Folder();
        if (!Directory.Exists(folder))
        {
            output.WriteLine("The reference analyses are not beside the repository: nothing was checked.");
            return;
        }

        var files = Directory.GetFiles(folder, "*__*.json").Order(StringComparer.Ordinal).ToArray();
        files.Should().NotBeEmpty();
        foreach (var file in files)
        {
            output.WriteLine(Path.GetFileName(file));
            var reference = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            check(reference, Cases(reference.GetProperty("dataset"), reference.GetProperty("outcome").GetString()!, Texts(reference.GetProperty("conditions"))));
        }
    }

    private JsonElement? Read(string name)
    {
        var file = Path.Combine(Folder(), name);
        if (File.Exists(file))
        {
            return JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        }

        output.WriteLine($"{name} is not beside the repository: nothing was checked.");
        return null;
    }

    private static string Folder() => Repository.Path("..", "shared", "data", "methods", "qca");

    private static CaseTable Cases(JsonElement dataset, string outcome, string[] conditions)
    {
        using var stream = File.OpenRead(Path.Combine(Folder(), dataset.GetString()!));
        return CaseTable.Read(Table.Read(stream), outcome, [.. conditions]);
    }

    private static TruthTableOptions Options(JsonElement reference) => new()
    {
        InclusionCut = reference.GetProperty("inclusionCutoff").GetDouble(),
        FrequencyCut = reference.GetProperty("frequencyCutoff").GetInt32(),
        PriCut = reference.GetProperty("priCutoff").GetDouble(),
    };

    private static void AgreeOnFit(Model model, JsonElement expected)
    {
        expected.GetProperty("terms").GetArrayLength().Should().Be(model.Terms.Count);
        foreach (var term in expected.GetProperty("terms").EnumerateArray())
        {
            var fit = model.Terms.Single(own => own.Term.ToString() == term.GetProperty("term").GetString()).Fit;
            Agree(fit.Inclusion, term.GetProperty("inclS"));
            Agree(fit.Pri, term.GetProperty("PRI"));
            Agree(fit.RawCoverage, term.GetProperty("covS"));
            Agree(fit.UniqueCoverage, term.GetProperty("covU"));
        }

        var whole = expected.GetProperty("model");
        Agree(model.Fit.Inclusion, whole.GetProperty("inclS"));
        Agree(model.Fit.Pri, whole.GetProperty("PRI"));
        Agree(model.Fit.RawCoverage, whole.GetProperty("covS"));
    }

    private static void Agree(double? own, JsonElement expected)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            own.Should().BeNull();
        }
        else
        {
            own.Should().BeApproximately(expected.GetDouble(), Exact);
        }
    }

    private static string Code(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Positive => "1",
        RowOutcome.Negative => "0",
        RowOutcome.Contradiction => "C",
        _ => "?",
    };

    private static Literal Literal(string text) => SocialEval.Research.Qca.Literal.TryParse(text, out var literal) ? literal : throw new FormatException(text);

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];

    private static double[] Doubles(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];

    private static long[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt64())];

    private static string[] Models(JsonElement solution) => [.. solution.GetProperty("models").EnumerateArray().Select(Set)];

    private static IEnumerable<string> Sets(Sequence<Model> models) => models.Select(Set);

    private static string Set(Model model) => string.Join(" + ", model.Terms.Select(term => term.Term.ToString()).Order(StringComparer.Ordinal));

    private static string Set(JsonElement model) => string.Join(" + ", Texts(model).Order(StringComparer.Ordinal));
}
