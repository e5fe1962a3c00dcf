using SocialEval.Fhir.Reading;
using SocialEval.Journeys;

namespace SocialEval.Fhir.Mapping;

/// <summary>Labels of confidentiality: what a record marks as restricted is used for support only.</summary>
internal static class Labels
{
    private const string Confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

    public static Restriction? Restriction(FoundResource from, string item)
    {
        var labels = from.Content?.Meta?.Security;
        for (var i = 0; i < (labels?.Count ?? 0); i++)
        {
            if (labels![i] is { System: Confidentiality, Code: "R" or "V" })
            {
                from.Account.Approximated(FormattableString.Invariant($"meta.security[{i}]"), item, "marked as restricted: used for support only; who asked for it is not said");
                return new();
            }
        }

        return null;
    }
}
