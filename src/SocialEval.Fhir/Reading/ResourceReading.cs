using System.Runtime.InteropServices;
using System.Text.Json;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;
using Hl7.Fhir.Validation;
using SocialEval.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Reading;

/// <summary>Reads one resource with Firely. A value FHIR does not allow is taken out and told; the rest of the resource is read.</summary>
/// <remarks>Firely's typed properties throw later on what was wrong in the text. Everything it reports is therefore taken out
/// first, the smallest part at a time, so that no mapping ever meets it.</remarks>
internal static class ResourceReading
{
    private static readonly FhirJsonDeserializer Deserializer =
        new(new DeserializerSettings().UsingMode(DeserializationMode.Strict, NarrativeValidationKind.None));

    // Nothing is lost by these: what is missing, empty or unknown to FHIR is told by the account of the resource.
    private static readonly HashSet<string> Harmless = ["PVAL105", "PVAL128", "PVAL129", "PVAL130", "JSON109", "JSON120", "JSON121"];

    public static FoundResource Read(FileContext context, JsonElement element, string path, string? fullUrl, FoundResource? container)
    {
        var resource = new FoundResource(context.Name, path, element, fullUrl, container);
        if (!ResourceKinds.AreMapped(resource.Type))
        {
            return resource;
        }

        try
        {
            ReadWhatCanBe(resource, context, element, path);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The deserializer has faults of its own on what no standard allows, such as a member without a name. One resource that
            // meets one takes no other with it.
            resource.Content = null;
            context.Problems.Add(new(context.Name, path, $"{resource.Type} that its reader stops at ({fault.GetType().Name})", "a resource as FHIR R4 writes it", context.LineOf(element)));
            resource.Account.Whole("it could not be read as FHIR R4");
        }

        return resource;
    }

    private static void ReadWhatCanBe(FoundResource resource, FileContext context, JsonElement element, string path)
    {
        for (var round = 0; round < 20; round++)
        {
            var issue = TryRead(resource);
            if (issue is null)
            {
                return;
            }

            var line = issue.LineNumber is { } number && context.LineOf(element) is { } first ? first + (int)number - 1 : context.LineOf(element);
            if (Pruning.Without(resource.Raw, issue.InstancePath) is not var (left, place, value))
            {
                break;
            }

            context.Problems.Add(new(context.Name, $"{path}.{place}", value, "a value FHIR R4 allows there", line));
            resource.Raw = left;
        }

        if (TryRead(resource) is { } last)
        {
            resource.Content = null;
            context.Problems.Add(new(context.Name, path, $"{resource.Type} that cannot be read ({last.ErrorCode})", "a resource as FHIR R4 writes it", context.LineOf(element)));
            resource.Account.Whole("it could not be read as FHIR R4");
        }
    }

    private static ExtendedCodedException? TryRead(FoundResource resource)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(resource.Raw));
        if (Deserializer.TryDeserializeResource(ref reader, out R4.Resource? read, out var issues))
        {
            resource.Content = read;
            return null;
        }

        resource.Content = read;
        return issues.OfType<ExtendedCodedException>().FirstOrDefault(issue =>
            !Harmless.Contains(issue.ErrorCode) && !IsOwnId(issue, resource.Type));
    }

    // Systems write ids that FHIR would not allow; they still name the resource.
    private static bool IsOwnId(ExtendedCodedException issue, string type) => issue.InstancePath == type + ".id";
}
