using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Consents that are nobody's answer to a project. What somebody permitted elsewhere, for something else, is no consent to
/// share for one of our purposes.</summary>
internal static class ConsentMapping
{
    public static void Map(Draft draft, IEnumerable<FoundResource> records)
    {
        foreach (var record in records.Where(record => record.Content is R4.Consent && !record.Account.IsWhole && !record.Account.HasCovered("performer[0]")))
        {
            record.Account.Whole($"'Consent': {ResourceKinds.WhyNot("Consent")}");
        }
    }
}
