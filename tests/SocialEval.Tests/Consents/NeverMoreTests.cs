using CsCheck;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Laws of protecting: whoever refuses, restricts or shares with fewer never has more told.</summary>
public sealed class NeverMoreTests
{
    private static readonly Gen<(MarkedCase Some, uint Which)> AnyAndOne = Gen.Select(MarkedJourneys.Any, Gen.UInt);

    [Fact]
    public void A_refusal_never_has_more_told() =>
        CheckNoMore((some, which) => One(some.Journey.Parties, which) is { } party ? some.Journey.Refuse("refus", party.Id, some.Reading.Purpose, some.Reading.On) : null);

    [Fact]
    public void To_share_an_item_with_nobody_never_has_more_told() =>
        CheckNoMore((some, which) => One(Everything.Items(some.Journey.Parts), which) is { } item ? some.Journey.Share(item.Id) : null);

    [Fact]
    public void To_restrict_an_item_never_has_more_told() =>
        CheckNoMore((some, which) => One(Everything.Items(some.Journey.Parts), which) is { } item ? some.Journey.Restrict(item.Id, new Restriction(some.Reading.On)) : null);

    private static T? One<T>(IReadOnlyList<T> among, uint which)
        where T : Item => among.Count == 0 ? null : among[(int)(which % among.Count)];

    private static void CheckNoMore(Func<MarkedCase, uint, Journey?> protect) => AnyAndOne.Hold(one =>
    {
        var (some, which) = one;
        if (protect(some, which) is not { } guarded)
        {
            return;
        }

        var before = new Exposure().Through(some.Journey.View(some.Reading));
        var after = new Exposure().Through(guarded.View(some.Reading));
        if (after.Words.Except(before.Words).FirstOrDefault() is { } word)
        {
            throw new Leak($"{word} was not told before");
        }

        foreach (var day in after.Days.Except(before.Days))
        {
            throw new Leak($"{PartialDate.OfDay(day)} was not told before");
        }
    });
}
