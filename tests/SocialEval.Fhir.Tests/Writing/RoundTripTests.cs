using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using NodaTime;
using SocialEval.Journeys;
using SocialEval.Tests;

namespace SocialEval.Fhir.Tests.Writing;

/// <summary>What holds of any journey that is written as FHIR and read again, whatever is in it and whoever reads it.</summary>
public sealed partial class RoundTripTests
{
    private static readonly LocalDate Today = new(2030, 1, 1);

    private static readonly Gen<Journey> Individual = AnyJourney.Gen.Where(journey => journey.Kind == JourneyKind.Individual);

    private static readonly Gen<SocialEval.Reading> Any =
        from purpose in Gen.Enum<Purpose>()
        from reader in Gen.OneOf(Gen.Const(Reader.Team), Gen.Const(Reader.Person), Gen.Const(Reader.Institution), Gen.Const(Reader.Researcher))
        from year in Gen.Int[2019, 2030]
        select new SocialEval.Reading(new LocalDate(year, 6, 1), Today, purpose, reader);

    [Fact]
    public void What_is_written_is_FHIR_that_a_strict_reader_takes() =>
        Gen.Select(Individual, Any).Sample((journey, reading) =>
        {
            if (FhirExport.Write(journey, reading).Content is not { } content)
            {
                return;
            }

            var bundle = Validity.Parse(content.Span);
            Validity.Problems(bundle).Should().BeEmpty();
        });

    [Fact]
    public void Written_and_read_again_it_is_the_same_journey_but_for_what_is_listed() =>
        Gen.Select(Individual, Any).Sample((journey, reading) =>
        {
            var export = FhirExport.Write(journey, reading);
            if (export.Content is not { } content)
            {
                return;
            }

            var again = FhirImport.Read([new FhirFile("j.json", content)]);
            again.Problems.Should().BeEmpty();
            var read = again.Journeys.Should().ContainSingle().Subject;
            export.Losses.Losses.Should().NotContain(loss => loss.Path == "$");
            Differences.Unlisted(journey.View(reading), read, export.Losses).Should().BeEmpty();
        });

    [Fact]
    public void A_record_that_is_missing_takes_no_other_journey_and_no_file_with_it() =>
        Gen.Select(Individual, Gen.Int[0, 1000]).Sample((journey, which) =>
        {
            if (FhirExport.Write(journey, new(Today, Purpose.Support, Reader.Team)).Content is not { } content)
            {
                return;
            }

            var bundle = JsonNode.Parse(content.Span)!;
            var entries = bundle["entry"]!.AsArray();
            entries.RemoveAt(which % entries.Count);

            var again = FhirImport.Read([Some.File("j.json", bundle), Some.File("nour.json", Some.Nour("autre"))]);

            again.Journeys.Select(read => read.Id).Should().Contain("j-autre");
            again.Problems.Should().BeEmpty();
        });

    [Fact]
    public void No_word_is_in_records_or_in_the_account_of_them_that_the_reading_may_not_see() =>
        Gen.Select(Individual, Any).Sample((journey, reading) =>
        {
            var seen = EveryStatement.WordsIn(journey.View(reading)).SelectMany(Tokens).ToHashSet();
            foreach (var export in new[] { FhirExport.Write(journey, reading), TdduiExport.Write(journey, reading) })
            {
                var records = Encoding.UTF8.GetString((export.Content ?? default).Span);
                Tokens(records).Should().BeSubsetOf(seen);
                export.Losses.Losses.SelectMany(loss => Tokens(loss.ToString())).Should().BeEmpty();
            }
        });

    // Every statement of a random journey holds a word of its own.
    private static IEnumerable<string> Tokens(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"mot\d+\.")]
    private static partial Regex Word();
}
