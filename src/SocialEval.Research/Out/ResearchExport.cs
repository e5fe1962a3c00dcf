namespace SocialEval.Research.Out;

/// <summary>Writes what journeys allow a researcher to read as tables that any statistics program opens, with a page that says what
/// they are.</summary>
/// <remarks>
/// <para>Every row comes from a view of a journey for research by a researcher, and there is no other way in: what people did not agree
/// to for that, what is shared with those taking part only, what mentions a third party is not there to be written. Parties are roles.
/// Journeys, items and voices bear names made for this export; places, parties' names, reflections and what other systems hold are in
/// no table. A theme that fewer journeys have than are told bears no name.</para>
/// <para>Journeys are not in the order they came in, for that order may be known. They are ordered by their new names, in blocks, so
/// that an export can be larger than memory.</para>
/// </remarks>
public static class ResearchExport
{
    private const int Block = 20_000;

    /// <summary>Writes an export into a folder that is not there yet. It is there whole or not at all.</summary>
    /// <param name="journeys">The journeys.</param>
    /// <param name="folder">The folder to make; an empty one may be there.</param>
    /// <param name="terms">On what terms.</param>
    /// <param name="cancellation">Ends it, and leaves nothing behind.</param>
    /// <exception cref="IOException">Something is in the folder already, or it cannot be written.</exception>
    public static async Task<ExportSummary> WriteAsync(IAsyncEnumerable<Journey> journeys, string folder, ExportTerms terms, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(terms);
        using var place = new ExportFolder(folder);
        var files = new List<TableFile>();
        long exported = 0;
        long withheld = 0;
        long unnamedThemes = 0;
        try
        {
            await OpenAsync(files, place.Temporary, terms.Form, cancellation).ConfigureAwait(false);
            var block = new List<ExportedJourney>();
            var rare = new RareThemes(terms.FewestTold);
            var pseudonyms = new Pseudonyms(terms.Secret);
            var reading = new Reading(terms.AsOf, terms.On, Purpose.Research, Reader.Researcher) { Vocabulary = terms.Vocabulary };
            await foreach (var journey in journeys.WithCancellation(cancellation).ConfigureAwait(false))
            {
                var view = new ExportedJourney(journey.ViewWithNames(reading, place: 1, out var names), names, pseudonyms, terms.Dates);
                if (!view.HasAnything)
                {
                    withheld++;
                    continue;
                }

                exported++;
                block.Add(view);
                if (block.Count == Block)
                {
                    await WriteAsync(files, block, rare, cancellation).ConfigureAwait(false);
                }
            }

            await WriteAsync(files, block, rare, cancellation).ConfigureAwait(false);
            var unnamed = rare.Rest();
            unnamedThemes = unnamed.Count;
            await files.Single(static file => file.Table == ExportTables.Themes).WriteAsync(unnamed, cancellation).ConfigureAwait(false);
        }
        finally
        {
            foreach (var file in files)
            {
                await file.DisposeAsync().ConfigureAwait(false);
            }
        }

        var summary = new ExportSummary(exported, [.. files.Select(file => new ExportedTable(file.Table.Name, file.Rows))], withheld - (withheld % terms.FewestTold), unnamedThemes);
        await File.WriteAllTextAsync(Path.Combine(place.Temporary, "README.md"), ExportPage.Of(summary, terms), cancellation).ConfigureAwait(false);
        place.Complete();
        return summary;
    }

    private static async Task OpenAsync(List<TableFile> files, string folder, ExportForm form, CancellationToken cancellation)
    {
        foreach (var table in ExportTables.All())
        {
            files.Add(form == ExportForm.Parquet
                ? await ParquetFile.CreateAsync(table, Path.Combine(folder, $"{table.Name}.parquet"), cancellation).ConfigureAwait(false)
                : new CsvFile(table, Path.Combine(folder, $"{table.Name}.csv"), form == ExportForm.FrenchSpreadsheet));
        }
    }

    private static async Task WriteAsync(List<TableFile> files, List<ExportedJourney> block, RareThemes rare, CancellationToken cancellation)
    {
        block.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        foreach (var file in files)
        {
            var rows = block.SelectMany(file.Table.Rows);
            await file.WriteAsync(file.Table == ExportTables.Themes ? rare.Take(rows) : [.. rows], cancellation).ConfigureAwait(false);
        }

        block.Clear();
    }
}
