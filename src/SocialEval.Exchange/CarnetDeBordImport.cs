using SocialEval.Exchange.CarnetDeBord;
using SocialEval.Exchange.Records;

namespace SocialEval.Exchange;

/// <summary>Reads the notebooks that Carnet de bord, a social notebook that was shut down in 2025, exports as JSON: the way out for
/// what was written there.</summary>
/// <remarks>
/// <para>One journey for each notebook. Neither an agreement of the person nor an assessment by anybody is in an export, and a
/// status that nobody signed is neither: they are told as not present, goal by goal, and never filled in.</para>
/// <para>Statuses, contracts and a box a professional ticked for the person are kept aside, under the journey's <c>extra</c>, which
/// is in no view. Addresses, numbers, dates of birth and rights are not taken at all.</para>
/// <para>What cannot be read is a problem with its place, and everything else is still read. The same files give the same
/// journeys, with the same ids.</para>
/// <para>Source: gip-inclusion/carnet-de-bord, <c>export_notebook.py</c>, as of February 2024.</para>
/// </remarks>
public static class CarnetDeBordImport
{
    /// <summary>What a loss report of this import says was done.</summary>
    public const string Operation = "import carnet-de-bord";

    /// <summary>Reads files of notebooks.</summary>
    /// <param name="files">The files, each a list of notebooks or one.</param>
    public static ImportResult Read(IEnumerable<ExchangeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return RecordImport.Read(files, Operation, new NotebookReading());
    }
}
