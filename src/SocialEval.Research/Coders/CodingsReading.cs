using SocialEval.Research.Tables;

namespace SocialEval.Research.Coders;

/// <summary>Codings out of a table; every problem of the table at once.</summary>
internal sealed class CodingsReading(Table table, MeasurementLevel level, Sequence<string> declared, Sequence<string> coders)
{
    private const string BelowZero = "zero or more, on a ratio scale";

    private readonly List<TableProblem> problems = [];
    private TableColumn<string>[] texts = [];

    private bool HasNumbers => level is MeasurementLevel.Interval or MeasurementLevel.Ratio;

    public Codings Codings()
    {
        if (coders.Count < 2)
        {
            problems.Add(new(FormattableString.Invariant($"{coders.Count} columns of codings"), "two or more after the first, one for each coder"));
        }

        if (coders.Distinct().Count() < coders.Count)
        {
            problems.Add(new("a coder named twice", "each once"));
        }

        var units = Told(table.Names());
        texts = [.. coders.Select(coder => Told(table.Texts(coder)))];
        var numbers = NumbersWhere(HasNumbers || (level == MeasurementLevel.Ordinal && declared.IsEmpty));
        if (problems.Count == 0 && !texts.Any(column => column.Cells.Any(cell => cell is not null)))
        {
            problems.Add(new("no coding", "one or more"));
        }

        ThrowIfAny();
        var scale = Scale(numbers);
        string? Category(int coder, int row) => numbers is null ? texts[coder].Cells[row]
            : numbers[coder].Cells[row] is { } number ? CodingScale.Written(Plain(number)) : null;
        var codes = new int[units.Cells.Count][];
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = new int[coders.Count];
            for (var coder = 0; coder < coders.Count; coder++)
            {
                codes[row][coder] = Category(coder, row) is { } category ? scale.PlaceOf(category) ?? NotOnScale(row, coder) : -1;
            }
        }

        ThrowIfAny();
        return Coders.Codings.Owning(scale, coders, [.. units.Cells.Select(name => name!)], codes);
    }

    private CodingScale Scale(TableColumn<double?>[]? numbers)
    {
        double[] values = HasNumbers && !declared.IsEmpty ? Declared() : [.. (numbers ?? []).SelectMany(column => column.Cells).OfType<double>().Select(Plain).Distinct().Order()];
        string[] names = HasNumbers ? Array.ConvertAll(values, CodingScale.Written)
            : !declared.IsEmpty ? [.. declared]
            : level == MeasurementLevel.Ordinal ? Array.ConvertAll(values, CodingScale.Written)
            : [.. texts.SelectMany(column => column.Cells).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        Refuse(names);
        ThrowIfAny();
        return level switch
        {
            MeasurementLevel.Nominal => CodingScale.Nominal([.. names]),
            MeasurementLevel.Ordinal => CodingScale.Ordinal([.. names]),
            MeasurementLevel.Interval => CodingScale.Interval(values),
            _ => CodingScale.Ratio(values),
        };
    }

    private void Refuse(string[] names)
    {
        if (names.Length > CodingScale.MostCategories)
        {
            problems.Add(new(FormattableString.Invariant($"{names.Length} categories"), FormattableString.Invariant($"{CodingScale.MostCategories} or fewer")));
        }

        foreach (var name in names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            problems.Add(new($"category '{name}' twice", "each once"));
        }
    }

    // A category given on a command line or in a program is written with a point, or as in the table.
    private double[] Declared()
    {
        var values = new List<double>();
        foreach (var category in declared)
        {
            if (!NumberText.TryParse(category, '.', out var number) && !NumberText.TryParse(category, table.DecimalMark, out number))
            {
                problems.Add(new($"category '{category}'", "a number, on a scale of this level"));
            }
            else if (level == MeasurementLevel.Ratio && number < 0)
            {
                problems.Add(new($"category '{category}'", BelowZero));
            }
            else
            {
                values.Add(Plain(number));
            }
        }

        return [.. values];
    }

    // A zero written with a sign is the same zero.
    private static double Plain(double number) => number == 0 ? 0 : number;

    private TableColumn<double?>[]? NumbersWhere(bool areNeeded)
    {
        if (!areNeeded)
        {
            return null;
        }

        var expected = level == MeasurementLevel.Ordinal ? "a number, or the categories given in their order" : null;
        var columns = new TableColumn<double?>[coders.Count];
        for (var coder = 0; coder < columns.Length; coder++)
        {
            columns[coder] = table.Numbers(coders[coder]);
            problems.AddRange(columns[coder].Problems.Where(problem => problem.Line is not null).Select(problem => expected is null ? problem : problem with { Expected = expected }));
            for (var row = 0; level == MeasurementLevel.Ratio && row < columns[coder].Cells.Count; row++)
            {
                if (columns[coder].Cells[row] < 0)
                {
                    problems.Add(Problem(row, coder, BelowZero));
                }
            }
        }

        return columns;
    }

    private int NotOnScale(int row, int coder)
    {
        problems.Add(Problem(row, coder, $"one of {string.Join(", ", declared)}"));
        return -1;
    }

    private TableProblem Problem(int row, int coder, string expected)
    {
        var there = table.Rows[row];
        return new($"'{texts[coder].Cells[row]}'", expected) { Line = there.Line, Column = coders[coder], Row = there.Name };
    }

    private TableColumn<T> Told<T>(TableColumn<T> column)
    {
        problems.AddRange(column.Problems);
        return column;
    }

    private void ThrowIfAny()
    {
        if (problems.Count > 0)
        {
            throw new InvalidTableException([.. problems.OrderBy(problem => problem.Line ?? 0)]);
        }
    }
}
