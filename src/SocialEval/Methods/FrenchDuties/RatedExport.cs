namespace SocialEval.Methods.FrenchDuties;

/// <summary>An export with the ratings that a named rule of the caller's gives.</summary>
public sealed record RatedExport : MethodResult
{
    internal RatedExport(EvidenceExport export, RatingRule rule)
    {
        Export = export;
        Parameters = [new MethodParameter("rule", rule.Id), new MethodParameter("source", rule.Source)];
        Criteria = Rate(RatedLevel.Criterion, criterion => criterion.Code);
        Objectives = Rate(RatedLevel.Objective, criterion => criterion.Objective);
        Themes = Rate(RatedLevel.Theme, criterion => criterion.Theme);
        Chapters = Rate(RatedLevel.Chapter, criterion => FormattableString.Invariant($"{criterion.Chapter}"));

        Sequence<GroupRating> Rate(RatedLevel level, Func<Criterion, string> key) =>
        [
            .. export.Criteria.GroupBy(key, StringComparer.Ordinal).Select(group =>
            {
                var codes = group.Select(criterion => criterion.Code).ToHashSet(StringComparer.Ordinal);
                ElementRating[] elements = [.. export.Evidence.Where(evidence => codes.Contains(evidence.Criterion)).Select(evidence => evidence.Rating).OfType<ElementRating>()];
                int[] criteria = [.. Criteria.Where(criterion => codes.Contains(criterion.Of)).Select(criterion => criterion.Rating).OfType<int>()];
                return new GroupRating(group.Key, elements.Length, rule.Rate(level, elements, criteria));
            })
        ];
    }

    /// <inheritdoc/>
    public override string Method => EvidenceExport.Method;

    /// <summary>What the ratings rest on.</summary>
    public EvidenceExport Export { get; }

    /// <summary>The ratings of criteria.</summary>
    public Sequence<GroupRating> Criteria { get; }

    /// <summary>The ratings of objectives.</summary>
    public Sequence<GroupRating> Objectives { get; }

    /// <summary>The ratings of themes.</summary>
    public Sequence<GroupRating> Themes { get; }

    /// <summary>The ratings of chapters.</summary>
    public Sequence<GroupRating> Chapters { get; }
}
