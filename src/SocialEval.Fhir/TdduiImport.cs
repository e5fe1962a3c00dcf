using SocialEval.Losses;

namespace SocialEval.Fhir;

/// <summary>Reads personalised projects of the French exchange of users' records (TDDUI, FHIR R4) into journeys.</summary>
/// <remarks>
/// <para>The records say by their profiles what they are, so <see cref="FhirImport"/> reads them too, and the same; this names the
/// operation as it was asked for.</para>
/// <para>Who expressed an expectation is read in each of the ways versions of the exchange wrote it. The structure's agreement is never
/// the person's. An evaluation without an evaluator is unknown, and never the person's own. Time left in prose stays prose; the date it
/// comes to is marked as derived.</para>
/// </remarks>
public static class TdduiImport
{
    /// <summary>What a loss report of this import says was done.</summary>
    public const string Operation = "import tddui";

    /// <summary>Reads files together: references from one to another are followed.</summary>
    /// <param name="files">The files, each one resource or one bundle.</param>
    /// <param name="options">What the host knows of them.</param>
    public static FhirImportResult Read(IEnumerable<FhirFile> files, FhirImportOptions? options = null)
    {
        var result = FhirImport.Read(files, options);
        return result with { Losses = result.Losses with { Operation = Operation } };
    }
}
