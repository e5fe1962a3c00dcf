namespace SocialEval.Research.CausalMaps;

/// <summary>What holds of any causal map.</summary>
internal static class CausalMapRules
{
    public static void Check(Sequence<CausalLink> links, Sequence<Teller> tellers, Sequence<OppositePair> opposites)
    {
        for (var i = 0; i < links.Count; i++)
        {
            if (Problem(links[i]) is { } problem)
            {
                throw new ArgumentException($"Link {i + 1} {problem}.", nameof(links));
            }
        }

        var telling = links.Select(link => link.Teller).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var teller in tellers)
        {
            if (!telling.Contains(teller.Name))
            {
                throw new ArgumentException($"Teller '{teller.Name}' tells no link; expected those who tell one.", nameof(tellers));
            }

            if (!seen.Add(teller.Name))
            {
                throw new ArgumentException($"Teller '{teller.Name}' is there twice; expected each once.", nameof(tellers));
            }
        }

        if (OppositeProblems(opposites).FirstOrDefault() is { Problem: { } wrong })
        {
            throw new ArgumentException($"{wrong}.", nameof(opposites));
        }
    }

    /// <summary>What is wrong with a link, as the end of a sentence that begins with it.</summary>
    public static string? Problem(CausalLink link) =>
        string.IsNullOrWhiteSpace(link.Teller) ? "has no teller"
        : string.IsNullOrWhiteSpace(link.Cause) ? "has no cause"
        : string.IsNullOrWhiteSpace(link.Effect) ? "has no effect"
        : link.Cause == link.Effect ? $"leads from '{link.Cause}' to itself"
        : null;

    /// <summary>Which pairs cannot stand, by their place, and why.</summary>
    public static IEnumerable<(int Place, string Problem)> OppositeProblems(Sequence<OppositePair> opposites)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < opposites.Count; place++)
        {
            var pair = opposites[place];
            foreach (var factor in (string[])[pair.Factor, pair.Opposite])
            {
                if (!seen.Add(factor))
                {
                    yield return (place, pair.Factor == pair.Opposite ? $"'{factor}' cannot be its own opposite" : $"'{factor}' is in two pairs of opposites");
                    break;
                }
            }
        }
    }
}
