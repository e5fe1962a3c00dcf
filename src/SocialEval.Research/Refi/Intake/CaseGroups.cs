namespace SocialEval.Research.Refi.Intake;

/// <summary>Cases that share a source, with all their sources; or one source that no case names.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Sources">The sources.</param>
internal sealed record CaseGroup(IReadOnlyList<FoundCase> Cases, IReadOnlyList<FoundSource> Sources);

/// <summary>Puts cases together that share a source: what several people said together is one collective journey, not several.</summary>
internal static class CaseGroups
{
    public static IEnumerable<CaseGroup> Of(FoundSource[] sources, FoundCase[] cases)
    {
        var byId = new Dictionary<Guid, FoundSource>();
        foreach (var source in sources)
        {
            byId.TryAdd(source.Id, source);
            foreach (var selection in source.Selections)
            {
                byId.TryAdd(selection, source);
            }
        }

        var above = Enumerable.Range(0, cases.Length).ToArray();
        var firstOf = new Dictionary<FoundSource, int>(ReferenceEqualityComparer.Instance);
        for (var place = 0; place < cases.Length; place++)
        {
            foreach (var source in cases[place].Sources.Select(id => byId.GetValueOrDefault(id)).OfType<FoundSource>())
            {
                above[Top(above, place)] = Top(above, firstOf.TryAdd(source, place) ? place : firstOf[source]);
            }
        }

        var named = sources.Where(firstOf.ContainsKey).ToLookup(source => Top(above, firstOf[source]));
        foreach (var group in cases.Select((one, place) => (one, place)).GroupBy(one => Top(above, one.place), one => one.one))
        {
            yield return new([.. group], [.. named[group.Key]]);
        }

        foreach (var source in sources.Where(source => !firstOf.ContainsKey(source)))
        {
            yield return new([], [source]);
        }
    }

    private static int Top(int[] above, int place)
    {
        while (above[place] != place)
        {
            place = above[place] = above[above[place]];
        }

        return place;
    }
}
