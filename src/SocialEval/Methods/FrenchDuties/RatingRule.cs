namespace SocialEval.Methods.FrenchDuties;

/// <summary>How ratings of elements become a rating of a criterion, an objective, a theme or a chapter: a rule the caller
/// brings, under a name with its version.</summary>
/// <remarks>The rules were issued anew in October 2024 and in January 2026, so none is built in: whoever applies one says
/// which, and where it was published.</remarks>
public abstract class RatingRule
{
    /// <summary>A rule.</summary>
    /// <param name="id">Its name and version, for example <c>our-reading-of-2026-01/1</c>.</param>
    /// <param name="source">Where it was published, and when.</param>
    /// <exception cref="MethodException">Its name does not end in a version, or nothing says where it was published.</exception>
    protected RatingRule(string id, string source)
    {
        var conditions = new Conditions(EvidenceExport.Method);
        var slash = id?.LastIndexOf('/') ?? -1;
        conditions.That(slash > 0 && int.TryParse(id.AsSpan(slash + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _), "rule.id", $"'{id}'", "a name that ends in its version, as in 'our-reading/1'");
        conditions.That(!string.IsNullOrWhiteSpace(source), "rule.source", "nothing", "where the rule was published, and when");
        conditions.Check();
        Id = id!;
        Source = source;
    }

    /// <summary>Its name and version.</summary>
    public string Id { get; }

    /// <summary>Where it was published, and when.</summary>
    public string Source { get; }

    /// <summary>The rating from 1 to 4 of what lies above some ratings.</summary>
    /// <param name="level">What is rated.</param>
    /// <param name="elements">The ratings of the elements under it.</param>
    /// <param name="criteria">The ratings this rule gave to the criteria under it; none where a criterion is rated.</param>
    /// <returns>Absent where the rule rates nothing.</returns>
    /// <exception cref="MethodException">The rule answers with something else than 1 to 4.</exception>
    internal int? Rate(RatedLevel level, ReadOnlySpan<ElementRating> elements, ReadOnlySpan<int> criteria)
    {
        var rating = elements.IsEmpty ? null : BroughtBack(level, elements, criteria);
        return rating is null or (>= 1 and <= 4) ? rating : throw Refused.By(EvidenceExport.Method, $"rule '{Id}'", $"'{rating}'", "a rating from 1 to 4, or none");
    }

    /// <summary>Brings ratings back to one from 1 to 4, as the published rule says.</summary>
    /// <param name="level">What is rated.</param>
    /// <param name="elements">The ratings of the elements under it; one or more.</param>
    /// <param name="criteria">The ratings this rule gave to the criteria under it; none where a criterion is rated.</param>
    /// <returns>From 1 to 4; absent where there is nothing to rate.</returns>
    protected abstract int? BroughtBack(RatedLevel level, ReadOnlySpan<ElementRating> elements, ReadOnlySpan<int> criteria);
}
