using SocialEval.Fhir.Writing;

namespace SocialEval.Fhir;

/// <summary>Writes a journey as FHIR R4 records, for a purpose and a reader, in the form of the Person-Centered Outcomes guide.</summary>
/// <remarks>
/// <para>What is written is what that reading may see, and nothing else; where it may see nothing there are no records. Who speaks
/// stays who spoke: what cannot be written without seeming another's is left out.</para>
/// <para>What is written is read back, and the account of losses is what then differs. So a journey written and read is the same
/// journey but for what is listed, and <c>source</c>, which from then on is the record.</para>
/// </remarks>
public static class FhirExport
{
    /// <summary>What a loss report of this export says was done.</summary>
    public const string Operation = "export fhir";

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
        return Exporting.Write(journey, reading, place, Operation, "FHIR R4", JourneyWriting.Write);
    }
}
