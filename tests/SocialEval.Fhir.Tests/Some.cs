using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests;

/// <summary>Records of invented people, with obvious defaults: Nour, whose journey it is, and Élise, who works with her.</summary>
internal static class Some
{
    private const string Pco = "http://hl7.org/fhir/us/pco/";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly (int Level, string Code)[] Levels = [(2, "LA34479-8"), (1, "LA34480-6"), (0, "LA34481-4"), (-1, "LA34483-0"), (-2, "LA34484-8")];

    public static JsonObject Resource(string type, string id) => new() { ["resourceType"] = type, ["id"] = id };

    public static JsonObject Nour(string id = "nour") =>
        Resource("Patient", id).With("name", new[] { new { given = new[] { "Nour" }, family = "Haddad" } });

    public static JsonObject Elise() => Resource("Practitioner", "elise").With("name", new[] { new { text = "Élise Martin" } });

    public static JsonObject Sami() =>
        Resource("RelatedPerson", "sami").With("patient", To("Patient/nour")).With("name", new[] { new { text = "Sami" } }).With("relationship", new[] { new { text = "frère" } });

    public static JsonObject Goal(string id = "jardin", string text = "Cultiver un carré au jardin partagé", string? by = "Patient/nour", string subject = "Patient/nour")
    {
        var goal = Resource("Goal", id).With("lifecycleStatus", "active").With("subject", To(subject)).With("description", new { text });
        return by is null ? goal : goal.With("expressedBy", To(by));
    }

    public static JsonObject Score(string id, string answer, string on = "2031-05-10T09:00:00+02:00", string? by = "Patient/nour", string code = "107334-5", string? goal = "Goal/jardin", string subject = "Patient/nour")
    {
        var score = Observation(id, code, "http://loinc.org", by, on, subject).With("valueCodeableConcept", Concept(answer, "http://loinc.org", "a label"));
        return goal is null ? score : score.With("focus", new[] { To(goal) });
    }

    public static JsonObject Observation(string id, string code, string system, string? by = "Patient/nour", string on = "2031-05-10", string subject = "Patient/nour")
    {
        var observation = Resource("Observation", id).With("status", "final").With("code", Concept(code, system)).With("subject", To(subject)).With("effectiveDateTime", on);
        return by is null ? observation : observation.With("performer", new[] { To(by) });
    }

    public static JsonObject WhatMatters(string id, string? text, string domain = "relationships", string? by = "Patient/nour")
    {
        var observation = Observation(id, domain, Pco + "CodeSystem/personal-health-inventory-temporary", by, "2031-03-01");
        return text is null ? observation : observation.With("valueString", text);
    }

    public static object Component(string code, object value)
    {
        var component = new JsonObject { ["code"] = JsonSerializer.SerializeToNode(Concept(code, Pco + "CodeSystem/what-matters-concepts")) };
        component[value is string ? "valueString" : "valueInteger"] = JsonSerializer.SerializeToNode(value, Relaxed);
        return component;
    }

    public static JsonObject Request(string id, string what, string? by = null) =>
        Resource("ServiceRequest", id).With("status", "active").With("intent", "plan").With("subject", To("Patient/nour")).With("code", new { text = what })
            .With("requester", To("Practitioner/elise")).With("authoredOn", "2031-02-03").WithIf(by is not null, "performer", new[] { To(by ?? "") });

    public static object Scale(int level, string text, string dialect) => Extension(Pco + "StructureDefinition/pco-goal-attainment-scaling", new object[]
    {
        new { url = "level", valueCoding = new { system = "http://loinc.org", code = Levels.Single(known => known.Level == level).Code } },
        new { url = dialect, valueString = text },
    });

    public static object Acceptance(string? by, string status)
    {
        object answer = new { url = "status", valueCode = status };
        return Extension("http://hl7.org/fhir/StructureDefinition/goal-acceptance", by is null ? [answer] : [new { url = "individual", valueReference = To(by) }, answer]);
    }

    public static object Extension(string url, object[] extension) => new { url, extension };

    public static object Concept(string code, string system, string? display = null) =>
        new { coding = new[] { display is null ? (object)new { system, code } : new { system, code, display } } };

    public static object To(string reference) => new { reference };

    public static JsonObject With(this JsonObject resource, string member, object value)
    {
        resource[member] = JsonSerializer.SerializeToNode(value, Relaxed);
        return resource;
    }

    public static JsonObject WithIf(this JsonObject resource, bool condition, string member, object value) => condition ? resource.With(member, value) : resource;

    public static JsonObject Bundle(params JsonObject[] resources) =>
        new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection" }.With("entry", resources.Select(resource => new { resource }).ToArray());

    public static FhirFile File(string name, JsonNode content) => new(name, JsonSerializer.SerializeToUtf8Bytes(content, Relaxed));

    public static FhirFile Text(string name, string content) => new(name, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>Imports resources, each from a file of its own.</summary>
    public static FhirImportResult Import(params JsonObject[] resources) =>
        FhirImport.Read(resources.Select((resource, i) => File($"{i}-{resource["resourceType"]}.json", resource)));

    /// <summary>The one journey of the records, which all could be read.</summary>
    public static Journey JourneyOf(params JsonObject[] resources)
    {
        var result = Import(resources);
        result.Problems.Should().BeEmpty();
        return result.Journeys.Should().ContainSingle().Subject;
    }

    public static IEnumerable<Loss> Told(this FhirImportResult result, LossKind kind, string part) =>
        result.Losses.Of(kind).Where(loss => loss.Why.Contains(part, StringComparison.Ordinal));
}
