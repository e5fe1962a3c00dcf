using SocialEval.Fhir;
using SocialEval.Losses;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads files of another system together, for references lead from one to another.</summary>
internal static class FhirReading
{
    public static async Task<FhirJourneys> ReadAsync(
        IEnumerable<string> names, Surroundings surroundings, CancellationToken cancellation, bool isTddui = false)
    {
        var files = new List<FhirFile>();
        var refusals = new List<Refusal>();
        foreach (var (file, refusal) in InputFiles.Of(names))
        {
            if (file is null)
            {
                refusals.Add(refusal!);
                continue;
            }

            try
            {
                await using var stream = file.Open(surroundings);
                files.Add(await FhirFile.ReadAsync(file.Name, stream, cancellation).WaitAsync(cancellation));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
            {
                refusals.Add(Refusal.Unreadable(file.Name, unreadable));
            }
        }

        var result = isTddui ? TdduiImport.Read(files) : FhirImport.Read(files);
        refusals.AddRange(result.Problems.Select(problem =>
            new Refusal(problem.File, problem.Line ?? 1, problem.Path, $"{problem.Found}, expected {problem.Expected}")));
        return new(result.Journeys, result.Losses, files.Count, refusals);
    }
}

/// <summary>The journeys in files of another system.</summary>
/// <param name="Journeys">One for each person.</param>
/// <param name="Losses">What became of everything in the files.</param>
/// <param name="Files">How many files there were to read.</param>
/// <param name="Refusals">What could not be read.</param>
internal sealed record FhirJourneys(Sequence<Journey> Journeys, LossReport Losses, int Files, List<Refusal> Refusals);
