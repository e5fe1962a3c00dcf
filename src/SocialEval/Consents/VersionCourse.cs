using NodaTime;
using SocialEval.Goals;

namespace SocialEval.Consents;

/// <summary>The versions of one goal in the order they began: of which of them something said on a date was said.</summary>
/// <remarks>One is meant where it had certainly begun, and no other may have begun since: the day it begins is a day of it. A version that
/// corrects another holds from where that one did. One without a date may have begun at any time. Made once for a goal; looked up in
/// the logarithm of the number of versions.</remarks>
internal sealed class VersionCourse
{
    private readonly GoalVersion[] versions;
    private readonly LocalDate[] first;

    // Up to each place, the last day on which one of them may have begun.
    private readonly LocalDate[] last;
    private readonly LocalDate[] latest;
    private readonly GoalVersion? undated;

    /// <param name="goal">The goal.</param>
    /// <param name="isReplaced">Whether a correction holds in the place of a version.</param>
    public VersionCourse(Goal goal, Func<GoalVersion, bool> isReplaced)
    {
        var begun = new List<(GoalVersion Version, PartialDate From)>(goal.Versions.Count);
        var corrected = new Dictionary<string, GoalVersion>(StringComparer.Ordinal);
        var known = new Dictionary<string, PartialDate?>(StringComparer.Ordinal);
        var (hasOneWording, hasOneScale) = (true, true);
        GoalVersion? some = null;
        foreach (var version in goal.Versions)
        {
            if (isReplaced(version))
            {
                corrected[version.Id] = version;
            }
        }

        foreach (var version in goal.Versions)
        {
            if (corrected.ContainsKey(version.Id))
            {
                continue;
            }

            some ??= version;
            hasOneWording &= version.Wording.Text is { } words && words == some.Wording.Text;
            hasOneScale &= version.Scale == some.Scale;
            if (Began(version, corrected, known) is { } from)
            {
                begun.Add((version, from));
            }
            else
            {
                undated = version;
            }
        }

        begun.Sort(static (one, other) => one.From.CompareTo(other.From));
        versions = [.. begun.Select(static version => version.Version)];
        first = [.. begun.Select(static version => version.From.Earliest)];
        latest = [.. begun.Select(static version => version.From.Latest)];
        last = new LocalDate[latest.Length];
        for (var i = 0; i < last.Length; i++)
        {
            last[i] = i > 0 && last[i - 1] > latest[i] ? last[i - 1] : latest[i];
        }

        HasOneWording = hasOneWording;
        HasOneScale = hasOneScale;
        Scale = some?.Scale ?? default;
    }

    /// <summary>Whether all versions are in the same words.</summary>
    public bool HasOneWording { get; }

    /// <summary>Whether all versions have the same levels, in the same words.</summary>
    public bool HasOneScale { get; }

    /// <summary>The levels of the first version, which are those of all where they have the same.</summary>
    public Sequence<ScaleLevel> Scale { get; }

    /// <summary>The version of which something was said on a date.</summary>
    /// <param name="date">When it was said; nothing where that is not known.</param>
    /// <param name="doubt">Why there is none.</param>
    public GoalVersion? At(PartialDate? date, out VersionDoubt doubt)
    {
        doubt = VersionDoubt.None;
        if (versions.Length + (undated is null ? 0 : 1) == 1 && (undated ?? versions[0]) is { } only && !(date is { } before && undated is null && first[0] > before.Latest))
        {
            return only;
        }

        if (undated is null && date is { } day)
        {
            var count = CountBegunBy(day.Latest);
            if (count == 0)
            {
                doubt = VersionDoubt.NoneYet;
                return null;
            }

            if (latest[count - 1] <= day.Earliest && (count == 1 || last[count - 2] < first[count - 1]))
            {
                return versions[count - 1];
            }
        }

        doubt = VersionDoubt.Several;
        return null;
    }

    // How many may have begun by a day.
    private int CountBegunBy(LocalDate day)
    {
        var (low, high) = (0, first.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (first[middle] <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // What corrects another holds from where that one did.
    private static PartialDate? Began(GoalVersion version, Dictionary<string, GoalVersion> corrected, Dictionary<string, PartialDate?> known)
    {
        var chain = new Stack<GoalVersion>();
        PartialDate? from = null;
        for (var next = version; next is not null && !known.TryGetValue(next.Id, out from); next = next.Rectifies is { } id ? corrected.GetValueOrDefault(id) : null)
        {
            chain.Push(next);
        }

        while (chain.TryPop(out var one))
        {
            from = from is { } before && (one.Date is not { } own || before.CompareTo(own) < 0) ? from : one.Date;
            known[one.Id] = from;
        }

        return from;
    }
}
