using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Takes in files whole, for an import reads them together.</summary>
internal static class WholeFiles
{
    /// <summary>What is in each file; one that cannot be read is refused, and the others are taken.</summary>
    /// <param name="names">Names of files and folders.</param>
    /// <param name="surroundings">Where standard input is.</param>
    /// <param name="refusals">What could not be read is added here.</param>
    /// <param name="extensions">The files of a folder that are meant.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<List<(string Name, ReadOnlyMemory<byte> Content)>> ReadAsync(
        IEnumerable<string> names, Surroundings surroundings, List<Refusal> refusals, string[] extensions, CancellationToken cancellation)
    {
        var files = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var (file, refusal) in InputFiles.Of(names, extensions))
        {
            if (file is null)
            {
                refusals.Add(refusal!);
                continue;
            }

            try
            {
                await using var stream = file.Open(surroundings);
                using var bytes = new MemoryStream();
                await stream.CopyToAsync(bytes, cancellation).WaitAsync(cancellation);
                files.Add((file.Name, bytes.ToArray()));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
            {
                refusals.Add(Refusal.Unreadable(file.Name, unreadable));
            }
        }

        return files;
    }
}
