namespace SocialEval.Studies;

/// <summary>Counts of people, by distribution and cell: the state of a study that counts.</summary>
/// <remarks>It can be changed, and holds counts of any size: it is a working file, not to be shown. Not for several threads at once.</remarks>
public sealed class Tally
{
    /// <summary>The counts, each under its distribution's code, a slash and its cell's code.</summary>
    public SortedDictionary<string, long> Counts { get; init; } = new(StringComparer.Ordinal);

    internal void Add(string key, long people) => Counts[key] = Counts.GetValueOrDefault(key) + people;
}
