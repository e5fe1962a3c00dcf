using System.Text.Encodings.Web;
using System.Text.Json;
using SocialEval.Benchmarks.Invented;

namespace SocialEval.Benchmarks.Records;

/// <summary>Writes a bundle of records of people who do not exist, ten goals a person, each with its levels in words and one answer,
/// by kind of record as servers export them: so whatever is one person's lies far apart.</summary>
/// <remarks>The same number of goals gives the same bytes. One entry is held at a time.</remarks>
internal static class InventedBundle
{
    private const int GoalsPerPerson = 10;
    private const int PeoplePerProfessional = 50;

    private static readonly (int Level, string Code)[] Levels = [(2, "LA34479-8"), (1, "LA34480-6"), (0, "LA34481-4"), (-1, "LA34483-0"), (-2, "LA34484-8")];

    public static void Write(int goals, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true });
        var chance = new Chance(goals);
        var people = goals / GoalsPerPerson;
        json.WriteStartObject();
        json.WriteString("resourceType", "Bundle");
        json.WriteString("type", "collection");
        json.WriteStartArray("entry");
        for (var i = 0; i < people; i++)
        {
            var (_, name) = Phrases.Names[i % Phrases.Names.Length];
            Entry(json, "Patient", $"p{i}", () => Text(json, "name", name));
        }

        for (var i = 0; i <= people / PeoplePerProfessional; i++)
        {
            var (_, name) = Phrases.Surnames[i % Phrases.Surnames.Length];
            Entry(json, "Practitioner", $"w{i}", () => Text(json, "name", name));
        }

        for (var i = 0; i < goals; i++)
        {
            Entry(json, "Goal", $"g{i}", () => Goal(json, i, chance));
        }

        for (var i = 0; i < goals; i++)
        {
            Entry(json, "Observation", $"o{i}", () => Answer(json, i, chance));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, string type, string id, Action rest)
    {
        json.WriteStartObject();
        json.WriteString("fullUrl", $"https://dossiers.example.org/fhir/{type}/{id}");
        json.WriteStartObject("resource");
        json.WriteString("resourceType", type);
        json.WriteString("id", id);
        rest();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    private static void Goal(Utf8JsonWriter json, int goal, Chance chance)
    {
        json.WriteStartArray("extension");
        foreach (var (level, code) in Levels)
        {
            json.WriteStartObject();
            json.WriteString("url", "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling");
            json.WriteStartArray("extension");
            json.WriteStartObject();
            json.WriteString("url", "level");
            json.WriteStartObject("valueCoding");
            json.WriteString("system", "http://loinc.org");
            json.WriteString("code", code);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("url", "text");
            json.WriteString("valueString", $"{level + 3} fois par semaine au jardin partagé, avec qui veut venir");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("lifecycleStatus", "active");
        json.WriteStartObject("description");
        json.WriteString("text", $"Cultiver un carré au jardin partagé, le numéro {chance.Below(900)}");
        json.WriteEndObject();
        Reference(json, "subject", Person(goal));
        json.WriteString("startDate", $"2031-0{1 + chance.Below(9)}-1{chance.Below(10)}");
        json.WriteStartArray("target");
        json.WriteStartObject();
        json.WriteString("dueDate", $"2032-0{1 + chance.Below(9)}");
        json.WriteEndObject();
        json.WriteEndArray();
        Reference(json, "expressedBy", chance.Below(5) > 0 ? Person(goal) : Professional(goal));
        json.WriteStartArray("note");
        json.WriteStartObject();
        Reference(json, "authorReference", Professional(goal));
        json.WriteString("text", "On en a reparlé en marchant jusqu'au jardin.");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Answer(Utf8JsonWriter json, int goal, Chance chance)
    {
        json.WriteString("status", "final");
        Coding(json, "code", "107334-5");
        Reference(json, "subject", Person(goal));
        json.WriteStartArray("focus");
        json.WriteStartObject();
        json.WriteString("reference", $"Goal/g{goal}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("effectiveDateTime", $"2031-1{chance.Below(3)}-1{chance.Below(10)}");
        json.WriteStartArray("performer");
        json.WriteStartObject();
        json.WriteString("reference", Person(goal));
        json.WriteEndObject();
        json.WriteEndArray();
        Coding(json, "valueCodeableConcept", Levels[chance.Below(Levels.Length)].Code);
    }

    private static string Person(int goal) => $"Patient/p{goal / GoalsPerPerson}";

    private static string Professional(int goal) => $"Practitioner/w{goal / GoalsPerPerson / PeoplePerProfessional}";

    private static void Text(Utf8JsonWriter json, string member, string text)
    {
        json.WriteStartArray(member);
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter json, string member, string reference)
    {
        json.WriteStartObject(member);
        json.WriteString("reference", reference);
        json.WriteEndObject();
    }

    private static void Coding(Utf8JsonWriter json, string member, string code)
    {
        json.WriteStartObject(member);
        json.WriteStartArray("coding");
        json.WriteStartObject();
        json.WriteString("system", "http://loinc.org");
        json.WriteString("code", code);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
