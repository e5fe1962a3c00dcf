using System.Text;
using System.Text.Json.Nodes;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Reading;

public sealed class FileTests
{
    private const string Patient = """{ "resourceType": "Patient", "id": "nour" }""";

    [Theory]
    [InlineData("", "an empty file", 1)]
    [InlineData(" \n ", "a file of white space", 1)]
    [InlineData("<Patient xmlns=\"http://hl7.org/fhir\"/>", "XML", 1)]
    [InlineData("\n\nnom;prénom\nHaddad;Nour", "text that is not a JSON object", 3)]
    [InlineData("[ { \"resourceType\": \"Patient\" } ]", "a JSON array", 1)]
    [InlineData("{ \"resourceType\": \"Patient\",\n \"id\": \"no", "JSON that ends before it is complete", 2)]
    [InlineData("{ \"resourceType\": \"Patient\",\n", "JSON that ends before it is complete", 2)]
    [InlineData("{ \"resourceType\": \"Patient\" }\n{ }", "JSON that breaks off", 2)]
    [InlineData("{ \"resourceType\":\n oui }", "JSON that breaks off", 2)]
    [InlineData("{ \"resourceType\": \"Patient\",\n \"id\": \"a\",\n \"id\": \"b\" }", "a member written twice", 3)]
    [InlineData("{ \"prénom\": \"Nour\" }", "JSON that is not FHIR", 1)]
    [InlineData("{ \"resourceType\": 5 }", "JSON that is not FHIR", 1)]
    [InlineData("{ \"resourceType\": \"Bundle\", \"entry\": {} }", "something else than a list", 1)]
    public void A_file_that_is_not_FHIR_is_told_with_its_place_and_the_others_are_read(string content, string found, int line)
    {
        var result = FhirImport.Read([Some.Text("autre.json", content), Some.Text("nour.json", Patient)]);

        result.Journeys.Should().ContainSingle();
        var problem = result.Problems.Should().ContainSingle().Subject;
        problem.File.Should().Be("autre.json");
        problem.Found.Should().StartWith(found);
        problem.Line.Should().Be(line);
        problem.ToString().Should().StartWith($"autre.json:{line} $").And.Contain(", expected ");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_told_with_their_line()
    {
        var latin = Encoding.Latin1.GetBytes("{ \"resourceType\": \"Patient\",\n \"id\": \"é\" }");

        var problem = FhirImport.Read([new("latin.json", latin), new("utf16.json", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Patient)).ToArray())]).Problems;

        problem.Select(told => (told.Found, told.Line)).Should().Equal(("bytes that are not UTF-8", 2), ("text in UTF-16", 1));
    }

    [Fact]
    public void Nesting_without_end_is_told()
    {
        var content = string.Concat(Enumerable.Repeat("{\"a\":", 10_000));

        FhirImport.Read([Some.Text("deep.json", content)]).Problems.Should().ContainSingle(problem => problem.Found == "JSON nested deeper than 64 levels");
    }

    [Fact]
    public void A_byte_order_mark_is_no_content()
    {
        FhirImport.Read([new("bom.json", new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Encoding.UTF8.GetBytes(Patient)).ToArray())]).Journeys.Should().ContainSingle();
    }

    [Fact]
    public async Task A_stream_is_taken_in_whole()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Patient));

        var file = await FhirFile.ReadAsync("nour.json", stream);

        file.ToString().Should().Be("nour.json");
        FhirImport.Read([file]).Journeys.Should().ContainSingle().Which.Id.Should().Be("j-nour");
    }

    [Fact]
    public void Resources_of_a_type_nobody_knows_are_told_and_left()
    {
        var result = Some.Import(Some.Nour(), Some.Resource("Wish", "w"), Some.Resource("Questionnaire", "q"));

        result.Problems.Should().BeEmpty();
        result.Losses.Of(LossKind.Dropped).Where(loss => loss.Path == "$").Select(loss => (loss.File, loss.Source)).Should().Equal(("1-Wish.json", "Wish/w"), ("2-Questionnaire.json", "Questionnaire/q"));
    }

    [Fact]
    public void Bundles_of_any_kind_are_opened_bundles_inside_them_too()
    {
        var result = FhirImport.Read([Some.File("b.json", Some.Bundle(Some.Nour(), Some.Bundle(Some.Goal(), Some.Score("s", "LA34481-4"))))]);

        result.Journeys[0].Assessments.Should().ContainSingle(assessment => assessment.Level == 0);
        result.Losses.Losses.Should().Contain(loss => loss.File == "b.json" && loss.Path == "$.entry[1].resource.entry[0].resource.description.text");
    }

    [Fact]
    public void References_by_the_address_a_bundle_gives_are_followed()
    {
        var bundle = JsonNode.Parse("""
            {
              "resourceType": "Bundle", "type": "transaction",
              "entry": [
                { "fullUrl": "urn:uuid:11111111-1111-4111-8111-111111111111", "resource": { "resourceType": "Patient", "name": [ { "text": "Nour" } ] } },
                { "fullUrl": "https://dossiers.example.org/fhir/Goal/g1", "resource": { "resourceType": "Goal", "id": "g1", "lifecycleStatus": "active", "description": { "text": "Jardiner" }, "subject": { "reference": "urn:uuid:11111111-1111-4111-8111-111111111111" } } },
                { "resource": { "resourceType": "Observation", "id": "o1", "status": "final", "subject": { "reference": "urn:uuid:11111111-1111-4111-8111-111111111111" },
                  "code": { "coding": [ { "system": "http://loinc.org", "code": "107332-9" } ] }, "focus": [ { "reference": "https://dossiers.example.org/fhir/Goal/g1/_history/3" } ],
                  "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "LA34481-4" } ] } } },
                { "response": { "status": "200" } }
              ]
            }
            """)!;

        var result = FhirImport.Read([Some.File("b.json", bundle)]);

        result.Problems.Should().BeEmpty();
        result.Journeys[0].Parties[0].Name.Should().Be("Nour");
        result.Journeys[0].Assessments[0].About.Id.Should().Be("g1");
    }

    [Fact]
    public void A_resource_of_a_hundred_megabytes_is_told_with_its_place_and_those_beside_it_are_read()
    {
        var text = $$$"""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{{{Patient}}}},{"resource":{"resourceType":"Communication","id":"c","subject":{"reference":"Patient/nour"},"payload":[{"contentString":"{{{new string('a', 100 << 20)}}}"}]}}]}""";

        var result = FhirImport.Read([Some.Text("grand.json", text)]);

        result.Journeys.Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.ToString().Should().Be("grand.json:1 $.entry[1].resource: a resource of 100 MiB, expected one of 64 MiB at most");
    }

    [Fact]
    public void A_profile_nobody_knows_is_told_and_the_record_read_as_base_FHIR()
    {
        var result = Some.Import(Some.Nour(), Some.Goal().With("meta", new { profile = new[] { "http://example.org/StructureDefinition/objectif" } }));

        result.Journeys[0].Goals.Should().ContainSingle();
        result.Told(LossKind.Approximated, "a profile that is not known here").Should().ContainSingle(loss => loss.Path == "$.meta.profile[0]");
    }

    [Fact]
    public void A_language_that_is_none_takes_nothing_with_it()
    {
        Some.JourneyOf(Some.Nour(), Some.Goal().With("language", "fr_FR")).Goals[0].Versions[0].Wording.Language.Should().BeNull();
    }
}
