using CsCheck;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Laws of protecting: whoever refuses, restricts or shares with fewer never has more told.</summary>
public sealed class NeverMoreTests
{
    private static readonly Gen<(MarkedCase, uint)> AnyAndOne = Gen.Select(MarkedJourneys.Any, Gen.UInt);

    [Fact]
    public void A_refusal_never_has_more_told() => AnyAndOne.Sample(
        (some, which) =>
        {
            var parties = some.Journey.Parties;
            if (!parties.IsEmpty)
            {
                CheckNoMore(some, some.Journey.Refuse("refus", parties[(int)(which % parties.Count)].Id, some.Reading.Purpose, some.Reading.On));
            }
        },
        iter: LeakTests.Samples);

    [Fact]
    public void To_share_an_item_with_nobody_never_has_more_told() => AnyAndOne.Sample(
        (some, which) =>
        {
            if (Item(some, which) is { } item)
            {
                CheckNoMore(some, some.Journey.Share(item.Id));
            }
        },
        iter: LeakTests.Samples);

    [Fact]
    public void To_restrict_an_item_never_has_more_told() => AnyAndOne.Sample(
        (some, which) =>
        {
            if (Item(some, which) is { } item)
            {
                CheckNoMore(some, some.Journey.Restrict(item.Id, new Restriction(some.Reading.On)));
            }
        },
        iter: LeakTests.Samples);

    private static Item? Item(MarkedCase some, uint which)
    {
        var parts = some.Journey.Parts;
        List<Item> items =
        [
            .. parts.Parties, .. parts.Needs, .. parts.Goals, .. parts.Goals.SelectMany(goal => goal.Versions), .. parts.Interventions, .. parts.Outcomes, .. parts.Invitations,
            .. parts.Assessments, .. parts.Testimonies, .. parts.Pauses, .. parts.Reflections, .. parts.Reflections.SelectMany(reflection => reflection.Notes), .. parts.Contests,
        ];
        return items.Count == 0 ? null : items[(int)(which % items.Count)];
    }

    private static void CheckNoMore(MarkedCase some, Journey protectedNow)
    {
        var before = new Exposure().Through(some.Journey.View(some.Reading));
        var after = new Exposure().Through(protectedNow.View(some.Reading));
        if (after.Words.Except(before.Words).FirstOrDefault() is { } word)
        {
            throw new Leak($"{word} was not told before");
        }

        foreach (var day in after.Days.Except(before.Days))
        {
            throw new Leak($"{PartialDate.OfDay(day)} was not told before");
        }
    }
}
