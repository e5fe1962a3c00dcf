using CsCheck;
using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Answers put in order beforehand give what looking at each of them gives.</summary>
public sealed class ConsentIndexTests
{
    private static readonly string[] People = ["alix", "tuteur", "roche", "soeur"];
    private static readonly string[] Items = ["t1", "t2", "j-alix"];
    private static readonly string[] Days = ["2024", "2025", "2025-03", "2025-04", "2025-03-02", "2025-03-20", "2025-04-11", "2026-01-01"];

    [Fact]
    public void Many_answers_put_in_order_permit_what_each_answer_looked_at_permits() =>
        Gen.Select(Gen.Int[0, 12], Gen.UInt).Sample((count, seed) =>
        {
            var chance = new Random((int)(seed & int.MaxValue));
            var parts = Some.JourneyWith() with { Consents = [.. Enumerable.Range(0, count).Select(place => Any(chance, place))] };
            foreach (var purpose in new[] { Purpose.Support, Purpose.Evaluation })
            {
                var day = Some.On(One(chance, "2025-03-10", "2025-04-11", "2026-06-01")).Earliest;
                var oneByOne = new Permissions(parts, purpose, day, null, few: int.MaxValue);
                var inOrder = new Permissions(parts, purpose, day, null, few: -1);
                foreach (var party in People)
                {
                    inOrder.GivenAnything(party).Should().Be(oneByOne.GivenAnything(party));
                    foreach (var item in new[] { Permissions.Unnamed, "t1", "t2", "t3" })
                    {
                        inOrder.Given(party, item).Should().Be(oneByOne.Given(party, item));
                        inOrder.Given(party, "t3", item).Should().Be(oneByOne.Given(party, "t3", item));
                    }
                }
            }
        });

    private static Consent Any(Random chance, int place)
    {
        var onBehalfOf = chance.Next(4) == 0 ? "alix" : null;
        return new()
        {
            Id = $"c{place}",
            By = onBehalfOf is null ? One(chance, People) : "tuteur",
            OnBehalfOf = onBehalfOf,
            Purpose = One(chance, Purpose.Support, Purpose.Evaluation),
            Answer = One(chance, Enum.GetValues<ConsentAnswer>()),
            On = Some.On(One(chance, Days)),
            Until = chance.Next(4) == 0 ? Some.On(One(chance, Days)) : null,
            Items = chance.Next(2) == 0 ? null : [.. Items.Where(_ => chance.Next(2) == 0)],
            Rectifies = place > 0 && chance.Next(3) == 0 ? $"c{chance.Next(place)}" : null,
        };
    }

    private static T One<T>(Random chance, params T[] values) => values[chance.Next(values.Length)];
}
