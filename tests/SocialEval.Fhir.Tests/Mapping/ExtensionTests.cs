using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Mapping;

public sealed class ExtensionTests
{
    [Fact]
    public void Extensions_nobody_here_knows_are_kept_as_they_are_wherever_they_stand()
    {
        var goal = Some.Goal()
            .With("extension", new object[] { Some.Scale(0, "Un carré", "text"), new { url = "http://example.org/humeur", valueString = "à l'été" } })
            .With("_startDate", new { extension = new[] { new { url = "http://example.org/environ", valueBoolean = true } } })
            .With("note", new[] { new { text = "Une note", extension = new[] { new { url = "http://example.org/n", valueInteger = 3 } } } });

        var result = Some.Import(Some.Nour(), goal);

        var kept = Extras.Of(result.Journeys[0], "Goal/jardin");
        kept.Keys.Should().Equal("_startDate.extension[0]", "extension[1]", "note[0].extension[0]");
        kept["extension[1]"]!["valueString"]!.GetValue<string>().Should().Be("à l'été");
        result.Told(LossKind.Kept, "an extension nobody here knows").Should().HaveCount(3);
    }

    [Fact]
    public void Somebody_in_two_journeys_keeps_theirs_in_both()
    {
        var elise = Some.Elise().With("extension", new[] { new { url = "http://example.org/x", valueInteger = 1 } });

        var result = Some.Import(Some.Nour(), Some.Nour("ali"), elise, Some.Goal("g1", by: "Practitioner/elise"), Some.Goal("g2", by: "Practitioner/elise", subject: "Patient/ali"));

        result.Journeys.Should().OnlyContain(journey => Extras.Of(journey, "Practitioner/elise").ContainsKey("extension[0]"));
    }
}
