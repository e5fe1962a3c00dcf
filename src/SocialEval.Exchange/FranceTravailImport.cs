using SocialEval.Exchange.FranceTravail;
using SocialEval.Exchange.Records;

namespace SocialEval.Exchange;

/// <summary>Reads the diagnostic of a France Travail file (<c>dossier individu</c>): constraints, situations and goals, as an
/// adviser coded them.</summary>
/// <remarks>
/// <para>One journey for each diagnostic. It holds no word of the person: everything in it is the adviser's, and neither an
/// agreement nor an assessment is there; that is told, and never filled in. A status is neither.</para>
/// <para>What cannot be read is a problem with its place, and everything else is still read. The same files give the same
/// journeys, with the same ids.</para>
/// <para>Source: gip-inclusion/carnet-de-bord, <c>dossier_individu_api.py</c>, as of February 2024.</para>
/// </remarks>
public static class FranceTravailImport
{
    /// <summary>What a loss report of this import says was done.</summary>
    public const string Operation = "import france-travail";

    /// <summary>Reads files of diagnostics.</summary>
    /// <param name="files">The files, each one diagnostic or a list of them.</param>
    public static ImportResult Read(IEnumerable<ExchangeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return RecordImport.Read(files, Operation, new DiagnosticReading());
    }
}
