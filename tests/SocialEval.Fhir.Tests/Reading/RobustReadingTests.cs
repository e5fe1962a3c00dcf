using System.Text;

namespace SocialEval.Fhir.Tests.Reading;

/// <summary>One file, or one resource, that cannot be read takes no other with it.</summary>
public sealed class RobustReadingTests
{
    private const string Good = """{"resourceType":"Patient","id":"p","name":[{"text":"Ana"}]}""";

    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"a","":"x"}""", "a member without a name")]
    [InlineData("""{"resourceType":"Patient","\ud800":"x"}""", "half of a character as a name")]
    [InlineData("""{"resourceType":"Patient","id":"\udc00"}""", "half of a character as a value")]
    [InlineData("{", "what is cut short")]
    [InlineData("""{"resourceType":"Patient","id":"a","id":"b"}""", "a member twice")]
    public void A_file_that_cannot_be_read_is_told_by_name_and_the_others_are_read(string broken, string because)
    {
        var result = FhirImport.Read([new FhirFile("bad.json", Encoding.UTF8.GetBytes(broken)), new FhirFile("good.json", Encoding.UTF8.GetBytes(Good))]);

        result.Problems.Should().Contain(problem => problem.File == "bad.json", because);
        result.Journeys.SelectMany(journey => journey.Parties).Should().Contain(party => party.Name == "Ana");
    }

    [Fact]
    public void An_indented_document_under_the_name_of_lines_is_told_by_name_and_line()
    {
        var lines = Encoding.UTF8.GetBytes("{\n\"resourceType\":\"Patient\"}\n" + Good + "\n");
        var results = FhirImport.ReadEach([new FhirSource("c.ndjson", () => new MemoryStream(lines))]).ToList();

        results.SelectMany(result => result.Problems).Select(problem => (problem.File, problem.Line)).Should().Equal(("c.ndjson", 3));
    }
}
