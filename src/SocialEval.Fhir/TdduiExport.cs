using SocialEval.Fhir.Tddui;
using SocialEval.Fhir.Writing;

namespace SocialEval.Fhir;

/// <summary>Writes a journey as a personalised project of the French exchange of users' records (TDDUI, FHIR R4), for a purpose and a
/// reader.</summary>
/// <remarks>
/// <para>Expectations, needs, objectives with the person's last words on each, actions, reviews by their authors, and who agreed: the
/// person's agreement and the structure's are two records. Somebody is said to agree to the project only where they agreed to each of its
/// goals. Earlier versions, outcomes and testimonies have no record there and are listed as lost.</para>
/// <para>National identifiers of people and structures are not written: the system that takes the records in adds its own. Losses are
/// told as <see cref="FhirExport"/> tells them.</para>
/// </remarks>
public static class TdduiExport
{
    /// <summary>What a loss report of this export says was done.</summary>
    public const string Operation = "export tddui";

    /// <summary>Writes one journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="reading">As of which day, on which day, what for and for whom.</param>
    /// <param name="place">The place of the journey in its input, from 1, by which readers outside know it.</param>
    /// <exception cref="ArgumentException">The reader is not a party of the journey, or is "the person" of a journey that has no
    /// beneficiary or several.</exception>
    public static FhirExportResult Write(Journey journey, SocialEval.Reading reading, int place = 1)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(reading);
        return Exporting.Write(journey, reading, place, Operation, "the exchange of users' records", TdduiWriting.Write);
    }
}
