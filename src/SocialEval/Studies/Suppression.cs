namespace SocialEval.Studies;

/// <summary>Takes small groups out of a distribution, with whatever would give them away.</summary>
/// <remarks>
/// <para>A cell under the smallest group is suppressed; an empty one too, or its neighbours could be told by counting. As the
/// total is told, what is suppressed is two cells or more, and at least the smallest group together: the largest is taken last.</para>
/// <para>With a previous release in hand: where fewer people than the smallest group were added or left, the previous distribution
/// is told again, unchanged. A cell that was told then and differs by fewer people now is suppressed.</para>
/// <para>Source of the terms, primary and secondary (complementary) suppression: Hundepool and others, Statistical Disclosure Control, 2012.</para>
/// </remarks>
internal static class Suppression
{
    public static Distribution Of(Distribution whole, Distribution? previous, int smallest)
    {
        var people = 0L;
        foreach (var cell in whole.Cells)
        {
            people += cell.People!.Value;
        }

        if (previous?.People is { } before && Math.Abs(people - before) < smallest)
        {
            return previous with { IsPrevious = true };
        }

        if (people < smallest)
        {
            return whole with { People = null, Cells = Hidden(whole.Cells, static _ => true) };
        }

        var hidden = new bool[whole.Cells.Count];
        for (var i = 0; i < hidden.Length; i++)
        {
            var count = whole.Cells[i].People!.Value;
            hidden[i] = count < smallest || (Before(previous, whole.Cells[i].Code) is { } then && count != then && Math.Abs(count - then) < smallest);
        }

        HideComplements(whole.Cells, hidden, smallest);
        return whole with { People = people, Cells = Hidden(whole.Cells, i => hidden[i]) };
    }

    private static long? Before(Distribution? previous, string code)
    {
        foreach (var cell in previous?.Cells ?? default)
        {
            if (cell.Code == code)
            {
                return cell.People;
            }
        }

        return null;
    }

    // What is suppressed can be told as the total less the rest: it has to be several cells, and enough people.
    private static void HideComplements(Sequence<Cell> cells, bool[] hidden, int smallest)
    {
        while (true)
        {
            var (count, sum, next) = (0, 0L, -1);
            for (var i = 0; i < hidden.Length; i++)
            {
                if (hidden[i])
                {
                    count++;
                    sum += cells[i].People!.Value;
                }
                else if (next < 0 || cells[i].People < cells[next].People)
                {
                    next = i;
                }
            }

            if (count == 0 || (count > 1 && sum >= smallest) || next < 0)
            {
                return;
            }

            hidden[next] = true;
        }
    }

    private static Sequence<Cell> Hidden(Sequence<Cell> cells, Predicate<int> isHidden)
    {
        var told = new Cell[cells.Count];
        for (var i = 0; i < told.Length; i++)
        {
            told[i] = isHidden(i) ? cells[i] with { People = null } : cells[i];
        }

        return Sequence.Owning(told);
    }
}
