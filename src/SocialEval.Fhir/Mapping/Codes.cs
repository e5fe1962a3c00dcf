using System.Text.Json;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>The codes this import knows. A code that is not here stays unknown: nothing is worked out from its shape or its name.</summary>
/// <remarks>LOINC codes are carried as identifiers only. LOINC is © Regenstrief Institute, Inc.; its terms of use apply to them.</remarks>
internal static class Codes
{
    public const string Loinc = "http://loinc.org";
    public const string ScaleExtension = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling";
    public const string AcceptanceExtension = "http://hl7.org/fhir/StructureDefinition/goal-acceptance";
    public const string PertainsToGoalExtension = "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal";
    public const string PcoSystems = "http://hl7.org/fhir/us/pco/CodeSystem/";

    private static readonly Dictionary<string, int> Levels = new(StringComparer.Ordinal)
    {
        ["LA34479-8"] = 2,
        ["LA34480-6"] = 1,
        ["LA34481-4"] = 0,
        ["LA34483-0"] = -1,
        ["LA34484-8"] = -2,
    };

    private static readonly Dictionary<string, Rater> Scores = new(StringComparer.Ordinal)
    {
        ["107332-9"] = Rater.Anyone,
        ["107334-5"] = Rater.Person,
        ["107333-7"] = Rater.Professional,
        ["107331-1"] = Rater.Caregiver,
    };

    /// <summary>The attainment level a code stands for.</summary>
    public static int? Level(R4.Coding? coding) =>
        coding is { System: Loinc, Code: { } code } && Levels.TryGetValue(code, out var level) ? level : null;

    /// <summary>The code an attainment level is written with.</summary>
    public static string LevelCode(int level) => Levels.Single(known => known.Value == level).Key;

    /// <summary>Whose score a code says it is, where it is the code of an attainment score.</summary>
    public static Rater? Score(R4.CodeableConcept? concept)
    {
        foreach (var coding in concept?.Coding ?? [])
        {
            if (coding is { System: Loinc, Code: { } code } && Scores.TryGetValue(code, out var rater))
            {
                return rater;
            }
        }

        return null;
    }

    public static bool Has(IEnumerable<R4.CodeableConcept>? concepts, string code) =>
        concepts?.Any(concept => Has(concept, code)) == true;

    public static bool Has(R4.CodeableConcept? concept, string code) =>
        concept?.Coding.Any(coding => coding.Code == code) == true;

    /// <summary>A name for people: the text, else what the list calls it, else the code.</summary>
    public static string? NameOf(R4.CodeableConcept? concept) =>
        NotBlank(concept?.Text)
        ?? concept?.Coding.Select(coding => NotBlank(coding.Display)).FirstOrDefault(display => display is not null)
        ?? concept?.Coding.Select(coding => NotBlank(coding.Code)).FirstOrDefault(code => code is not null);

    /// <summary>A code as a message may quote it; anything that might be somebody's words is not quoted.</summary>
    public static string Quote(string? code) =>
        code is { Length: > 0 and <= 64 } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '/' or ':') ? $"'{code}'" : "without a code that can be shown";

    /// <summary>A text member of an object.</summary>
    public static string? Text(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>Whose score the code of a score says it is.</summary>
internal enum Rater
{
    /// <summary>The code does not say.</summary>
    Anyone,

    /// <summary>The person's.</summary>
    Person,

    /// <summary>A professional's.</summary>
    Professional,

    /// <summary>A caregiver's.</summary>
    Caregiver,
}
