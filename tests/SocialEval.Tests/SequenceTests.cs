namespace SocialEval.Tests;

public sealed class SequenceTests
{
    [Fact]
    public void The_default_is_the_empty_list()
    {
        default(Sequence<string>).IsEmpty.Should().BeTrue();
        default(Sequence<string>).Should().BeEmpty();
        (default(Sequence<string>) == []).Should().BeTrue();
    }

    [Fact]
    public void Two_lists_are_equal_when_their_items_are_in_the_same_order()
    {
        Sequence<string> list = ["a", "b"];
        (list == ["a", "b"]).Should().BeTrue();
        (list == ["b", "a"]).Should().BeFalse();
        list.GetHashCode().Should().Be(((Sequence<string>)["a", "b"]).GetHashCode());
    }

    [Fact]
    public void A_list_with_one_more_leaves_the_first_as_it_was()
    {
        Sequence<int> list = [1];
        list.With(2).Should().Equal(1, 2);
        list.Should().Equal(1);
    }

    [Fact]
    public void There_is_nothing_outside_a_list()
    {
        Sequence<int> list = [1];
        FluentActions.Invoking(() => list[1]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Going_through_a_list_allocates_nothing()
    {
        Sequence<int> list = [1, 2, 3];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0;
        foreach (var item in list)
        {
            sum += item;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        sum.Should().Be(6);
    }
}
