using CsCheck;
using NodaTime;
using SocialEval.Research.Refi;
using SocialEval.Time;

namespace SocialEval.Research.Tests.Refi;

/// <summary>What is written and read again is the same but for what the loss report lists.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Pieces = ["mot", " ", "é", "e\u0301", "\r\n", "\n", "\r", "👩‍👧", "🏠", "한", "\u1112\u1161\u11ab", "ا\u064B", "\u2028", "<&>\"'", "\0", "]]>"];
    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(place => Pieces[place]).Array[1, 15].Select(pieces => string.Concat(pieces));
    private static readonly RefiCodebook Codebook = new([RefiCode.Of("Cuisiner"), RefiCode.Of("Dormir") with { Codes = [RefiCode.Of("Bien dormir")] }]);

    [Fact]
    public async Task Words_voices_and_codings_come_back_as_they_left() =>
        await Gen.Select(Texts.Array[1, 4].Array[1, 3], Gen.Int[0, 10_000].Array[0, 12]).SampleAsync(async (journeys, draws) =>
        {
            Journey[] told = [.. journeys.Select((texts, number) => Written.Journey(FormattableString.Invariant($"j{number}"), texts))];
            var terms = Written.Terms() with { Codebook = Codebook, Dates = DatePrecision.Day, Codings = Codings(told, draws) };

            var written = await Written.OfAsync(terms, told);
            var read = Packed.Read(written.Bytes);

            read.Problems.Should().BeEmpty();
            read.Warnings.Should().BeEmpty();
            read.Codebook.Codes.Should().Equal(Codebook.Codes);
            All(read.Journeys).Should().BeEquivalentTo(All(told));
            read.Codings.Select(coding => (Plain(read.Coded(coding)), coding.Code, coding.Coder, coding.On)).Should().BeEquivalentTo(
                terms.Codings.Select(coding => (Plain(Coded(told, coding)), coding.Code, coding.Coder, coding.On)));
        }, iter: 60);

    [Fact]
    public async Task What_was_read_and_is_agreed_to_is_written_as_the_same_words()
    {
        var first = Packed.Read((await Written.OfAsync(Written.Journey("j1", "Un 🏠", "Deux\r\nlignes"))).Bytes);
        var agreed = Journey.From(first.Journeys[0].Parts with { Consents = [new() { Id = "c1", By = first.Journeys[0].Parties[0].Id, Purpose = Purpose.Research, Answer = Journeys.ConsentAnswer.Given, On = Written.Day }] });

        var second = Packed.Read((await Written.OfAsync(agreed)).Bytes);

        All(second.Journeys).Should().BeEquivalentTo(All(first.Journeys));
    }

    // Parts that begin and end between clusters, so that none of them has to move.
    private static Sequence<RefiCoding> Codings(Journey[] journeys, int[] draws)
    {
        var codes = Codebook.All().ToArray();
        var codings = new List<RefiCoding>();
        foreach (var draw in draws)
        {
            var journey = journeys[draw % journeys.Length];
            var told = journey.Testimonies[draw % journey.Testimonies.Count];
            int[] places = [.. System.Globalization.StringInfo.ParseCombiningCharacters(told.Words.Text!), told.Words.Text!.Length];
            var start = draw % (places.Length - 1);
            var end = start + 1 + (draw / 7 % (places.Length - 1 - start));
            codings.Add(new(journey.Id, told.Id, places[start], places[end], codes[draw % codes.Length].Id)
            {
                Coder = draw % 3 == 0 ? null : FormattableString.Invariant($"C{draw % 3}"),
                On = draw % 2 == 0 ? null : Instant.FromUtc(2025, 5, 2, 10, draw % 60),
            });
        }

        return [.. codings];
    }

    private static string Coded(Journey[] journeys, RefiCoding coding) =>
        journeys.Single(journey => journey.Id == coding.Journey).Testimonies.Single(told => told.Id == coding.Item).Words.Text![coding.Start..coding.End];

    // What the loss report says of every text: lines end in LF, accents are composed.
    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Normalize();

    private static IEnumerable<(string, PartialDate?, string?, Journeys.StatementMode?, PartyRole)> All(IEnumerable<Journey> journeys) =>
        journeys.SelectMany(journey => journey.Testimonies.Select(told => (Plain(told.Words.Text!), told.On, told.Words.Language, told.Words.Mode, journey.Parties.Single(party => party.Id == told.Words.By).Role)));
}
