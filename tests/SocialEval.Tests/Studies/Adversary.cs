using System.Numerics;
using SocialEval.Studies;

namespace SocialEval.Tests.Studies;

/// <summary>Somebody who holds all releases and solves for what is hidden: what is told are linear equations, exactly solved.</summary>
internal sealed class Adversary(int cells)
{
    // One unknown for each cell of each of two releases; what is known on the right.
    private readonly List<BigInteger[]> known = [];

    private int Unknowns => 2 * cells;

    /// <summary>Learns all that a distribution tells.</summary>
    public void Learn(Distribution told, int release)
    {
        if (told.IsPrevious)
        {
            return;
        }

        for (var i = 0; i < cells; i++)
        {
            if (told.Cells[i].People is { } count)
            {
                Add(count, (release * cells) + i);
            }
        }

        if (told.People is { } people)
        {
            Add(people, [.. Enumerable.Range(release * cells, cells)]);
        }
    }

    /// <summary>Whether a cell is determined by what was learnt.</summary>
    public bool Solves(int release, int cell) => Determines(unknowns => unknowns[(release * cells) + cell] = 1);

    /// <summary>Whether the change of a cell from one release to the next is.</summary>
    public bool SolvesChange(int cell) => Determines(unknowns =>
    {
        unknowns[cell] = -1;
        unknowns[cells + cell] = 1;
    });

    private void Add(long value, params int[] unknowns)
    {
        var row = new BigInteger[Unknowns + 1];
        foreach (var unknown in unknowns)
        {
            row[unknown] = 1;
        }

        row[Unknowns] = value;
        known.Add(row);
    }

    // A combination of unknowns is determined where it is a combination of the equations: adding it does not raise their rank.
    private bool Determines(Action<BigInteger[]> combination)
    {
        var asked = new BigInteger[Unknowns + 1];
        combination(asked);
        return Rank(known) == Rank([.. known, asked]);
    }

    private int Rank(List<BigInteger[]> equations)
    {
        var rows = equations.ConvertAll(row => row[..Unknowns]);
        var rank = 0;
        for (var column = 0; column < Unknowns && rank < rows.Count; column++)
        {
            var pivot = rows.FindIndex(rank, row => !row[column].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            for (var other = rank + 1; other < rows.Count; other++)
            {
                var (factor, by) = (rows[other][column], rows[rank][column]);
                for (var i = column; i < Unknowns && !factor.IsZero; i++)
                {
                    rows[other][i] = (rows[other][i] * by) - (rows[rank][i] * factor);
                }
            }

            rank++;
        }

        return rank;
    }
}
