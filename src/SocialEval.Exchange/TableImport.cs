using SocialEval.Exchange.Tables;
using SocialEval.Losses;

namespace SocialEval.Exchange;

/// <summary>Reads tables as CSV and submissions of forms as KoboToolbox and ODK export them, JSON or CSV, into journeys, by a
/// mapping that says what each column is.</summary>
/// <remarks>
/// <para>Rows that name the same journey are one journey, in the order of the rows. Who speaks is what a column says, never who
/// sent the form; where no column says, it stays unknown. An empty cell makes nothing.</para>
/// <para>A cell that cannot be read is a problem with its line and column, and takes with it the one item it belongs to;
/// everything else is read. The same files give the same journeys, with the same ids.</para>
/// </remarks>
public static class TableImport
{
    /// <summary>What a loss report of this import says was done.</summary>
    public const string Operation = "import table";

    /// <summary>Reads files together: a journey may have rows in several.</summary>
    /// <param name="files">The files.</param>
    /// <param name="mapping">What their columns are.</param>
    public static ImportResult Read(IEnumerable<ExchangeFile> files, TableMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(mapping);
        var problems = new List<ExchangeProblem>();
        var tables = files.Select(file => SourceReading.Read(file, mapping.Parts, problems)).OfType<SourceTable>().ToList();
        return TableJourneys.Read(tables, mapping.Parts, problems);
    }
}
