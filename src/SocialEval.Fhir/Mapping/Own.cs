using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>What a journey says and base FHIR has no element for, as typed extensions of elements others read without them.</summary>
/// <remarks>A system that does not know them loses nothing of what the elements say. Written and read here only; each is under
/// one name, with the parts it has.</remarks>
internal static class Own
{
    /// <summary>What the address of each extension and list of codes begins with.</summary>
    public const string Prefix = "urn:socialeval:";

    /// <summary>The list that says what kind of item a resource is.</summary>
    public const string Kinds = Prefix + "kind";

    /// <summary>The id of an item, where FHIR does not allow it for an id.</summary>
    public const string Ids = Prefix + "id";

    /// <summary>The id of the journey, on the person's record.</summary>
    public const string JourneyIds = Prefix + "journey";

    /// <summary>The role of somebody who is neither a professional nor a relative.</summary>
    public const string Roles = Prefix + "role";

    public static bool IsOne(string? url) => url is not null && url.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>An extension of several parts; nothing where none of them is there.</summary>
    public static R4.Extension? Of(string name, params IEnumerable<(string Part, R4.DataType? Value)> parts)
    {
        var extension = new R4.Extension { Url = Prefix + name };
        foreach (var (part, value) in parts)
        {
            if (value is not null)
            {
                extension.Extension.Add(new(part, value));
            }
        }

        return extension.Extension.Count == 0 ? null : extension;
    }

    /// <summary>The extension of a name.</summary>
    public static R4.Extension? Find(R4.IExtendable? element, string name) => element?.Extension?.Find(extension => extension.Url == Prefix + name);

    /// <summary>Every extension of a name, in its order.</summary>
    public static IEnumerable<R4.Extension> All(R4.IExtendable element, string name) => element.Extension.Where(extension => extension.Url == Prefix + name);

    /// <summary>One part of an extension.</summary>
    public static T? Part<T>(R4.Extension? extension, string part)
        where T : R4.DataType => extension?.Extension.Find(found => found.Url == part)?.Value as T;

    /// <summary>Every part of one name.</summary>
    public static IEnumerable<T> Parts<T>(R4.Extension? extension, string part)
        where T : R4.DataType => extension?.Extension.Where(found => found.Url == part).Select(found => found.Value).OfType<T>() ?? [];

    /// <summary>What kind of item a resource says it is.</summary>
    public static string? KindOf(R4.Resource? resource) => resource switch
    {
        R4.Observation observation => KindOf(observation.Category),
        R4.Communication communication => KindOf(communication.Category),
        R4.Goal goal => KindOf(goal.Category),
        _ => null,
    };

    /// <summary>The id something has of its own, where no record is its own.</summary>
    public static string? IdOf(R4.IExtendable element, string name) => Codes.NotBlank(Part<R4.FhirString>(Find(element, name), "id")?.Value);

    public static R4.CodeableConcept Kind(string kind) => new(Kinds, kind);

    private static string? KindOf(List<R4.CodeableConcept> categories) =>
        categories.SelectMany(category => category.Coding).FirstOrDefault(coding => coding.System == Kinds)?.Code;
}
