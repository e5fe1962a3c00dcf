using CsCheck;
using SocialEval.Research.Coders;

namespace SocialEval.Research.Tests.Coders;

public sealed class AgreementLawsTests
{
    private static readonly Gen<int[][]> AnyUnits =
        from coders in Gen.Int[2, 4]
        from units in Gen.Int[-1, 3].Array[coders].Array[1, 12]
        select units;

    [Fact]
    public void Alpha_is_what_its_definition_gives_pair_by_pair() => Gen.Select(AnyUnits, Gen.Enum<MeasurementLevel>()).Sample((units, level) =>
        Same(Of(units, level).Alpha, ByDefinition.Alpha(units, level)));

    [Fact]
    public void The_others_are_what_their_definitions_give_unit_by_unit() => AnyUnits.Sample(units =>
    {
        var agreement = Of(units, MeasurementLevel.Ordinal);
        Same(agreement.Percent, ByDefinition.Observed(units, (a, b) => a == b ? 1 : 0));
        Same(agreement.Fleiss, ByDefinition.Fleiss(units));
        Same(agreement.Ac1, ByDefinition.Gwet(units, (a, b) => a == b ? 1 : 0));
        Same(agreement.Ac2Linear, ByDefinition.Gwet(units, (a, b) => 1 - (Math.Abs(a - b) / 3.0)));
        Same(agreement.Ac2Quadratic, ByDefinition.Gwet(units, (a, b) => 1 - ((a - b) * (a - b) / 9.0)));
        Same(agreement.Ac2Ordinal, ByDefinition.Gwet(units, (a, b) => 1 - (Math.Abs(a - b) * (Math.Abs(a - b) + 1) / 12.0)));
    });

    [Fact]
    public void The_order_of_the_units_changes_nothing_to_the_last_digit() => Gen.Select(AnyUnits, Gen.Enum<MeasurementLevel>(), Gen.ULong).Sample((units, level, seed) =>
    {
        int[][] shuffled = [.. units];
        new SeededDraws(seed).Shuffle<int[]>(shuffled);
        Told(Of(shuffled, level, draws: 20)).Should().Equal(Told(Of(units, level, draws: 20)));
    });

    [Fact]
    public void The_order_of_the_coders_changes_nothing() => Gen.Select(AnyUnits, Gen.Enum<MeasurementLevel>()).Sample((units, level) =>
        Near(Of([.. units.Select(unit => unit.Reverse().ToArray())], level), Of(units, level)));

    [Fact]
    public void New_names_for_the_categories_change_nothing_where_they_are_only_names() => Gen.Select(AnyUnits, Gen.ULong).Sample((units, seed) =>
    {
        int[] names = [0, 1, 2, 3];
        new SeededDraws(seed).Shuffle<int>(names);
        Near(Of([.. units.Select(unit => unit.Select(code => code < 0 ? code : names[code]).ToArray())], MeasurementLevel.Nominal), Of(units, MeasurementLevel.Nominal));
    });

    [Fact]
    public void Any_split_of_the_units_gives_the_same_agreement_to_the_last_digit() => Gen.Select(AnyUnits, Gen.Enum<MeasurementLevel>(), Gen.Int[0, 12]).Sample((units, level, at) =>
    {
        var one = Tally(units.Take(at), units[0].Length, level);
        one.Merge(Tally(units.Skip(at), units[0].Length, level));
        Told(one.Conclude(Resampling.None)).Should().Equal(Told(Of(units, level)));
    });

    [Fact]
    public void Coders_who_agree_on_everything_have_1_wherever_categories_vary() => Gen.Select(Gen.Int[0, 3].Array[2, 12], Gen.Int[2, 4], Gen.Enum<MeasurementLevel>()).Sample((chosen, coders, level) =>
    {
        var agreement = Of([.. chosen.Select(code => Enumerable.Repeat(code, coders).ToArray())], level);
        if (chosen.Distinct().Count() > 1)
        {
            agreement.Alpha.Should().BeOfType<Measured>().Which.Value.Should().Be(1);
            agreement.Fleiss.Should().BeOfType<Measured>().Which.Value.Should().BeApproximately(1, 1e-12);
        }
        else
        {
            agreement.Alpha.Should().Be(NoVariation.Instance);
            agreement.Fleiss.Should().Be(NoVariation.Instance);
        }

        agreement.Percent.Should().BeOfType<Measured>().Which.Value.Should().Be(1);
    });

    [Fact]
    public void Nothing_is_ever_not_a_number() => Gen.Select(AnyUnits, Gen.Enum<MeasurementLevel>()).Sample((units, level) =>
        All(Of(units, level, draws: 5)).OfType<Measured>().All(measured =>
            double.IsFinite(measured.Value) && double.IsFinite(measured.Observed) && (measured.Range is null || double.IsFinite(measured.Range.Lower + measured.Range.Upper))).Should().BeTrue());

    internal static AgreementTally Tally(IEnumerable<int[]> units, int coders, MeasurementLevel level)
    {
        var tally = new AgreementTally(
            level switch
            {
                MeasurementLevel.Nominal => CodingScale.Nominal(["a", "b", "c", "d"]),
                MeasurementLevel.Ordinal => CodingScale.Ordinal(["a", "b", "c", "d"]),
                MeasurementLevel.Interval => CodingScale.Interval(0, 1, 2, 3),
                _ => CodingScale.Ratio(0, 1, 2, 3),
            },
            [.. Enumerable.Range(1, coders).Select(coder => $"coder {coder}")]);
        foreach (var unit in units)
        {
            tally.Add(unit);
        }

        return tally;
    }

    private static CoderAgreement Of(int[][] units, MeasurementLevel level, int draws = 0) =>
        Tally(units, units[0].Length, level).Conclude(new Resampling { Draws = draws });

    private static Coefficient[] All(CoderAgreement agreement) =>
    [
        agreement.Alpha, agreement.Cohen, agreement.CohenLinear, agreement.CohenQuadratic, agreement.Fleiss, agreement.Ac1,
        agreement.Ac2Linear, agreement.Ac2Quadratic, agreement.Ac2Ordinal, agreement.Percent,
    ];

    private static string[] Told(CoderAgreement agreement) => Array.ConvertAll(All(agreement), one => one is Measured measured
        ? $"{measured.Value:R} {measured.Observed:R} {measured.Expected:R} {measured.Range?.Lower:R} {measured.Range?.Upper:R} {measured.Range?.WithoutValue}"
        : one.ToString());

    private static void Near(CoderAgreement one, CoderAgreement other)
    {
        foreach (var (a, b) in All(one).Zip(All(other)))
        {
            Same(a, b is Measured measured ? measured.Value : null);
            (a is Measured || a.ToString() == b.ToString()).Should().BeTrue();
        }
    }

    private static void Same(Coefficient coefficient, double? expected)
    {
        if (expected is { } value)
        {
            coefficient.Should().BeOfType<Measured>().Which.Value.Should().BeApproximately(value, 1e-9);
        }
        else
        {
            coefficient.Should().NotBeOfType<Measured>();
        }
    }
}
