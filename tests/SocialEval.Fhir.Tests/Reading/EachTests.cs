using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SocialEval.Fhir.Tests.Tddui;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Reading;

/// <summary>Reading person by person from files that stay where they are gives what reading them held at once gives.</summary>
public sealed class EachTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    // What makes records hard to tell apart, or to attribute: whatever is changed, both ways have to say the same of it.
    private static readonly (string Name, Func<JsonObject, JsonObject> Change)[] Changes =
    [
        ("as it is", record => record),
        ("as it is, still", record => record),
        ("no id", record => Without(record, "id")),
        ("no subject", record => Without(record, "subject")),
        ("a subject of another kind", record => record.With("subject", new { reference = 5 })),
        ("a subject with a name only", record => record.With("subject", new { display = "Nour" })),
        ("a subject with a type", record => record.With("subject", new { reference = "#absent", type = "Patient" })),
        ("a subject who is contained", record => record.With("subject", Some.To("#inside")).With("contained", new[] { Some.Nour("inside") })),
        ("a subject by address", record => record.With("subject", Some.To("urn:uuid:one"))),
        ("a subject whose record is nowhere", record => record.With("subject", Some.To("https://dossiers.example.org/fhir/Patient/elsewhere/_history/2"))),
        ("a subject with an empty part", record => record.With("subject", new { reference = "Patient/a", display = "" })),
        ("somebody contained", record => record.With("contained", new[] { Some.Elise().With("id", "c"), Some.Resource("Wish", "w"), new JsonObject { ["id"] = "rien" } })),
        ("a goal contained", record => record.With("contained", new[] { Some.Goal("c", "Marcher", subject: "Patient/b"), Without(Some.Goal("d"), "subject") })),
        ("another profile", record => record.With("meta", new { profile = new[] { "http://example.org/autre" } })),
        ("an extension", record => record.With("extension", new[] { new { url = "http://example.org/e", valueString = "gardé" } })),
        ("a value that cannot be", record => record.With("status", 5).With("text", "non")),
    ];

    private static readonly JsonObject[] Agreed =
    [
        Dui.Plan(Dui.Accord("oui", "accord-usager"), Dui.Accord("autre", "accord-structure")).With("subject", Some.To("Patient/b")),
        Dui.Consent("oui", "Patient/a").With("patient", Some.To("Patient/a")),
        Dui.Consent("autre", "Organization/o").With("patient", Some.To("Patient/b")),
    ];

    private static readonly Gen<JsonObject[]> Records =
        from records in AnyRecordsTests.Records
        from more in AnyRecordsTests.Records
        from changes in Gen.Int[0, Changes.Length - 1].Array[records.Length + more.Length]
        from agreed in Gen.Bool.Array[Agreed.Length]
        from all in Gen.Shuffle(records.Concat(more).Select((record, i) => Changes[changes[i]].Change(Copy(record))).Concat(Agreed.Where((_, i) => agreed[i]).Select(Copy)).ToArray())
        select all;

    private static readonly Gen<FhirFile[]> Files =
        from records in Records
        from cuts in Gen.Int[0, 3].Array[records.Length]
        from shapes in Gen.Int[0, 4].Array[4]
        from isIndented in Gen.Bool
        select records.Zip(cuts).GroupBy(pair => pair.Second, pair => pair.First).SelectMany(file => Shaped(file.Key, shapes[file.Key], [.. file], isIndented)).ToArray();

    [Fact]
    public void Person_by_person_any_files_give_the_same_journeys_losses_and_problems() =>
        Files.Sample(files => Same(files), iter: 300);

    [Fact]
    public void The_records_of_Nour_are_the_same_read_either_way()
    {
        var nour = Fixtures.Read("nour.json");

        Same([nour]);
        Same([nour, nour with { Name = "encore.json" }]);
        Each([nour]).Journeys.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<Patient xmlns=\"http://hl7.org/fhir\"/>")]
    [InlineData("[ { \"resourceType\": \"Patient\" } ]")]
    [InlineData("{ \"resourceType\": \"Bundle\",\n \"entry\": [ { \"resource\": { \"resourceType\": \"Goal\" } },\n { \"resource\": ")]
    [InlineData("{ \"resourceType\": \"Bundle\", \"entry\": [ { \"resource\": { \"resourceType\": \"Patient\" } } ] }\n{ }")]
    [InlineData("{ \"resourceType\": \"Bundle\", \"entry\": [ { \"resource\": { \"resourceType\": \"Patient\",\n \"id\": \"a\", \"id\": \"b\" } } ] }")]
    [InlineData("{ \"resourceType\": \"Bundle\",\n \"resourceType\": \"Bundle\" }")]
    [InlineData("{ \"entry\": [ { \"resource\": { \"resourceType\": \"Patient\" } } ], \"resourceType\": \"Bundle\" }")]
    [InlineData("{ \"entry\": [ { \"resource\": { \"resourceType\": \"Patient\" } } ], \"resourceType\": \"Goal\" }")]
    [InlineData("{ \"entry\": [ { \"resource\": { \"resourceType\": \"Patient\" } } ] }")]
    [InlineData("{ \"resourceType\": 5 }")]
    [InlineData("{ \"resourceType\": \"Bundle\",\n \"entry\": {} }")]
    [InlineData("{ \"resourceType\": \"Bundle\",\n \"entry\": [ 5, {}, { \"resource\": 5 }, { \"resource\": { \"resourceType\": \"Wish\" } } ] }")]
    [InlineData("\uFEFF{ \"resourceType\": \"Patient\" }\n\n")]
    public void A_file_that_is_not_whole_is_refused_with_its_place_as_when_it_is_held(string content) =>
        Same([Some.Text("autre.json", content), Some.File("nour.json", Some.Nour())]);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_with_their_line_as_when_they_are_held() =>
        Same([new("latin.json", Encoding.Latin1.GetBytes("{ \"resourceType\": \"Bundle\",\n \"type\": \"é\" }")), new("utf16.json", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{ }")).ToArray())]);

    [Fact]
    public void A_record_longer_than_what_is_looked_at_at_once_is_whole()
    {
        var goal = Some.Goal(text: "I " + new string('a', 300_000));

        Same([Some.File("b.json", Some.Bundle(Some.Nour(), goal, Some.Score("s", "LA34481-4")))]);
    }

    [Fact]
    public void Each_result_is_one_person_and_tells_what_became_of_their_records()
    {
        var file = Some.File("b.json", Some.Bundle(Some.Nour("a"), Some.Elise().With("gender", "female"), Some.Nour("b"), Some.Goal("g", by: "Practitioner/elise", subject: "Patient/a"), Some.Goal("h", by: "Practitioner/elise", subject: "Patient/b")));

        var results = FhirImport.ReadEach([Source(file)]).ToArray();

        results.Select(result => string.Join(',', result.Journeys.Select(journey => journey.Id))).Should().Equal("j-a", "j-b", "");
        results[0].Losses.Losses.Where(loss => loss.Journey is not null).Should().OnlyContain(loss => loss.Journey == "j-a");
        results[0].Losses.Losses.Should().Contain(loss => loss.Source == "Practitioner/elise" && loss.Item == "elise");
        results[1].Losses.Losses.Should().Contain(loss => loss.Source == "Goal/h");
        results[2].Losses.Losses.Should().NotBeEmpty().And.OnlyContain(loss => loss.Source == "Practitioner/elise");
    }

    [Fact]
    public void Lines_are_resources_and_one_that_is_broken_takes_no_other_with_it()
    {
        var lines = string.Join('\n', Line(Some.Nour()), "", "{ \"resourceType\": ", Line(Some.Goal()), Line(Some.Goal("date").With("startDate", "2031-02-30")), "");

        var results = FhirImport.ReadEach([Source(Some.Text("Goal.ndjson", "\uFEFF" + lines)) with { IsLines = true }]).ToArray();

        results[0].Journeys[0].Goals.Select(goal => goal.Id).Should().Equal("date", "jardin");
        results.SelectMany(result => (IEnumerable<FhirProblem>)result.Problems).Select(problem => problem.ToString()).Should().Equal(
            "Goal.ndjson:3 $[1]: JSON that ends before it is complete, expected one FHIR R4 resource or bundle, as JSON in UTF-8",
            "Goal.ndjson:5 $[3].startDate: '2031-02-30', expected a value FHIR R4 allows there");
        results[0].Losses.Losses.Should().Contain(loss => loss.Path == "$[2].description.text");
    }

    [Fact]
    public void The_files_are_closed_when_the_reading_ends_or_is_left()
    {
        var file = Some.File("b.json", Some.Bundle(Some.Nour("a"), Some.Nour("b")));
        var opened = new List<MemoryStream>();
        var source = new FhirSource(file.Name, () =>
        {
            opened.Add(new(file.Content.ToArray()));
            return opened[^1];
        });

        FhirImport.ReadEach([source]).First().Journeys[0].Id.Should().Be("j-a");
        FhirImport.ReadEach([source]).Count().Should().Be(3);

        opened.Should().HaveCountGreaterThan(1).And.OnlyContain(stream => !stream.CanRead);
    }

    [Fact]
    public void What_is_asked_to_stop_stops()
    {
        var file = Some.File("b.json", Some.Bundle(Some.Nour("a")));
        var reading = () => FhirImport.ReadEach([Source(file)], cancellationToken: new CancellationToken(canceled: true)).ToArray();

        reading.Should().Throw<OperationCanceledException>();
    }

    private static void Same(FhirFile[] files)
    {
        var held = FhirImport.Read(files);
        var each = Each(files);

        each.Journeys.Select(journey => journey.Id).Should().Equal(held.Journeys.Select(journey => journey.Id));
        each.Journeys.Equals(held.Journeys).Should().BeTrue();
        Compare(Lines(each.Problems), Lines(held.Problems));
        Compare(Lines(each.Losses.Losses), Lines(held.Losses.Losses));
        each.Losses.Operation.Should().Be(held.Losses.Operation);
    }

    private static void Compare(string[] each, string[] held)
    {
        each.Except(held).Should().BeEmpty();
        held.Except(each).Should().BeEmpty();
        each.Should().Equal(held);
    }

    private static FhirImportResult Each(FhirFile[] files)
    {
        var results = FhirImport.ReadEach(files.Select(Source)).ToArray();
        return new(
            [.. results.SelectMany(result => (IEnumerable<Journey>)result.Journeys)],
            new() { Operation = results[0].Losses.Operation, Losses = [.. results.SelectMany(result => (IEnumerable<Loss>)result.Losses.Losses)] },
            [.. results.SelectMany(result => (IEnumerable<FhirProblem>)result.Problems)]);
    }

    private static FhirSource Source(FhirFile file) => new(file.Name, () => new MemoryStream(file.Content.ToArray()));

    private static string[] Lines(IEnumerable<FhirProblem> problems) => [.. problems.Select(problem => problem.ToString()).Order(StringComparer.Ordinal)];

    private static string[] Lines(IEnumerable<Loss> losses) =>
        [.. losses.Select(loss => $"{loss.File} {loss.Source} {loss.Journey} {loss}").Order(StringComparer.Ordinal)];

    private static IEnumerable<FhirFile> Shaped(int name, int shape, JsonObject[] records, bool isIndented)
    {
        JsonNode[] contents = shape switch
        {
            0 => records,
            1 => [Some.Bundle(Some.Bundle([.. records.Select(Copy)]))],
            2 => [Some.Bundle([]).With("entry", records.Select((resource, i) => new { fullUrl = i == 0 ? "urn:uuid:one" : $"https://dossiers.example.org/fhir/{resource["resourceType"]}/{resource["id"]}", resource }).ToArray())],
            _ => [Some.Bundle(records)],
        };
        return contents.Select((content, i) => new FhirFile($"{name}-{i}.json", JsonSerializer.SerializeToUtf8Bytes(content, isIndented ? Indented : JsonSerializerOptions.Default)));
    }

    private static string Line(JsonObject record) => record.ToJsonString();

    private static JsonObject Without(JsonObject record, string member)
    {
        record.Remove(member);
        return record;
    }

    private static JsonObject Copy(JsonObject record) => record.DeepClone().AsObject();
}
