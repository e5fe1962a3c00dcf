using System.Text.Json;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Validation;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tests.Writing;

/// <summary>What Firely can check without any profile: a strict parse, cardinalities, types and values, and, as FHIRPath, the
/// invariants of R4 for what is written.</summary>
internal static class Validity
{
    // By their keys in the specification of R4.
    private static readonly (string Key, string Path)[] Invariants =
    [
        ("ext-1", "descendants().ofType(Extension).all(extension.exists() != value.exists())"),
        ("obs-6", "entry.resource.ofType(Observation).all(dataAbsentReason.empty() or value.empty())"),
        ("gol-1", "entry.resource.ofType(Goal).target.all((detail.exists() and measure.exists()) or detail.exists().not())"),
        ("org-1", "entry.resource.ofType(Organization).all((identifier.count() + name.count()) > 0)"),
        ("cpl-3", "entry.resource.ofType(CarePlan).activity.all(detail.empty() or reference.empty())"),
        ("bdl-7", "entry.fullUrl.isDistinct()"),
    ];

    public static R4.Bundle Parse(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        var isRead = new FhirJsonDeserializer(new DeserializerSettings().UsingMode(DeserializationMode.Strict)).TryDeserializeResource(ref reader, out var resource, out var issues);
        issues.Select(issue => issue.Message).Should().BeEmpty();
        isRead.Should().BeTrue();
        return resource.Should().BeOfType<R4.Bundle>().Subject;
    }

    public static IEnumerable<string> Problems(R4.Bundle bundle) =>
    [
        .. bundle.Validate(NarrativeValidationKind.None).Select(issue => issue.Message),
        .. Invariants.Where(invariant => !bundle.IsTrue(invariant.Path)).Select(invariant => invariant.Key),
        .. Broken(bundle),
    ];

    // Every reference is to a record of the bundle.
    private static IEnumerable<string> Broken(R4.Bundle bundle)
    {
        var keys = bundle.Entry.Select(entry => $"{entry.Resource!.TypeName}/{entry.Resource.Id}").ToHashSet(StringComparer.Ordinal);
        return bundle.Select("descendants().ofType(Reference).reference").Select(reference => reference!.ToString()!).Where(reference => !keys.Contains(reference));
    }
}
