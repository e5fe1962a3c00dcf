namespace SocialEval.Studies;

/// <summary>What a distribution is of and the cells it has, declared before anybody is counted.</summary>
public sealed class Shape
{
    private readonly string[] keys;

    /// <summary>A distribution's shape.</summary>
    /// <param name="code">What it is of.</param>
    /// <param name="said">The cells of what was said or is the case, in the order they are told.</param>
    /// <param name="unsaid">The cells of what was not said, told after them.</param>
    /// <exception cref="ArgumentException">There are fewer than two cells, or one is there twice.</exception>
    public Shape(string code, Sequence<string> said, Sequence<string> unsaid = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Code = code;
        Said = said;
        Unsaid = unsaid;
        keys = [.. said, .. unsaid];
        if (keys.Length < 2 || keys.Distinct(StringComparer.Ordinal).Count() != keys.Length)
        {
            throw new ArgumentException($"Distribution '{code}' has {keys.Length} cells; expected two or more, each once.", nameof(said));
        }

        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = $"{code}/{keys[i]}";
        }
    }

    /// <summary>What it is of.</summary>
    public string Code { get; }

    /// <summary>The cells of what was said or is the case.</summary>
    public Sequence<string> Said { get; }

    /// <summary>The cells of what was not said.</summary>
    public Sequence<string> Unsaid { get; }

    /// <summary>Under what a cell is counted.</summary>
    internal string KeyOf(string cell)
    {
        foreach (var key in keys)
        {
            if (key.Length == Code.Length + 1 + cell.Length && key.EndsWith(cell, StringComparison.Ordinal))
            {
                return key;
            }
        }

        throw new InvalidOperationException($"Distribution '{Code}' has no cell '{cell}'; expected one of {string.Join(", ", Said.Concat(Unsaid))}.");
    }

    /// <summary>The distribution of a tally.</summary>
    internal Distribution Of(Tally tally)
    {
        var cells = new Cell[keys.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new Cell(keys[i][(Code.Length + 1)..], tally.Counts.GetValueOrDefault(keys[i]), IsUnsaid: i >= Said.Count);
        }

        return new Distribution { Code = Code, Cells = Sequence.Owning(cells) };
    }
}
