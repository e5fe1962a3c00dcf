using CsCheck;
using SocialEval.Journeys;
using SocialEval.Json;

namespace SocialEval.Tests.Journeys;

/// <summary>A value that is none of its enumeration, and an id that is blank or another's, come into no journey.</summary>
public sealed class UndefinedAndBlankTests
{
    [Fact]
    public void A_value_that_its_enumeration_does_not_have_is_refused_where_it_enters()
    {
        var met = new HashSet<string>();
        AnyJourney.Gen.Sample(
            journey =>
            {
                foreach (var member in EveryMember.Of(journey.Parts).Where(member => member.Type.IsEnum))
                {
                    var entering = () => member.With(Enum.ToObject(member.Type, 77));
                    entering.Should().Throw<ArgumentOutOfRangeException>("{0} is no {1}", member.Path, member.Type.Name);
                    met.Add(member.Type.Name);
                }
            },
            iter: 60,
            threads: 1);
        met.Should().HaveCountGreaterThan(25);
    }

    [Fact]
    public void A_blank_id_is_refused_and_any_other_blank_text_reads_back_as_it_was()
    {
        AnyJourney.Gen.Sample(
            journey =>
            {
                foreach (var member in EveryMember.Of(journey.Parts).Where(member => member.IsOpen && member.Type == typeof(string)))
                {
                    foreach (var blank in new[] { string.Empty, " ", "\t\u00A0" })
                    {
                        if (Made(member, blank) is { } made)
                        {
                            IsId(member.Path).Should().BeFalse("{0} is blank", member.Path);
                            JourneyJson.Read(JourneyJson.ToUtf8Bytes(made)).Should().Be(made, "of {0}", member.Path);
                        }
                    }
                }
            },
            iter: 30,
            threads: 1);
    }

    [Fact]
    public void An_id_that_another_item_has_is_refused() => AnyJourney.Gen.Sample(
        journey =>
        {
            var taken = journey.Parties[0].Id;
            foreach (var member in EveryMember.Of(journey.Parts).Where(member => IsId(member.Path) && member.Path.Contains(']', StringComparison.Ordinal) && !member.Path.StartsWith("Earlier", StringComparison.Ordinal) && member.Path != "Parties[0].Id"))
            {
                Journey.TryFrom(member.With(taken), out var problems).Should().BeNull();
                problems.Should().Contain(problem => problem.Path.EndsWith("].id", StringComparison.Ordinal));
            }
        },
        iter: 30);

    private static Journey? Made(Member<JourneyParts> member, string value)
    {
        try
        {
            return Journey.TryFrom(member.With(value), out _);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // A source's id is another system's, and an area's name is nobody's id.
    private static bool IsId(string path) => path is "Id" || (path.EndsWith("].Id", StringComparison.Ordinal) && !path.Contains("TakesUp", StringComparison.Ordinal)) || path.StartsWith("Earlier", StringComparison.Ordinal);
}
