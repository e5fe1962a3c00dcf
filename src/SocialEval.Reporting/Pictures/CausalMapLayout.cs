using SocialEval.Research.CausalMaps;

namespace SocialEval.Reporting.Pictures;

/// <summary>Where the factors of a causal map stand, in columns from left to right, and where lines pass between them.</summary>
internal sealed class CausalMapLayout
{
    private const int MostColumns = 8;

    private readonly Dictionary<string, int> columns;
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<CausalEdge, int[]> passed = [];

    public CausalMapLayout(CausalMap map)
    {
        columns = ColumnsOf(map);
        Columns = columns.Count == 0 ? 0 : columns.Values.Max() + 1;
        Returning = [.. map.Edges.Where(edge => columns[edge.Effect] <= columns[edge.Cause])];
        Place(map);
    }

    public int Columns { get; }

    public int Rows { get; private set; }

    /// <summary>The edges that lead back, or stay in their column.</summary>
    public List<CausalEdge> Returning { get; }

    public int ColumnOf(string factor) => columns[factor];

    public int RowOf(string factor) => rows[factor];

    /// <summary>The row an edge has to itself in each column that it passes.</summary>
    public ReadOnlySpan<int> RowsPassed(CausalEdge edge) => passed.GetValueOrDefault(edge, []);

    // Column by column; what comes from further up stands further up, be it a factor or a line that passes.
    private void Place(CausalMap map)
    {
        for (var column = 0; column < Columns; column++)
        {
            var here = new List<(double From, string Name, CausalEdge? Edge)>();
            foreach (var factor in map.Factors.Where(factor => columns[factor.Name] == column))
            {
                var causes = map.Edges.Where(edge => edge.Effect == factor.Name && columns[edge.Cause] < column).Select(edge => LastRow(edge)).ToList();
                here.Add((causes.Count == 0 ? double.MaxValue : causes.Average(), factor.Name, null));
            }

            foreach (var edge in map.Edges.Where(edge => columns[edge.Cause] < column && columns[edge.Effect] > column))
            {
                here.Add((LastRow(edge), edge.Effect, edge));
            }

            here.Sort(static (one, other) => one.From != other.From ? one.From.CompareTo(other.From) : string.CompareOrdinal(one.Name, other.Name));
            for (var row = 0; row < here.Count; row++)
            {
                if (here[row].Edge is { } edge)
                {
                    passed[edge] = [.. RowsPassed(edge), row];
                }
                else
                {
                    rows[here[row].Name] = row;
                }
            }

            Rows = Math.Max(Rows, here.Count);
        }
    }

    private double LastRow(CausalEdge edge) => RowsPassed(edge) is [.., var row] ? row : rows[edge.Cause];

    // What nothing leads to stands first; what leads in a circle stands where the circle was entered.
    private static Dictionary<string, int> ColumnsOf(CausalMap map)
    {
        var depth = map.Factors.ToDictionary(static factor => factor.Name, static _ => 0, StringComparer.Ordinal);
        for (var round = 0; round < depth.Count; round++)
        {
            var before = depth.Values.Sum();
            foreach (var edge in map.Edges)
            {
                if (depth[edge.Effect] <= depth[edge.Cause] && depth[edge.Cause] + 1 < Math.Min(depth.Count, MostColumns))
                {
                    depth[edge.Effect] = depth[edge.Cause] + 1;
                }
            }

            if (depth.Values.Sum() == before)
            {
                break;
            }
        }

        // No column is empty.
        var used = depth.Values.Distinct().Order().ToList();
        return depth.ToDictionary(static factor => factor.Key, factor => used.IndexOf(factor.Value), StringComparer.Ordinal);
    }
}
