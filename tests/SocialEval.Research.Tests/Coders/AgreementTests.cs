using SocialEval.Research.Coders;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Coders;

public sealed class AgreementTests
{
    [Fact]
    public void One_category_alone_is_no_variation_and_neither_0_nor_1()
    {
        var agreement = Codings.Read(Table.Parse("story,ana,ben\n1,yes,yes\n2,yes,yes\n"), MeasurementLevel.Nominal).Agreement();

        Coefficient[] chanceCorrected = [agreement.Alpha, agreement.Cohen, agreement.Fleiss, agreement.Ac1];
        chanceCorrected.Should().AllBeOfType<NoVariation>();
        agreement.Alpha.ToString().Should().Be("no variation");
        agreement.Percent.ToString().Should().Be("1.000 [1.000, 1.000]");
    }

    [Fact]
    public void A_category_nobody_chose_weighs_only_where_the_formula_counts_categories()
    {
        const string stories = "story,ana,ben\n1,low,low\n2,high,high\n3,low,high\n";

        var agreement = Codings.Read(Table.Parse(stories), MeasurementLevel.Ordinal, ["low", "middle", "high"]).Agreement(Resampling.None);

        agreement.Categories.Should().Equal(new CategoryUse("low", 3), new CategoryUse("middle", 0), new CategoryUse("high", 3));
        var without = agreement.WithoutUnused!;
        without.Categories.Should().Equal(new CategoryUse("low", 3), new CategoryUse("high", 3));
        without.WithoutUnused.Should().BeNull();
        without.Alpha.Should().Be(agreement.Alpha);
        without.Cohen.Should().Be(agreement.Cohen);
        // Chance by three categories is 0.5 / 2, by two it is 0.5 / 1.
        PublishedValuesTests.Value(agreement.Ac1).Should().BeApproximately(((2 / 3.0) - 0.25) / 0.75, 1e-12);
        PublishedValuesTests.Value(without.Ac1).Should().BeApproximately(((2 / 3.0) - 0.5) / 0.5, 1e-12);
    }

    [Fact]
    public void Where_another_category_could_have_been_chosen_AC1_says_1_and_alpha_still_says_no_variation()
    {
        var agreement = Codings.Read(Table.Parse("story,ana,ben\n1,yes,yes\n2,yes,yes\n"), MeasurementLevel.Nominal, ["yes", "no"]).Agreement(Resampling.None);

        agreement.Alpha.Should().Be(NoVariation.Instance);
        PublishedValuesTests.Value(agreement.Ac1).Should().Be(1);
        agreement.WithoutUnused!.Ac1.Should().Be(NoVariation.Instance);
    }

    [Fact]
    public void Nothing_coded_twice_is_told_as_that()
    {
        var agreement = Codings.Read(Table.Parse("story,ana,ben\n1,yes,\n2,,no\n3,NA,NA\n"), MeasurementLevel.Nominal).Agreement();

        agreement.Alpha.Should().Be(new NotDefined(Undefined.NothingCompared));
        agreement.Percent.Should().Be(agreement.Alpha);
        (agreement.Units, agreement.Uncoded, agreement.CodedOnce, agreement.Compared).Should().Be((3, 1, 2, 0));
    }

    [Fact]
    public void Names_take_no_weights()
    {
        var agreement = Published.Paradox().Agreement(Resampling.None);

        Coefficient[] weighted = [agreement.CohenLinear, agreement.CohenQuadratic, agreement.Ac2Linear, agreement.Ac2Quadratic, agreement.Ac2Ordinal];
        weighted.Should().OnlyContain(one => one.ToString() == "not defined (no-order)");
    }

    [Fact]
    public void The_same_seed_gives_the_same_ranges_and_another_seed_others()
    {
        var codings = Published.DataCAt(MeasurementLevel.Nominal);

        var once = codings.Agreement(new Resampling { Seed = 7 });
        var again = codings.Agreement(new Resampling { Seed = 7 });
        var other = codings.Agreement(new Resampling { Seed = 8 });

        once.Should().BeEquivalentTo(again);
        other.Alpha.Should().NotBe(once.Alpha);
        var alpha = (Measured)once.Alpha;
        alpha.Range!.Lower.Should().BeLessThan(alpha.Value);
        alpha.Range.Upper.Should().BeGreaterThan(alpha.Value).And.BeLessThanOrEqualTo(1);
        once.Resampling.Should().Be(new Resampling { Seed = 7 });
    }

    // Three units, two alike: of the 27 draws, 8 hold only the two and so no variation.
    [Fact]
    public void Draws_without_variation_are_counted_and_leave_the_range_alone()
    {
        var agreement = Codings.Read(Table.Parse("story,ana,ben\n1,yes,yes\n2,yes,yes\n3,no,no\n"), MeasurementLevel.Nominal).Agreement(new Resampling { Draws = 2_700 });

        var range = ((Measured)agreement.Alpha).Range!;
        range.WithoutValue.Should().BeInRange(800, 1_000);
        (range.Lower, range.Upper).Should().Be((1, 1));
    }

    [Fact]
    public void Units_are_drawn_as_often_as_there_are_of_their_row()
    {
        var resample = new Resample([1, 0, 6, 93], seed: 5);
        var drawn = new long[4];
        for (var draw = 0; draw < 2_000; draw++)
        {
            var once = resample.Next().ToArray();
            once.Sum().Should().Be(100);
            drawn = [.. drawn.Zip(once, (before, now) => before + now)];
        }

        drawn[0].Should().BeInRange(1_850, 2_150);
        drawn[1].Should().Be(0);
        drawn[2].Should().BeInRange(11_600, 12_400);
        drawn.Sum().Should().Be(200_000);
    }

    [Fact]
    public void Numbers_are_as_far_apart_as_they_are()
    {
        var near = Codings.Read(Table.Parse("s,a,b\n1,1,2\n2,10,10\n3,1,1\n"), MeasurementLevel.Interval).Agreement(Resampling.None);
        var far = Codings.Read(Table.Parse("s,a,b\n1,1,9\n2,10,10\n3,1,1\n"), MeasurementLevel.Interval).Agreement(Resampling.None);

        PublishedValuesTests.Value(near.CohenLinear).Should().BeGreaterThan(PublishedValuesTests.Value(far.CohenLinear));
        PublishedValuesTests.Value(near.Cohen).Should().BeLessThan(PublishedValuesTests.Value(near.CohenLinear));
    }

    [Fact]
    public void Disagreements_are_listed_with_who_said_what_for_a_talk_about_them()
    {
        var disagreements = Published.DataCAt(MeasurementLevel.Nominal).Disagreements();

        disagreements.Select(one => one.Unit).Should().Equal("2", "6", "8");
        disagreements[0].Codings.Should().Equal(new Coding("A", "2"), new Coding("B", "2"), new Coding("C", "3"), new Coding("D", "2"));
    }

    [Fact]
    public void A_million_units_are_a_few_rows()
    {
        var tally = new AgreementTally(CodingScale.Nominal(["a", "b"]), ["one", "two", "three"]);
        for (var unit = 0; unit < 1_000_000; unit++)
        {
            tally.Add(unit % 2, unit % 2, unit % 10 == 0 ? 1 : unit % 2);
        }

        var agreement = tally.Conclude(Resampling.None);

        agreement.Compared.Should().Be(1_000_000);
        agreement.Unanimous.Should().Be(900_000);
        PublishedValuesTests.Value(agreement.Percent).Should().BeApproximately((900_000 + (100_000 / 3.0)) / 1_000_000, 1e-12);
    }
}
