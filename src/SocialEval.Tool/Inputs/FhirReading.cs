using SocialEval.Fhir;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads FHIR files together, for references lead from one to another.</summary>
internal static class FhirReading
{
    public static Task<ImportedJourneys> ReadAsync(IEnumerable<string> names, Surroundings surroundings, CancellationToken cancellation) =>
        ReadAsync(names, static files => FhirImport.Read(files), surroundings, cancellation);

    public static Task<ImportedJourneys> OfTdduiAsync(IEnumerable<string> names, Surroundings surroundings, CancellationToken cancellation) =>
        ReadAsync(names, static files => TdduiImport.Read(files), surroundings, cancellation);

    public static Refusal Refusal(FhirProblem problem) => Outputs.Refusal.Of(problem.File, problem.Line, problem.Path, problem.Found, problem.Expected);

    private static async Task<ImportedJourneys> ReadAsync(
        IEnumerable<string> names, Func<IEnumerable<FhirFile>, FhirImportResult> read, Surroundings surroundings, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var files = await WholeFiles.ReadAsync(names, surroundings, refusals, InputFiles.Json, cancellation);
        var result = read(files.Select(file => new FhirFile(file.Name, file.Content)));
        refusals.AddRange(result.Problems.Select(Refusal));
        return new(result.Journeys, result.Losses, files.Count, refusals);
    }
}
