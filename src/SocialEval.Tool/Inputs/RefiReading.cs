using SocialEval.Losses;
using SocialEval.Research.Refi;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads projects and codebooks of programs for qualitative analysis, one after another.</summary>
internal static class RefiReading
{
    private static readonly string[] Extensions = [".qdpx", ".qde", ".qdc"];

    /// <summary>The journeys in some files, and what was coded in them as a table.</summary>
    public static async Task<(ImportedJourneys Journeys, string Codings)> ReadAsync(
        IEnumerable<string> names, RefiImportOptions options, Surroundings surroundings, Messages messages, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var files = await WholeFiles.ReadAsync(names, surroundings, refusals, Extensions, cancellation);
        RefiImportResult[] read = [.. files.Select(file => RefiImport.Read(new(file.Name, file.Content), options))];
        foreach (var warning in read.SelectMany(result => result.Warnings))
        {
            messages.Say($"read all the same: {warning}");
        }

        refusals.AddRange(read.SelectMany(result => result.Problems).Select(problem => Refusal.Of(problem.File, problem.Line, problem.Path, problem.Found, problem.Expected)));
        var losses = new LossReport { Operation = RefiImport.Operation, Losses = [.. read.SelectMany(result => result.Losses.Losses)] };
        return (new([.. read.SelectMany(result => result.Journeys)], losses, files.Count, refusals), RefiImportResult.CodingsAsCsv([.. read]));
    }
}
