using System.Text;
using System.Text.Json;
using CsCheck;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Time;

namespace SocialEval.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_written_reads_back_equal_and_is_written_the_same_again() => AnyJourney.Gen.Sample(journey =>
    {
        var written = JourneyJson.ToUtf8Bytes(journey);
        var read = JourneyJson.TryRead(written, out var problems);
        problems.Should().BeEmpty();
        read.Should().Be(journey);
        JourneyJson.ToUtf8Bytes(read!).Should().Equal(written);
    });

    [Fact]
    public void Laid_out_for_people_it_is_the_same_journey() => AnyJourney.Gen.Sample(journey =>
        JourneyJson.Read(JourneyJson.ToUtf8Bytes(journey, indented: true)).Should().Be(journey));

    [Fact]
    public void Escaped_by_another_writer_it_is_the_same_journey() => AnyJourney.Gen.Sample(journey =>
    {
        // The writer of the framework escapes all but ASCII, names of members stay as they are.
        using var document = JsonDocument.Parse(JourneyJson.ToUtf8Bytes(journey));
        var escaped = JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
        var read = JourneyJson.Read(escaped);
        read.Parts.Should().Be(journey.Parts with { Extra = read.Parts.Extra });
    });

    [Fact]
    public void The_example_of_the_format_reads_and_keeps_every_word()
    {
        var journey = JourneyJson.Read(Example.Amina);

        using var before = JsonDocument.Parse(Example.Amina);
        using var after = JsonDocument.Parse(JourneyJson.ToUtf8Bytes(journey));
        Words(after.RootElement).Should().BeEquivalentTo(Words(before.RootElement));
        journey.Parties.Select(party => party.Id).Should().Equal("amina", "ccas", "karim");
    }

    [Theory]
    [MemberData(nameof(Example.Files), MemberType = typeof(Example))]
    public void Every_example_reads_and_comes_back(string file)
    {
        var journey = JourneyJson.Read(Example.Read(file));

        JourneyJson.Read(JourneyJson.ToUtf8Bytes(journey)).Should().Be(journey);
    }

    [Fact]
    public void Members_are_written_in_the_order_of_the_format_and_absent_ones_not_at_all()
    {
        var journey = Journey.Begin("j-1", JourneyKind.Collective, new Party { Role = PartyRole.Beneficiary, Id = "amina" });

        Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey)).Should().Be(
            """{"schema":"socialeval/journey/1","id":"j-1","kind":"collective","parties":[{"id":"amina","role":"beneficiary"}]}""");
    }

    [Theory]
    [InlineData("« C'est chez moi », dit-elle : \u00A0« enfin ».")]
    [InlineData("été, e\u0301te\u0301: not the same, and not made the same")]
    [InlineData("👩‍👧‍👦 🏠 😀")]
    [InlineData("مرحبا بالعالم")]
    [InlineData("<b>R&D + 1 > 0</b> `x`")]
    public void Words_are_written_as_people_read_them(string words)
    {
        var written = Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(Told(words)));

        written.Should().Contain($"\"{words}\"");
        JourneyJson.Read(Encoding.UTF8.GetBytes(written)).Testimonies[0].Words.Text.Should().Be(words);
    }

    [Fact]
    public void Only_what_JSON_cannot_hold_is_escaped() =>
        Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(Told("\"\\\n\t\u0001\u2028😀é"))).Should().Contain("""\"\\\n\t\u0001\u2028😀é""");

    [Fact]
    public void Escapes_read_as_what_they_stand_for() =>
        JourneyJson.Read("""
            { "schema": "socialeval\/journey\/1", "\u0069d": "j-1", "kind": "indi\u0076idual", "parties": [ { "id": "l\u00e9o", "role": "beneficiary" } ],
              "testimonies": [ { "id": "t1", "on": "2024\u002D05", "words": { "text": "\u00e9t\u00e9 \ud83d\ude00", "language": "f\u0072", "by": "léo" } } ] }
            """u8).Testimonies[0].Words.Should().Be(new Statement("été 😀", by: "léo", language: "fr"));

    [Fact]
    public void An_id_is_one_string_however_often_it_is_written()
    {
        var journey = JourneyJson.Read(Example.Amina);
        var amina = journey.Parties[0].Id;

        journey.Needs[0].What.By.Should().BeSameAs(amina);
        journey.Interventions[0].DoneBy[0].Should().BeSameAs(amina);
        journey.Outcomes[0].Contributions[1].Of!.Value.Id.Should().BeSameAs(amina);
        journey.Goals[0].Versions[1].Wording.Language.Should().BeSameAs(journey.Testimonies[0].Words.Language);
    }

    [Fact]
    public void Shared_with_nobody_and_consent_to_nothing_are_not_the_same_as_not_said()
    {
        var journey = Told("x").Parts;
        var nobody = Journey.From(journey with { Testimonies = [journey.Testimonies[0] with { SharedWith = Sequence.Of<string>([]) }] });

        JourneyJson.Read(JourneyJson.ToUtf8Bytes(nobody)).Testimonies[0].SharedWith!.Value.IsEmpty.Should().BeTrue();
        JourneyJson.Read(JourneyJson.ToUtf8Bytes(Journey.From(journey))).Testimonies[0].SharedWith.HasValue.Should().BeFalse();
    }

    [Theory]
    [InlineData("testimonies", "words", "")]
    [InlineData("needs", "what", "")]
    [InlineData("interventions", "what", "")]
    [InlineData("outcomes", "what", "")]
    [InlineData("pauses", "words", """, "from": "2024" """)]
    [InlineData("contests", "words", """, "item": { "party": "amina" } """)]
    [InlineData("assessments", "words", """, "about": { "journey": "j-1" } """)]
    public void A_tombstone_on_an_item_stands_for_what_it_said_and_is_written_there(string list, string member, string more)
    {
        const string Tombstone = """{"on":"2025-01","reason":"asked-by-the-person"}""";
        var journey = JourneyJson.Read(Encoding.UTF8.GetBytes($$"""
            { "schema": "socialeval/journey/1", "id": "j-1", "kind": "individual", "parties": [ { "id": "amina", "role": "beneficiary" } ],
              "{{list}}": [ { "id": "x", "erased": {{Tombstone}}{{more}} } ] }
            """));

        Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey)).Should().Contain($$"""
            "{{member}}":{"erased":{{Tombstone}}}
            """.Trim());
    }

    [Fact]
    public void A_tombstone_on_a_version_stands_for_its_wording()
    {
        var journey = JourneyJson.Read("""
            { "schema": "socialeval/journey/1", "id": "j-1", "kind": "individual", "parties": [ ],
              "goals": [ { "id": "g", "versions": [ { "id": "v", "erased": { "on": "2025", "reason": "court" } } ] } ] }
            """u8);

        journey.Goals[0].Versions[0].Wording.Erased.Should().Be(new Tombstone(PartialDate.OfYear(2025), ErasureReason.Court));
    }

    [Fact]
    public void A_kind_may_come_last()
    {
        var journey = JourneyJson.Read("""
            { "goals": [ { "versions": [ { "horizon": { "start": "2024", "period": "P1Y2M3W4D", "kind": "over" }, "wording": { "text": "x" }, "id": "v" } ], "id": "g" } ],
              "parties": [], "kind": "practice", "id": "j-1", "schema": "socialeval/journey/1" }
            """u8);

        journey.Kind.Should().Be(JourneyKind.Practice);
        var over = journey.Goals[0].Versions[0].Horizon!.Time.Should().BeOfType<OverHorizon>().Subject;
        over.Period.Should().Be(new NodaTime.PeriodBuilder { Years = 1, Months = 2, Weeks = 3, Days = 4 }.Build());
    }

    private static Journey Told(string words) => Journey.From(new JourneyParts
    {
        Id = "j-1",
        Kind = JourneyKind.Individual,
        Testimonies = [new Testimony { Id = "t1", Words = words }],
    });

    private static List<string> Words(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(member => Words(member.Value).Prepend(member.Name)).Where(word => word != "dissents")],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Words)],
        _ => [element.GetRawText()],
    };
}
