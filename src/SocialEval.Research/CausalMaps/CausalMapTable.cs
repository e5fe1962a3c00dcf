using SocialEval.Research.Tables;

namespace SocialEval.Research.CausalMaps;

/// <summary>Reads a causal map from a table: a row for each link, with the columns <c>source</c> (who told it), <c>from</c> and <c>to</c>.</summary>
/// <remarks>A column <c>quote</c> holds the words the link was coded from. Every other column tells of the teller: its value makes them
/// one of a group, <c>column=value</c>, and is the same in all their rows.</remarks>
public static class CausalMapTable
{
    private const string Source = "source";
    private const string From = "from";
    private const string To = "to";
    private const string Quote = "quote";

    /// <summary>Reads a map.</summary>
    /// <param name="table">The table.</param>
    /// <param name="opposites">The factors declared to be each other's opposite.</param>
    /// <exception cref="InvalidTableException">A column is missing, a row has no teller, cause or effect or leads from a factor to itself,
    /// or a teller is told to belong to two groups of one column; every problem is listed.</exception>
    /// <exception cref="ArgumentException">An opposite is in two pairs or its own.</exception>
    public static CausalMap Read(Table table, Sequence<OppositePair> opposites = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        var problems = new List<TableProblem>();
        var sources = Full(table, Source, problems);
        var causes = Full(table, From, problems);
        var effects = Full(table, To, problems);
        var quotes = table.Columns.Contains(Quote) ? table.Texts(Quote).Cells : [.. new string?[table.Rows.Count]];
        var links = new List<CausalLink>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (sources[row] is { } teller && causes[row] is { } cause && effects[row] is { } effect)
            {
                links.Add(new(teller, cause, effect, quotes[row]));
                if (CausalMapRules.Problem(links[^1]) is { } problem)
                {
                    problems.Add(new($"a link that {problem}", "two factors") { Line = table.Rows[row].Line });
                }
            }
        }

        var tellers = Tellers(table, sources, problems);
        if (problems.Count > 0)
        {
            throw new InvalidTableException([.. problems.OrderBy(problem => problem.Line ?? 0)]);
        }

        return CausalMap.Of([.. links], tellers, opposites);
    }

    private static Sequence<string?> Full(Table table, string column, List<TableProblem> problems)
    {
        if (!table.Columns.Contains(column))
        {
            problems.Add(new("no such column", $"one of that name in the header, which has {string.Join(", ", table.Columns)}") { Column = column });
            return [.. new string?[table.Rows.Count]];
        }

        var cells = table.Texts(column).Cells;
        for (var row = 0; row < cells.Count; row++)
        {
            if (cells[row] is null)
            {
                problems.Add(new("nothing", "a name") { Line = table.Rows[row].Line, Column = column });
            }
        }

        return cells;
    }

    private static Sequence<Teller> Tellers(Table table, Sequence<string?> sources, List<TableProblem> problems)
    {
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var column in table.Columns.Where(column => column is not (Source or From or To or Quote)))
        {
            var firsts = new Dictionary<string, (string Value, int Line)>(StringComparer.Ordinal);
            var cells = table.Texts(column).Cells;
            for (var row = 0; row < cells.Count; row++)
            {
                if (sources[row] is not { } teller || cells[row] is not { } value)
                {
                    continue;
                }

                var line = table.Rows[row].Line;
                if (firsts.TryAdd(teller, (value, line)))
                {
                    (groups.TryGetValue(teller, out var there) ? there : groups[teller] = []).Add($"{column}={value}");
                }
                else if (firsts[teller].Value != value)
                {
                    problems.Add(new($"'{value}' for {teller}, who has '{firsts[teller].Value}' on line {firsts[teller].Line}", "one value for each teller") { Line = line, Column = column });
                }
            }
        }

        return [.. groups.Select(teller => new Teller(teller.Key, [.. teller.Value]))];
    }
}
