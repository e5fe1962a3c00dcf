using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>What was never set opens nothing.</summary>
public sealed class NoOpenDefaultTests
{
    [Fact]
    public void A_reader_that_was_never_set_reads_nothing() => MarkedJourneys.Any.Hold(some =>
    {
        var view = some.Journey.View(new Reading(some.Reading.AsOf, some.Reading.On, some.Reading.Purpose, default));
        Everything.Items(view).Should().BeEmpty();
        view.Parties.Should().BeEmpty();
        view.Withheld.Should().BeNull();
    });

    [Fact]
    public void A_reader_that_was_never_set_is_nobody()
    {
        default(Reader).Kind.Should().Be(ReaderKind.None);
        default(Reader).Should().NotBe(Reader.Team);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(-1)]
    public void A_purpose_that_there_is_not_is_refused(int purpose)
    {
        var read = () => new Reading(Some.FirstOfJune2025, (Purpose)purpose, Reader.Team);
        read.Should().Throw<ArgumentException>().WithMessage($"*the purpose '{purpose}'; expected one of support, evaluation, *");
    }
}
