using System.Text;
using CsCheck;
using SocialEval.Journeys;
using SocialEval.Json;

namespace SocialEval.Tests.Journeys;

/// <summary>Of what was erased, ids, days and words of the format are left, and no text: whatever member the model has.</summary>
public sealed class ErasureTests
{
    // What says which item, whose, and of whom: ids, and with whom it is shared. All else that is a text goes.
    private static readonly string[] Ids =
    [
        "Id", "By", "RecordedBy", "Through", "OnBehalfOf", "ProposedBy", "AskedBy", "AskedOf", "EndedBy", "WishedBy", "WelcomeBy", "ReplacedBy", "To", "With", "Actor", "Partner",
        "Party", "Organisation", "Again", "Rectifies", "Mentions", "SharedWith", "DoneBy", "Mediates", "Towards", "Meets", "Participants", "Decided", "Panel", "ChosenBy", "Items",
    ];

    [Fact]
    public void A_journey_that_is_kept_no_longer_holds_no_text_but_ids() => AnyJourney.Gen.Sample(
        journey =>
        {
            var (marked, marks) = Marked(journey.Parts with { KeepUntil = PartialDate.OfYear(2020) });
            var left = Text(Journey.From(marked).Expire(PartialDate.OfYear(2030)));
            marks.Where(mark => left.Contains($"\"{mark.Key}\"", StringComparison.Ordinal)).Select(mark => mark.Value).Should().BeEmpty();
        },
        iter: 60);

    [Fact]
    public void An_erased_item_holds_no_text_but_ids() => AnyJourney.Gen.Sample(
        journey =>
        {
            var (marked, marks) = Marked(journey.Parts);
            var whole = Journey.From(marked);
            foreach (var (place, id) in Places(marked))
            {
                if (Erased(whole, id) is { } erased)
                {
                    var left = Text(erased);
                    marks.Where(mark => mark.Value.StartsWith(place, StringComparison.Ordinal) && left.Contains($"\"{mark.Key}\"", StringComparison.Ordinal)).Select(mark => mark.Value).Should().BeEmpty();
                }
            }
        },
        iter: 60);

    [Fact]
    public void No_view_tells_that_a_party_was_erased()
    {
        var journey = Journey.Begin("j", JourneyKind.Individual, new Party { Id = "lea", Role = PartyRole.Beneficiary, Name = "Léa" }).Erase("lea", PartialDate.OfYear(2024), ErasureReason.Court);
        journey.View(new Reading(new(2025, 6, 1), Purpose.Support, Reader.Team)).Parties[0].Should().Be(new Party { Id = "lea", Role = PartyRole.Beneficiary });
    }

    private static string Text(Journey journey) => Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey));

    private static Journey? Erased(Journey journey, string id)
    {
        try
        {
            return journey.Erase(id, PartialDate.OfYear(2030), ErasureReason.AskedByThePerson);
        }
        catch (InvalidJourneyException)
        {
            return null;
        }
    }

    /// <summary>The parts with a word of its own in every text that is no id, and where each stands.</summary>
    private static (JourneyParts Parts, Dictionary<string, string> Marks) Marked(JourneyParts parts)
    {
        var marks = new Dictionary<string, string>();
        var whole = parts with { Ties = [.. parts.Ties.Select(tie => tie with { Earlier = null })], Extra = null };
        for (var next = 0; EveryMember.Of(whole).Skip(next).FirstOrDefault() is { } member; next++)
        {
            if (member.Type == typeof(string) && member is { Value: not null } && !IsId(member.Path))
            {
                var mark = $"zq-{marks.Count}";
                marks[mark] = member.Path;
                whole = member.With(mark);
            }
        }

        return (whole, marks);
    }

    private static bool IsId(string path)
    {
        var last = path[(path.LastIndexOf('.') + 1)..].Split('[')[0];
        return Ids.Contains(last) && !path.EndsWith("Source.Id", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Place, string Id)> Places(JourneyParts parts) => EveryMember.Of(parts)
        .Where(member => member.Path.EndsWith("].Id", StringComparison.Ordinal) && !member.Path.Contains("TakesUp", StringComparison.Ordinal))
        .Select(member => (member.Path[..^2], (string)member.Value!));
}
