using SocialEval.Evaluators;
using SocialEval.Reporting;

namespace SocialEval.Proof.Tests;

/// <summary>Every page that may be asked for can be written, of any journey, for anybody, in every language.</summary>
/// <remarks><c>SOCIALEVAL_PAGES</c> says of how many journeys, <c>SOCIALEVAL_PAGES_FIRST</c> with which to begin.</remarks>
public sealed class PagesTests
{
    private const string Variable = "SOCIALEVAL_PAGES";

    [Fact]
    public void Every_page_that_goes_with_a_view_can_be_written() => Count.Of(Variable, usual: 100).Hold(Variable, number =>
    {
        var some = ReadingCase.Of(number);
        foreach (var reader in Readers(some.Journey))
        {
            foreach (var purpose in (Purpose[])[Purpose.Support, some.Reading.Purpose])
            {
                Write(some.For(purpose, reader));
            }
        }
    });

    [Fact]
    public void Every_page_goes_with_some_view_and_not_with_every_one()
    {
        var all = Enumerable.Range(1, 100).Select(ReadingCase.Of).Select(some => some.Journey.View(some.Reading)).ToList();
        Enum.GetValues<DocumentKind>().Should().OnlyContain(kind => all.Exists(view => Page.GoesWith(kind, view)) && all.Exists(view => !Page.GoesWith(kind, view)));
    }

    private static void Write(ReadingCase some)
    {
        var view = some.Journey.View(some.Reading);
        var report = new Evaluation([.. EvaluatorCatalogue.All]) { IsStrict = true }.Run(view);
        foreach (var kind in Enum.GetValues<DocumentKind>().Where(kind => Page.GoesWith(kind, view)))
        {
            foreach (var language in Outputs.Languages)
            {
                Page.Write(kind, view, report, language).Title.Should().NotBeEmpty();
            }
        }
    }

    private static IEnumerable<Reader> Readers(Journey journey)
    {
        var persons = journey.Parties.Where(party => party.Role != PartyRole.Organisation).Select(party => party.Id).ToArray();
        return
        [
            Reader.Team, Reader.Institution, Reader.Researcher, .. journey.Parties.Select(party => Reader.Party(party.Id)),
            .. persons.Length > 1 ? [Reader.Together(persons), Reader.Together(persons[0], persons[1])] : Array.Empty<Reader>(),
        ];
    }
}
