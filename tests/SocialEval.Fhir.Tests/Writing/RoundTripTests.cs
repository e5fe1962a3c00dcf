using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Hl7.Fhir.Serialization;
using NodaTime;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Losses;
using SocialEval.Tests;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tests.Writing;

/// <summary>What holds of any journey that is written as FHIR and read again, whatever is in it and whoever reads it.</summary>
public sealed class RoundTripTests
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
}
