using SocialEval.Exchange;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads tables, forms, notebooks and diagnostics of other systems.</summary>
internal static class ExchangeReading
{
    private static readonly string[] Tables = [".csv", ".tsv", ".txt", .. InputFiles.Json];

    public static Task<ImportedJourneys> OfNotebooksAsync(IEnumerable<string> names, Surroundings surroundings, CancellationToken cancellation) =>
        ReadAsync(names, surroundings, InputFiles.Json, CarnetDeBordImport.Read, cancellation);

    public static Task<ImportedJourneys> OfDiagnosticsAsync(IEnumerable<string> names, Surroundings surroundings, CancellationToken cancellation) =>
        ReadAsync(names, surroundings, InputFiles.Json, FranceTravailImport.Read, cancellation);

    public static Task<ImportedJourneys> OfTablesAsync(IEnumerable<string> names, TableMapping mapping, Surroundings surroundings, CancellationToken cancellation) =>
        ReadAsync(names, surroundings, Tables, files => TableImport.Read(files, mapping), cancellation);

    private static async Task<ImportedJourneys> ReadAsync(
        IEnumerable<string> names, Surroundings surroundings, string[] extensions, Func<IEnumerable<ExchangeFile>, ImportResult> read, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var files = await WholeFiles.ReadAsync(names, surroundings, refusals, extensions, cancellation);
        var result = read(files.Select(file => new ExchangeFile(file.Name, file.Content)));
        refusals.AddRange(result.Problems.Select(problem => Refusal.Of(problem.File, problem.Line, problem.Path, problem.Found, problem.Expected)));
        return new(result.Journeys, result.Losses, files.Count, refusals);
    }
}
