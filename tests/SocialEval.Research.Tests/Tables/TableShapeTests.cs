using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Tables;

public sealed class TableShapeTests
{
    [Fact]
    public void Every_ragged_row_is_listed_with_its_line()
    {
        var reading = () => Table.Parse("case,A,B\nx,1\ny,1,0\nz,1,0,1\n");

        reading.Should().Throw<InvalidTableException>().Which.Problems.Select(problem => problem.ToString()).Should().Equal(
            "line 2, row 'x': 2 cells, expected 3, as in the header",
            "line 4, row 'z': 4 cells, expected 3, as in the header");
    }

    [Theory]
    [InlineData("", "nothing, expected a header and rows")]
    [InlineData("\n\n;;\n", "nothing, expected a header and rows")]
    [InlineData("case,A\n", "a header and no row, expected a row or more under it")]
    [InlineData("case,A,A\nx,1,1\n", "line 1, column 'A': a second column 'A', expected a name of its own for each")]
    [InlineData("case,A,\nx,1,1\n", "line 1: no name for column 3, expected one in the header")]
    [InlineData("case,A\nx,\"1\n", "line 2: a quote that nothing closes, expected quotes before and after the cell, and doubled inside it")]
    [InlineData("case,A\nx\"y,1\n", "line 2: a quote that does not stand around a whole cell, expected quotes before and after the cell, and doubled inside it")]
    public void A_table_without_the_shape_of_one_says_what_is_there(string text, string problem)
    {
        var reading = () => Table.Parse(text);

        reading.Should().Throw<InvalidTableException>().Which.Problems.Select(listed => listed.ToString()).Should().Equal(problem);
    }

    [Fact]
    public void The_first_column_needs_no_name() => Table.Parse(",A\nx,1\n").Names().Cells.Should().Equal("x");

    [Fact]
    public void A_name_that_is_missing_or_there_already_is_a_problem() =>
        Table.Parse("case,A\nx,1\n,0\nx,1\n").Names().Problems.Select(problem => problem.ToString()).Should().Equal(
            "line 3, column 'case': no name, expected one in the first cell",
            "line 4, column 'case': 'x', which line 2 has already, expected a name of its own");

    [Fact]
    public void A_column_that_the_header_does_not_have_is_a_problem_that_names_those_it_has()
    {
        var column = Table.Parse("case,A,B\nx,1,0\n").Numbers("C");

        column.Cells.Should().Equal(default(double?));
        column.Problems.Select(problem => problem.ToString()).Should().Equal("column 'C': no such column, expected one of A, B");
    }
}
