using System.Text.Json;
using SocialEval.Fhir.Reading;
using SocialEval.Losses;

namespace SocialEval.Fhir.Mapping;

/// <summary>What became of each part of one resource. A part nobody spoke of when it is closed was dropped, and is told.</summary>
internal sealed class Account(string file, string place, string name)
{
    private readonly List<Loss> losses = [];
    private readonly HashSet<string> extensions = new(StringComparer.Ordinal);
    private readonly HashSet<string> covered = new(StringComparer.Ordinal) { "resourceType", "id" };

    /// <summary>The journey the resource is being carried into.</summary>
    public string? Journey { get; set; }

    /// <summary>Whether there is nothing more to say of it.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>A second resource of the same id and another content.</summary>
    public bool IsAnother { get; private set; }

    public void Kept(string path, string? item, string why) => Note(LossKind.Kept, path, item, why);

    public void Approximated(string path, string? item, string why) => Note(LossKind.Approximated, path, item, why);

    public void Dropped(string path, string why, string? item = null) => Note(LossKind.Dropped, path, item, why);

    /// <summary>What one might look for and the source does not say.</summary>
    public void NotPresent(string? item, string why) => losses.Add(Line(LossKind.NotPresent, "", item, why));

    /// <summary>A part that is told elsewhere.</summary>
    public void Covers(string path) => covered.Add(path);

    public bool HasCovered(string path) => covered.Contains(path) && !extensions.Contains(path);

    /// <summary>An extension kept aside; each journey the resource goes into keeps it.</summary>
    public void KeptAside(string path)
    {
        extensions.Add(path);
        Kept(path, null, "an extension nobody here knows, kept as it is for whoever writes the record back");
    }

    /// <summary>Nothing of the resource goes into a journey.</summary>
    public void Whole(string why)
    {
        IsWhole = true;
        losses.Add(Line(LossKind.Dropped, "", null, why));
    }

    /// <summary>Nothing comes of the resource after all: what was told of its parts is taken back.</summary>
    public void WholeAfterAll(string path, string why, string whyWhole)
    {
        losses.RemoveAll(loss => loss.Kind is LossKind.Kept or LossKind.Approximated or LossKind.NotPresent);
        losses.Add(Line(LossKind.Dropped, path, null, why));
        Whole(whyWhole);
    }

    /// <summary>The same resource is in another place: it counts once.</summary>
    public void Repeats(FoundResource first)
    {
        IsWhole = true;
        losses.Add(Line(LossKind.Kept, "", null, $"the same {name} as in {first.File}: it counts once"));
    }

    /// <summary>Another resource has the same id: both are kept, and references mean the first.</summary>
    public void Differs(FoundResource first)
    {
        IsAnother = true;
        losses.Add(Line(LossKind.Approximated, "", null, $"another {name} than in {first.File}: both are kept, this one under an id of its own, and references mean the first"));
    }

    /// <summary>The lines so far, which are then told.</summary>
    public IReadOnlyList<Loss> Tell()
    {
        var told = losses.ToArray();
        losses.Clear();
        return told;
    }

    /// <summary>Every line not told yet, with one for each part nobody spoke of.</summary>
    /// <param name="raw">What is written.</param>
    public IReadOnlyList<Loss> Close(JsonElement raw)
    {
        if (!IsWhole)
        {
            foreach (var path in Leftovers.Of(raw, covered))
            {
                losses.Add(Line(LossKind.Dropped, path, null, Leftovers.Why(path)));
            }
        }

        return losses;
    }

    private void Note(LossKind kind, string path, string? item, string why)
    {
        covered.Add(path);
        losses.Add(Line(kind, path, item, why));
    }

    private Loss Line(LossKind kind, string path, string? item, string why) =>
        new(kind, path.Length == 0 ? place : $"{place}.{path}", why) { File = file, Source = name, Journey = Journey, Item = item };
}
