using System.Buffers;
using System.Text.Json;
using SocialEval.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Reading;

/// <summary>Whom a record says it is about, read without the rest of it where it is plainly written.</summary>
internal static class SubjectReading
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/#|?=&%+@");

    /// <summary>The reference, and the type beside it.</summary>
    /// <returns>A reference; an empty one where it is somebody without a reference; nothing where there is no subject.</returns>
    public static (string? Reference, string? Type) Of(FileContext context, FoundResource resource)
    {
        if (!Subjects.HaveOne(resource.Type))
        {
            return default;
        }

        var member = resource.Type switch { "Task" => "for", "Consent" => "patient", _ => "subject" };
        var isWritten = resource.Raw.TryGetProperty(member, out var subject);
        var isExtended = resource.Raw.TryGetProperty("_" + member, out _);
        if (!isWritten && !isExtended)
        {
            return default;
        }

        if (!isExtended && IsPlain(subject, out var reference))
        {
            return (reference, null);
        }

        // What is not plain may be something FHIR does not allow, which is taken out before anything is made of it.
        var read = ResourceReading.Read(context with { Problems = [] }, resource.Raw, resource.Path, resource.FullUrl, resource.Container);
        return Subjects.Of(read.Content).Reference switch
        {
            { Reference: { Length: > 0 } text, Type: var type } => (text, type),
            null or { Type: null, Display: null, Identifier: null } => default,
            { Type: var type } => ("", type),
        };
    }

    private static bool IsPlain(JsonElement subject, out string? reference)
    {
        reference = null;
        if (subject.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (var member in subject.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(member.Value.GetString()))
            {
                return false;
            }

            if (member.NameEquals("reference"u8))
            {
                reference = member.Value.GetString()!;
            }
            else if (!member.NameEquals("display"u8))
            {
                return false;
            }
        }

        return reference is not null && !reference.AsSpan().ContainsAnyExcept(Plain);
    }
}
