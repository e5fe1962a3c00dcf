namespace SocialEval.Research.Out;

/// <summary>Keeps the rows of a theme back until enough journeys have it; what never has enough is told without its name, for a theme
/// that one or two people have gives them away.</summary>
/// <remarks>It holds no more of a theme than the rows of as many journeys as are too few.</remarks>
internal sealed class RareThemes(int fewest)
{
    private const int Journey = 0;
    private const int Theme = 3;

    private readonly Dictionary<string, List<object?[]>?> held = new(StringComparer.Ordinal);

    /// <summary>Of the rows of some journeys, and of those kept back before, the ones whose theme enough journeys have.</summary>
    public List<object?[]> Take(IEnumerable<object?[]> rows)
    {
        var told = new List<object?[]>();
        foreach (var row in rows)
        {
            var theme = (string)row[Theme]!;
            if (!held.TryGetValue(theme, out var kept))
            {
                held.Add(theme, kept = []);
            }

            if (kept is null)
            {
                told.Add(row);
                continue;
            }

            kept.Add(row);
            if (kept.Select(static other => other[Journey]).Distinct().Count() >= fewest)
            {
                told.AddRange(kept);
                held[theme] = null;
            }
        }

        return InOrder(told);
    }

    /// <summary>The rows that were kept back to the end, without their theme.</summary>
    public List<object?[]> Rest()
    {
        var rest = held.Values.OfType<List<object?[]>>().SelectMany(static kept => kept).ToList();
        foreach (var row in rest)
        {
            row[Theme] = null;
        }

        return InOrder(rest);
    }

    // Where a row stands says nothing of when its theme had enough.
    private static List<object?[]> InOrder(List<object?[]> rows) =>
        [.. rows.OrderBy(static row => (string)row[Journey]!, StringComparer.Ordinal).ThenBy(static row => (string)row[1]!, StringComparer.Ordinal).ThenBy(static row => (string?)row[2], StringComparer.Ordinal)];
}
