using SocialEval.Research.Coders;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Coders;

public sealed class CodingsReadingTests
{
    [Theory]
    [InlineData(MeasurementLevel.Nominal, "story,ana\n1,yes\n", "1 columns of codings, expected two or more after the first, one for each coder")]
    [InlineData(MeasurementLevel.Nominal, "story,ana,ben\n1,yes\n", "line 2, row '1': 2 cells, expected 3, as in the header")]
    [InlineData(MeasurementLevel.Nominal, "story,ana,ben\n1,yes,no\n1,no,no\n", "line 3, column 'story': '1', which line 2 has already, expected a name of its own")]
    [InlineData(MeasurementLevel.Nominal, "story,ana,ben\n1,NA,\n", "no coding, expected one or more")]
    [InlineData(MeasurementLevel.Interval, "story,ana,ben\n1,2,much\n", "line 2, column 'ben', row '1': 'much', expected a number")]
    [InlineData(MeasurementLevel.Ordinal, "story,ana,ben\n1,little,much\n", "line 2, column 'ana', row '1': 'little', expected a number, or the categories given in their order")]
    [InlineData(MeasurementLevel.Ratio, "story,ana,ben\n1,2,-3\n", "line 2, column 'ben', row '1': '-3', expected zero or more, on a ratio scale")]
    public void A_table_that_cannot_be_codings_is_refused_by_line_and_column(MeasurementLevel level, string table, string problem) =>
        FluentActions.Invoking(() => Codings.Read(Table.Parse(table), level)).Should().Throw<InvalidTableException>()
            .Which.Problems.Select(one => one.ToString()).Should().Contain(problem);

    [Fact]
    public void A_coder_who_is_no_column_is_told_which_there_are() =>
        FluentActions.Invoking(() => Codings.Read(Table.Parse("story,ana,ben\n1,a,b\n"), MeasurementLevel.Nominal, coders: ["ana", "chloé"])).Should().Throw<InvalidTableException>()
            .Which.Problems.Select(one => one.ToString()).Should().Equal("column 'chloé': no such column, expected one of ana, ben");

    [Fact]
    public void A_coding_that_is_none_of_the_categories_given_is_refused() =>
        FluentActions.Invoking(() => Codings.Read(Table.Parse("story,ana,ben\n1,yes,maybe\n"), MeasurementLevel.Nominal, ["yes", "no"])).Should().Throw<InvalidTableException>()
            .Which.Problems.Select(one => one.ToString()).Should().Equal("line 2, column 'ben', row '1': 'maybe', expected one of yes, no");

    [Theory]
    [InlineData(MeasurementLevel.Nominal, "a,b,a", "category 'a' twice, expected each once")]
    [InlineData(MeasurementLevel.Interval, "1,much", "category 'much', expected a number, on a scale of this level")]
    [InlineData(MeasurementLevel.Ratio, "1,-2", "category '-2', expected zero or more, on a ratio scale")]
    public void Categories_that_cannot_be_a_scale_are_refused(MeasurementLevel level, string categories, string problem) =>
        FluentActions.Invoking(() => Codings.Read(Table.Parse("s,x,y\n1,1,1\n"), level, [.. categories.Split(',')])).Should().Throw<InvalidTableException>()
            .Which.Problems.Select(one => one.ToString()).Should().Contain(problem);

    [Fact]
    public void More_categories_than_a_scale_has_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(0, CodingScale.MostCategories + 1).Select(unit => $"{unit},{unit},{unit}\n"));

        FluentActions.Invoking(() => Codings.Read(Table.Parse($"s,x,y\n{rows}"), MeasurementLevel.Interval)).Should().Throw<InvalidTableException>()
            .Which.Problems.Select(one => one.ToString()).Should().Equal("10001 categories, expected 10000 or fewer");
    }

    [Fact]
    public void Some_columns_can_be_read_and_others_left()
    {
        var codings = Codings.Read(Table.Parse("story,note,ana,ben\n1,long,a,b\n"), MeasurementLevel.Nominal, coders: ["ana", "ben"]);

        codings.Coders.Should().Equal("ana", "ben");
        codings.Scale.Categories.Should().Equal("a", "b");
    }

    [Fact]
    public void A_spreadsheet_in_French_is_read_with_its_decimal_commas()
    {
        var codings = Codings.Read(Table.Parse("récit;ana;ben\n1;2,5;2,5\n2;0,5;1\n"), MeasurementLevel.Ratio);

        codings.Scale.Categories.Should().Equal("0.5", "1", "2.5");
    }

    [Fact]
    public void Numbers_in_order_are_numbers_and_not_text()
    {
        var codings = Codings.Read(Table.Parse("s,a,b\n1,10,9\n2,9.0,9\n"), MeasurementLevel.Ordinal);

        codings.Scale.Categories.Should().Equal("9", "10");
        codings.Disagreements().Select(one => one.Unit).Should().Equal("1");
    }

    [Fact]
    public void Codings_made_in_a_program_are_checked_like_those_of_a_table()
    {
        var scale = CodingScale.Nominal(["yes", "no"]);

        FluentActions.Invoking(() => Codings.Of(scale, ["ana"], [])).Should().Throw<ArgumentException>().WithMessage("There are 1 coders; expected two or more to agree.*");
        FluentActions.Invoking(() => Codings.Of(scale, ["ana", "ana"], [])).Should().Throw<ArgumentException>().WithMessage("Coder 'ana' is unnamed or there twice*");
        FluentActions.Invoking(() => Codings.Of(scale, ["ana", "ben"], [new("1", ["yes"])])).Should().Throw<ArgumentException>().WithMessage("Unit '1' has 1 places; expected one for each of the 2 coders.*");
        FluentActions.Invoking(() => Codings.Of(scale, ["ana", "ben"], [new("1", ["yes", "maybe"])])).Should().Throw<ArgumentException>().WithMessage("Unit '1' is coded 'maybe', which is not on the scale.*");
    }

    [Fact]
    public void A_scale_refuses_what_cannot_be_one()
    {
        FluentActions.Invoking(() => CodingScale.Nominal([])).Should().Throw<ArgumentException>().WithMessage("A scale has 0 categories; expected from 1 to 10000.*");
        FluentActions.Invoking(() => CodingScale.Ordinal(["a", "a"])).Should().Throw<ArgumentException>().WithMessage("Category 'a' is there twice; expected each once.*");
        FluentActions.Invoking(() => CodingScale.Ratio(1, -1)).Should().Throw<ArgumentException>().WithMessage("'-1' is below zero; a ratio scale begins there.*");
        FluentActions.Invoking(() => CodingScale.Interval(1, double.NaN)).Should().Throw<ArgumentException>().WithMessage("'NaN' is not a number a coder can choose.*");
    }

    [Fact]
    public void A_tally_refuses_what_is_no_coding_and_merges_only_with_its_like()
    {
        var tally = new AgreementTally(CodingScale.Nominal(["a", "b"]), ["one", "two"]);

        tally.Invoking(it => it.Add(0)).Should().Throw<ArgumentException>().WithMessage("A unit has 1 codings; expected one for each of the 2 coders.*");
        tally.Invoking(it => it.Add(0, 2)).Should().Throw<ArgumentException>().WithMessage("'2' is no place on a scale of 2 categories; expected from 0, or -1 for none.*");
        tally.Invoking(it => it.Merge(new(CodingScale.Ordinal(["a", "b"]), ["one", "two"]))).Should().Throw<ArgumentException>().WithMessage("The other tally has other coders or another scale*");
    }
}
