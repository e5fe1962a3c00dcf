namespace SocialEval.Research.Qca;

/// <summary>The numbers of the combinations in some cubes, each once, in ascending order.</summary>
internal static class RowsOf
{
    public static IEnumerable<long> Cubes(Layout layout, Cube[] cubes)
    {
        var rows = new SortedSet<long>();
        foreach (var cube in cubes)
        {
            Add(layout, cube, 0, 0, rows);
        }

        return rows;
    }

    private static void Add(Layout layout, Cube cube, int condition, ulong code, SortedSet<long> rows)
    {
        if (condition == layout.Count)
        {
            rows.Add(layout.Row(code));
            return;
        }

        var field = layout.Fields[condition];
        if ((cube.Fixed & field) != 0)
        {
            Add(layout, cube, condition + 1, code | (cube.Values & field), rows);
            return;
        }

        for (var value = 0; value < layout.Values(condition); value++)
        {
            Add(layout, cube, condition + 1, code | layout.With(condition, value), rows);
        }
    }
}
