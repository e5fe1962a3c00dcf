using SocialEval.Research.Tables;

namespace SocialEval.Research.Saturation;

/// <summary>Reads interviews and their themes from a table: a row for each theme found in an interview.</summary>
/// <remarks>The first column names the interview, the second a theme; a row without a theme says that there was none. Interviews are in
/// the order in which they first come.</remarks>
public static class Interviews
{
    /// <summary>Reads interviews.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="InvalidTableException">There is no second column, or a row names no interview; every problem is listed.</exception>
    public static Sequence<Interview> Read(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Columns.Count < 2)
        {
            throw new InvalidTableException([new("one column", "the interview in the first, a theme in the second")]);
        }

        var problems = new List<TableProblem>();
        var themes = table.Texts(table.Columns[1]).Cells;
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var names = new List<string>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var name = table.Rows[row].Name;
            if (name.Length == 0)
            {
                problems.Add(new("no interview", "one in the first cell") { Line = table.Rows[row].Line, Column = table.Columns[0] });
                continue;
            }

            if (found.TryAdd(name, []))
            {
                names.Add(name);
            }

            if (themes[row] is { } theme)
            {
                found[name].Add(theme);
            }
        }

        if (problems.Count > 0)
        {
            throw new InvalidTableException([.. problems]);
        }

        return [.. names.Select(name => new Interview(name, [.. found[name]]))];
    }
}
