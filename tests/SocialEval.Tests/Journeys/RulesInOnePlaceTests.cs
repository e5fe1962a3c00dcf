using CsCheck;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Journeys;

/// <summary>What a verb refuses a file may not hold, and the other way round, with the same sentence.</summary>
public sealed class RulesInOnePlaceTests
{
    [Fact]
    public void A_journey_built_by_its_verbs_is_the_one_its_file_holds() => AnyJourney.Gen.Sample(
        journey =>
        {
            var built = Acts.Built(journey);
            built.Should().Be(journey);
            JourneyJson.Read(JourneyJson.ToUtf8Bytes(built)).Should().Be(journey);
        },
        iter: 200);

    [Fact]
    public void What_breaks_a_rule_is_refused_by_the_verb_and_in_the_file_in_the_same_words()
    {
        var refused = 0;
        AnyJourney.Gen.Sample(
            journey =>
            {
                foreach (var (item, without) in Acts.LastOfEachKind(journey))
                {
                    foreach (var broken in Broken(item))
                    {
                        var whole = Acts.Put(without.Parts, broken);
                        Journey.TryFrom(whole, out var inTheFile);
                        var act = () => Acts.Do(without, broken);
                        if (inTheFile.IsEmpty)
                        {
                            act.Should().NotThrow();
                            continue;
                        }

                        refused++;
                        act.Should().Throw<InvalidJourneyException>().Which.Problems.Should().Equal(inTheFile);
                    }
                }
            },
            iter: 40,
            threads: 1);
        refused.Should().BeGreaterThan(1_000);
    }

    /// <summary>The item with one value changed into another of its sort.</summary>
    private static IEnumerable<Item> Broken(Item item)
    {
        foreach (var member in EveryMember.Of(item).Where(member => !member.Path.EndsWith("Source.Id", StringComparison.Ordinal)))
        {
            foreach (var other in Others(member.Type))
            {
                Item? broken = null;
                try
                {
                    broken = member.With(other);
                }
                catch (ArgumentException)
                {
                    // Refused before there is an item that a verb or a file could hold.
                }

                if (broken is not null)
                {
                    yield return broken;
                }
            }
        }
    }

    private static object[] Others(Type type) =>
        type == typeof(string) ? ["nobody"]
        : type == typeof(PartialDate) ? [PartialDate.OfYear(1), PartialDate.OfYear(9999)]
        : type == typeof(decimal) ? [-7m, 1_000_001m]
        : type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : [];
}
