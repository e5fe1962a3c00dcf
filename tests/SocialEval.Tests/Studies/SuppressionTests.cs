using CsCheck;
using SocialEval.Studies;

namespace SocialEval.Tests.Studies;

/// <summary>What a conclusion hides stays hidden from whoever counts.</summary>
public sealed class SuppressionTests
{
    private const int Smallest = 5;

    [Fact]
    public void A_group_under_five_is_not_told_nor_is_the_one_that_would_give_it_away()
    {
        var told = Told(null, ("said", 40), ("prefers-not-to-say", 3), ("no-answer", 12), ("no-trace", 9));

        told.People.Should().Be(64);
        Counts(told).Should().Equal(("said", 40), ("prefers-not-to-say", null), ("no-answer", 12), ("no-trace", null));
    }

    [Fact]
    public void An_empty_cell_is_not_told_either()
    {
        Counts(Told(null, ("said", 40), ("no-answer", 0), ("no-trace", 9))).Should().Equal(("said", 40), ("no-answer", null), ("no-trace", null));
    }

    [Fact]
    public void Of_fewer_people_than_the_smallest_group_nothing_is_told()
    {
        var told = Told(null, ("said", 3), ("no-trace", 1));

        told.People.Should().BeNull();
        told.Cells.Should().OnlyContain(cell => cell.People == null);
    }

    [Fact]
    public void Small_groups_that_are_few_together_take_another_with_them()
    {
        Counts(Told(null, ("a", 1), ("b", 2), ("c", 30), ("d", 20))).Should().Equal(("a", null), ("b", null), ("c", 30), ("d", null));
    }

    [Fact]
    public void A_release_with_one_more_person_is_the_one_before()
    {
        var first = Told(null, ("said", 40), ("no-answer", 12), ("no-trace", 9));
        var second = Told(first, ("said", 41), ("no-answer", 12), ("no-trace", 9));

        second.Should().Be(first with { IsPrevious = true });
    }

    [Fact]
    public void A_cell_that_differs_from_the_release_before_by_fewer_than_five_is_not_told()
    {
        var first = Told(null, ("said", 40), ("no-answer", 12), ("no-trace", 9));
        var second = Told(first, ("said", 50), ("no-answer", 13), ("no-trace", 19));

        Counts(second).Should().Equal(("said", 50), ("no-answer", null), ("no-trace", null));
    }

    [Fact]
    public void No_hidden_cell_and_no_small_change_can_be_solved_for()
    {
        var counts = Gen.Int[0, 30].Array[2, 6];
        Gen.Select(counts, Gen.Int[0, 8].Array[6, 6], Gen.Int[2, 8]).Sample(
            (first, more, smallest) =>
            {
                var cells = first.Select((count, i) => ($"c{i}", (long)count)).ToArray();
                var then = Suppression.Of(Whole(cells), null, smallest);
                var now = Suppression.Of(Whole([.. cells.Select((cell, i) => (cell.Item1, cell.Item2 + more[i]))]), then, smallest);
                var system = new Adversary(cells.Length);
                system.Learn(then, release: 0);
                system.Learn(now, release: 1);
                for (var i = 0; i < cells.Length; i++)
                {
                    if (then.Cells[i].People is null)
                    {
                        system.Solves(release: 0, i).Should().BeFalse("a hidden cell of the first release stays hidden");
                    }

                    if (now.Cells[i].People is null && !now.IsPrevious)
                    {
                        system.Solves(release: 1, i).Should().BeFalse("a hidden cell of the second release stays hidden");
                    }

                    if (!now.IsPrevious && more[i] > 0 && more[i] < smallest)
                    {
                        system.SolvesChange(i).Should().BeFalse("a change of fewer people stays hidden");
                    }
                }
            },
            iter: 20_000);
    }

    private static Distribution Told(Distribution? previous, params (string Code, long Count)[] cells) => Suppression.Of(Whole(cells), previous, Smallest);

    private static Distribution Whole((string Code, long Count)[] cells) =>
        new() { Code = "some", Cells = [.. cells.Select(cell => new Cell(cell.Code, cell.Count))] };

    private static IEnumerable<(string Code, long? Count)> Counts(Distribution told) => told.Cells.Select(cell => (cell.Code, cell.People));
}
