using System.Globalization;
using SocialEval.Losses;

namespace SocialEval.Research.Refi.Intake;

/// <summary>What is noted while a file is read.</summary>
internal sealed class Notes(string file)
{
    private readonly List<(RefiProblem First, int Count)> warnings = [];
    private readonly Dictionary<(string Found, string Expected), int> warned = [];

    public List<RefiProblem> Problems { get; } = [];

    public List<Loss> Losses { get; } = [];

    public void Problem(string path, string found, string expected, int? line = null) => Problems.Add(new(file, path, found, expected, line));

    public void Problem(Node at, string found, string expected) => Problem(at.Path, found, expected, at.Line);

    /// <summary>Something the standard does not allow; said once for each sort, however often a program does it.</summary>
    public void Warn(string path, string found, string expected, int? line = null)
    {
        if (warned.TryGetValue((found, expected), out var place))
        {
            warnings[place] = warnings[place] with { Count = warnings[place].Count + 1 };
            return;
        }

        warned.Add((found, expected), warnings.Count);
        warnings.Add((new(file, path, found, expected, line), 1));
    }

    public void Warn(Node at, string found, string expected) => Warn(at.Path, found, expected, at.Line);

    public IEnumerable<RefiProblem> Warnings() => warnings.Select(warning => warning.Count == 1
        ? warning.First
        : warning.First with { Found = string.Create(CultureInfo.InvariantCulture, $"{warning.First.Found} (here and {warning.Count - 1} times more)") });

    public void Kept(string path, string why, string? journey = null, string? item = null) => Note(LossKind.Kept, path, why, journey, item);

    public void Approximated(string path, string why, string? journey = null, string? item = null) => Note(LossKind.Approximated, path, why, journey, item);

    public void Dropped(string path, string why) => Note(LossKind.Dropped, path, why, null, null);

    public void NotPresent(string path, string why, string? journey = null, string? item = null) => Note(LossKind.NotPresent, path, why, journey, item);

    private void Note(LossKind kind, string path, string why, string? journey, string? item) => Losses.Add(new(kind, path, why) { File = file, Journey = journey, Item = item });
}
