using SocialEval.Fhir;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads FHIR files together, for references lead from one to another.</summary>
internal static class FhirReading
{
    public static async Task<ImportedJourneys> ReadAsync(IEnumerable<string> names, Surroundings surroundings, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var files = await WholeFiles.ReadAsync(names, surroundings, refusals, InputFiles.Json, cancellation);
        var result = FhirImport.Read(files.Select(file => new FhirFile(file.Name, file.Content)));
        refusals.AddRange(result.Problems.Select(problem => new Refusal(problem.File, problem.Line ?? 1, problem.Path, $"{problem.Found}, expected {problem.Expected}")));
        return new(result.Journeys, result.Losses, files.Count, refusals);
    }
}
