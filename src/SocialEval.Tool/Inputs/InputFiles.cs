using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Finds what is to be read: a folder stands for its files, in the order of their names.</summary>
internal static class InputFiles
{
    /// <summary>The files of a folder that hold journeys, or records as JSON.</summary>
    public static readonly string[] Json = [".json", ".ndjson", ".jsonl"];

    public static IEnumerable<(InputFile? File, Refusal? Refusal)> Of(IEnumerable<string> names) => Of(names, Json);

    public static IEnumerable<(InputFile? File, Refusal? Refusal)> Of(IEnumerable<string> names, string[] extensions)
    {
        foreach (var name in names)
        {
            if (!Directory.Exists(name))
            {
                yield return (new InputFile(name), null);
                continue;
            }

            var (files, refusal) = In(name, extensions);
            if (refusal is not null)
            {
                yield return (null, refusal);
            }

            foreach (var file in files)
            {
                yield return (new InputFile(file), null);
            }
        }
    }

    /// <summary>How many bytes there are to read, where that can be known.</summary>
    public static long? Length(IEnumerable<string> names) =>
        Of(names).Aggregate((long?)0, (sum, found) => found.File is { } file ? sum + file.Length : sum);

    private static (string[] Files, Refusal? Refusal) In(string folder, string[] extensions)
    {
        try
        {
            var files = Array.FindAll(Directory.GetFiles(folder), path => IsMeant(path, extensions));
            Array.Sort(files, string.CompareOrdinal);
            return (files, files.Length > 0 ? null : new Refusal(folder, null, null, $"a folder without {(extensions == Json ? "journeys" : "tables")}, expected {string.Join(", ", extensions[..^1])} or {extensions[^1]} files in it"));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return ([], Refusal.Unreadable(folder, unreadable));
        }
    }

    private static bool IsMeant(string path, string[] extensions) =>
        !Path.GetFileName(path.AsSpan()).StartsWith('.') && extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
