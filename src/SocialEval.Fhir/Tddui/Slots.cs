using SocialEval.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>What a note or a reference is there for. Over its versions the guide said so in three ways; all are read.</summary>
internal static class Slots
{
    public const string NoteExtension = Profiles.Base + "tddui-goal-note";
    public const string DiscriminatorExtension = Profiles.Base + "tddui-discriminator";

    public const string PlanReference = Profiles.Base + "tddui-careplan-reference";

    public const string Origin = "origineAttente";
    public const string Comment = "commentaireAttente";
    public const string Title = "titreObjectif";
    public const string PersonsView = "avisUsagerObjectif";
    public const string Strategy = "strategieMiseEnOeuvreObjectif";
    public const string PersonsAgreement = "accordUsager";
    public const string StructuresAgreement = "accordStructure";

    /// <summary>The slot of a note or a reference, by either of its two extensions, or by what an older version displayed.</summary>
    public static string? Of(R4.Element element)
    {
        foreach (var extension in element.Extension)
        {
            var code = extension.Url switch
            {
                NoteExtension => (extension.Value as R4.Code)?.Value,
                DiscriminatorExtension => (extension.Value as R4.CodeableConcept)?.Coding.FirstOrDefault()?.Code ?? (extension.Value as R4.Code)?.Value,
                _ => null,
            };
            if (code is not null)
            {
                return code;
            }
        }

        return (element as R4.ResourceReference)?.Display switch
        {
            "Consentement usager" => PersonsAgreement,
            "Consentement structure" => StructuresAgreement,
            _ => null,
        };
    }

    /// <summary>Whether an extension says what something is there for, and is read.</summary>
    public static bool IsKnown(string? url) => url is NoteExtension or DiscriminatorExtension or PlanReference;

    /// <summary>The first note of a slot that says something, and its place.</summary>
    public static (R4.Annotation Note, int Place)? Note(List<R4.Annotation> notes, string slot)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            if (Of(notes[i]) == slot && Codes.NotBlank(notes[i].Text) is not null)
            {
                return (notes[i], i);
            }
        }

        return null;
    }

    /// <summary>Whether something beside a task is of a kind.</summary>
    public static bool Is(R4.CodeableConcept? type, string code) => type?.Coding.Exists(coding => coding.Code == code) == true;
}
