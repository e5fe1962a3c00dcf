using System.Text;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Tables;

public sealed class TableTests
{
    [Theory]
    [InlineData("case,A,B\nx,0.5,1\ny,0.25,0\n")]
    [InlineData("case;A;B\nx;0.5;1\ny;0.25;0\n")]
    [InlineData("case;A;B\r\nx;0,5;1\r\ny;0,25;0")]
    [InlineData("case\tA\tB\nx\t0,5\t1\ny\t0,25\t0\n")]
    [InlineData("\uFEFFcase;A;B\nx;0,5;1\ny;0,25;0\n")]
    [InlineData("sep=;\ncase;A;B\nx;0,5;1\ny;0,25;0\n")]
    [InlineData("\"case\",\"A\",\"B\"\n\"x\",\"0,5\",\"1\"\n\"y\",\"0,25\",\"0\"\n")]
    [InlineData("case,A,B\n\n x , 0.5 ,1\n\ny,0.25,0\n\n")]
    [InlineData("case;A;B;;\nx;0,5;1;;\ny;0,25;0;;\n;;;;\n;;;;\n")]
    public void However_it_was_saved_the_numbers_are_the_same(string text)
    {
        var table = Table.Parse(text);

        table.Names().Cells.Should().Equal("x", "y");
        table.Columns.Should().Equal("case", "A", "B");
        table.Numbers("A").Cells.Should().Equal(0.5, 0.25);
        table.Numbers("B").Cells.Should().Equal(1, 0);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("windows-1252", false)]
    public void Accents_are_read_as_they_are_in_every_encoding_a_spreadsheet_saves_in(string name, bool isMarked)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);
        byte[] bytes = [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes("cas;Hébergé\nÉlodie;1\nNoël;0\n")];

        var table = Table.Read(new MemoryStream(bytes));

        table.Columns.Should().Equal("cas", "Hébergé");
        table.Names().Cells.Should().Equal("Élodie", "Noël");
    }

    [Fact]
    public void A_declared_encoding_holds()
    {
        var bytes = Encoding.Latin1.GetBytes("cas;É\nx;1\n");

        Table.Read(new MemoryStream(bytes), new TableFormat { Encoding = Encoding.Latin1 }).Columns.Should().Equal("cas", "É");
    }

    [Fact]
    public void Thousands_may_be_apart_by_a_space_of_any_width() =>
        Table.Parse("cas;revenu\na;1 098,5\nb;12\u00A0000\nc;1\u202F234\u202F567\n").Numbers("revenu").Cells.Should().Equal(1098.5, 12000, 1234567);

    [Theory]
    [InlineData("cas;A\nx;1 09\n", "1 09")]
    [InlineData("cas;A\nx;1,0,9\n", "1,0,9")]
    [InlineData("cas;A\nx;abc\n", "abc")]
    [InlineData("cas;A\nx;1e999\n", "1e999")]
    [InlineData("cas;A\nx;NaN\n", "NaN")]
    public void What_is_no_number_is_a_problem_with_its_line_and_column(string text, string cell)
    {
        var column = Table.Parse(text).Numbers("A");

        column.Cells.Should().Equal(default(double?));
        column.Problems.Should().Equal(new TableProblem($"'{cell}'", "a number") { Line = 2, Column = "A", Row = "x" });
        column.Problems[0].ToString().Should().Be($"line 2, column 'A', row 'x': '{cell}', expected a number");
    }

    [Fact]
    public void A_number_with_the_other_mark_is_a_problem_and_not_another_number()
    {
        var column = Table.Parse("cas;A;B\nx;0,5;1.5\n").Numbers("B");

        column.Problems.Should().ContainSingle().Which.Expected.Should().Be("a number with ',' before its decimals, as in the rest of the table");
    }

    [Fact]
    public void Between_commas_a_comma_before_three_digits_is_taken_for_nothing_until_the_mark_is_said()
    {
        const string Text = "cas,A\nx,\"1,098\"\n";

        Table.Parse(Text).Numbers("A").Problems.Should().ContainSingle();
        Table.Parse(Text, new TableFormat { DecimalMark = ',' }).Numbers("A").Cells.Should().Equal(1.098);
    }

    [Fact]
    public void A_missing_cell_is_nothing_and_no_problem()
    {
        var table = Table.Parse("cas;A;B\nx;;oui\ny;NA;\nz;1;NA\n");

        table.Numbers("A").Cells.Should().Equal(null, null, 1);
        table.Texts("B").Cells.Should().Equal("oui", null, null);
        table.Numbers("A").Problems.Should().BeEmpty();
    }

    [Fact]
    public void What_counts_as_missing_can_be_said()
    {
        var table = Table.Parse("cas;A\nx;999\ny;NA\n", new TableFormat { Missing = ["999"] });

        table.Texts("A").Cells.Should().Equal(null, "NA");
    }

    [Fact]
    public void A_cell_may_hold_the_delimiter_quotes_and_line_breaks()
    {
        var table = Table.Parse("cas;dit\nx;\"un toit ; \"\"à moi\"\"\nenfin\"\ny;rien\n");

        table.Texts("dit").Cells.Should().Equal("un toit ; \"à moi\"\nenfin", "rien");
        table.Rows.Select(row => row.Line).Should().Equal(2, 4);
    }
}
