using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>Themes on their way out, as codes of the list they are from.</summary>
internal static class ThemeWriting
{
    public static IEnumerable<R4.CodeableConcept> Of(IEnumerable<Theme> themes) =>
        themes.Select(theme => new R4.CodeableConcept { Coding = [new(theme.System, theme.Code)], Text = theme.Text });
}
