using System.Text.Json;
using SocialEval.Losses;

namespace SocialEval.Exchange.Records;

/// <summary>What became of each part of one record. A part nobody spoke of when it is closed was dropped, and is told.</summary>
internal sealed class Account(JsonRecord record, string source, List<ExchangeProblem> problems)
{
    private readonly List<Loss> losses = [];
    private readonly HashSet<string> covered = new(StringComparer.Ordinal);
    private readonly HashSet<string> around = new(StringComparer.Ordinal) { string.Empty };

    /// <summary>The journey the record is carried into.</summary>
    public string? Journey { get; set; }

    /// <summary>Whether nothing of it goes into a journey.</summary>
    public bool IsWhole { get; private set; }

    public Node Root => new(this, string.Empty, record.Root);

    public void Kept(string path, string? item, string why) => Note(LossKind.Kept, path, item, why);

    public void Approximated(string path, string? item, string why) => Note(LossKind.Approximated, path, item, why);

    public void Dropped(string path, string why, string? item = null) => Note(LossKind.Dropped, path, item, why);

    /// <summary>What one might look for and the source does not say.</summary>
    public void NotPresent(string? item, string why) => losses.Add(Line(LossKind.NotPresent, string.Empty, item, why));

    /// <summary>Nothing of the record goes into a journey.</summary>
    public void Whole(string why)
    {
        IsWhole = true;
        losses.RemoveAll(loss => loss.Kind != LossKind.Dropped);
        losses.Add(Line(LossKind.Dropped, string.Empty, null, why));
    }

    /// <summary>A part that cannot be read. It is told as a problem, and dropped.</summary>
    public void Problem(string path, string found, string expected)
    {
        if (Cover(path))
        {
            problems.Add(new(record.File, Full(path), found, expected, record.Line > 1 ? record.Line : null));
            losses.Add(Line(LossKind.Dropped, path, null, "it could not be read"));
        }
    }

    /// <summary>Every line, with one for each part nobody spoke of.</summary>
    /// <param name="why">Why a part was dropped, by its path.</param>
    public IReadOnlyList<Loss> Close(Func<string, string> why)
    {
        if (!IsWhole)
        {
            foreach (var path in Leftovers(Root))
            {
                losses.Add(Line(LossKind.Dropped, path, null, why(path)));
            }
        }

        return losses;
    }

    // What is said of a part covers all in it; where only parts of a part were spoken of, the others are told one by one.
    private IEnumerable<string> Leftovers(Node node)
    {
        if (covered.Contains(node.Path) || IsEmpty(node.Value))
        {
            return [];
        }

        return around.Contains(node.Path) ? node.Children().SelectMany(Leftovers) : [node.Path];
    }

    private bool Cover(string path)
    {
        for (var end = path.AsSpan().LastIndexOfAny('.', '['); end > 0 && around.Add(path[..end]); end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            // What stands around what was spoken of, step by step outwards.
        }

        return covered.Add(path);
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    private void Note(LossKind kind, string path, string? item, string why)
    {
        // What is said of the record as a whole says nothing of its parts.
        if (path.Length > 0)
        {
            Cover(path);
        }

        losses.Add(Line(kind, path, item, why));
    }

    private Loss Line(LossKind kind, string path, string? item, string why) =>
        new(kind, Full(path), why) { File = record.File, Source = source, Journey = Journey, Item = item };

    private string Full(string path) => path.Length == 0 ? record.Path : $"{record.Path}.{path}";
}
