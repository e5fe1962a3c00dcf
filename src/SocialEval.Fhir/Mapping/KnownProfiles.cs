using SocialEval.Fhir.Reading;

namespace SocialEval.Fhir.Mapping;

/// <summary>The families of profiles that are read for what they add. A record of any other is read as base FHIR, and that is told.</summary>
internal static class KnownProfiles
{
    private static readonly string[] Families =
    [
        "http://hl7.org/fhir/StructureDefinition/",
        "http://hl7.org/fhir/us/core/",
        "http://hl7.org/fhir/us/pco/",
        Tddui.Profiles.Base,
    ];

    public static void Tell(FoundResource from)
    {
        var profiles = from.Content?.Meta?.Profile.ToList() ?? [];
        for (var i = 0; i < profiles.Count; i++)
        {
            if (profiles[i] is { } profile && !Families.Any(family => profile.StartsWith(family, StringComparison.Ordinal)))
            {
                from.Account.Approximated(FormattableString.Invariant($"meta.profile[{i}]"), null, "a profile that is not known here: the record is read as base FHIR, and what the profile adds is not");
            }
        }
    }
}
