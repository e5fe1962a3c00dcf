using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>The themes something belongs to, as open codes with their list.</summary>
internal static class Themes
{
    public static Sequence<Theme> Of(FoundResource from, List<R4.CodeableConcept> categories, string? item)
    {
        var themes = new List<Theme>();
        for (var i = 0; i < categories.Count; i++)
        {
            if (Of(categories[i]) is { } theme)
            {
                from.Account.Kept(FormattableString.Invariant($"category[{i}]"), item, "a theme");
                if (!themes.Contains(theme))
                {
                    themes.Add(theme);
                }
            }
        }

        return [.. themes];
    }

    /// <summary>The theme a concept names; nothing where it names a kind of document or of record.</summary>
    public static Theme? Of(R4.CodeableConcept? concept)
    {
        var coding = concept?.Coding.Find(coding => Codes.NotBlank(coding.Code) is not null);
        if (coding?.Code is not { } code || IsKindOfRecord(coding.System))
        {
            return null;
        }

        return new(code, Codes.NotBlank(concept!.Text) ?? Codes.NotBlank(coding.Display), coding.System);
    }

    private static bool IsKindOfRecord(string? system) =>
        system is not null && (system.StartsWith(Own.Prefix, StringComparison.Ordinal) || system.StartsWith("http://hl7.org/fhir/us/core/", StringComparison.Ordinal) || system.StartsWith("http://terminology.hl7.org/", StringComparison.Ordinal));
}
