namespace SocialEval.Methods.FrenchDuties;

/// <summary>Evidence brought to named criteria, for the quality evaluation of French social services: an export and nothing else.</summary>
/// <remarks>It ranks nothing and rates nothing by itself. Evaluation here is that of a service by the Haute Autorité de santé
/// (CASF, art. L. 312-8), not that of a journey. Which criteria there are, and which are imperative, the caller says.</remarks>
public sealed record EvidenceExport
{
    internal const string Method = "criteria-evidence";

    private EvidenceExport()
    {
    }

    /// <summary>The criteria, in the order given.</summary>
    public Sequence<Criterion> Criteria { get; private init; }

    /// <summary>The evidence, in the order given.</summary>
    public Sequence<CriterionEvidence> Evidence { get; private init; }

    /// <summary>The codes of the criteria nothing was brought to.</summary>
    public Sequence<string> WithoutEvidence => [.. Criteria.Select(criterion => criterion.Code).Except(Evidence.Select(evidence => evidence.Criterion), StringComparer.Ordinal)];

    /// <summary>An export.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="evidence">What is brought to them.</param>
    /// <exception cref="MethodException">A criterion is there twice or in no chapter; evidence is brought to no criterion of
    /// these; a rating rests on nothing, is nobody's or has no reason; NC on an imperative criterion; RI outside chapter 1 or
    /// without attempts.</exception>
    public static EvidenceExport Of(Sequence<Criterion> criteria, Sequence<CriterionEvidence> evidence)
    {
        var conditions = new Conditions(Method);
        conditions.That(!criteria.IsEmpty, "criteria", "none", "one or more");
        var known = new Dictionary<string, Criterion>(StringComparer.Ordinal);
        for (var i = 0; i < criteria.Count; i++)
        {
            conditions.That(criteria[i].Chapter is >= 1 and <= 3, Conditions.At("criteria", i), $"chapter '{criteria[i].Chapter}'", "a chapter from 1 to 3");
            conditions.That(known.TryAdd(criteria[i].Code, criteria[i]), Conditions.At("criteria", i), $"'{criteria[i].Code}' again", "each once");
        }

        for (var i = 0; i < evidence.Count; i++)
        {
            var at = Conditions.At("evidence", i);
            if (conditions.That(known.TryGetValue(evidence[i].Criterion, out var criterion), at, $"to '{evidence[i].Criterion}', which is not among the criteria", "one of them"))
            {
                Rated(conditions, at, criterion!, evidence[i]);
            }
        }

        conditions.Check();
        return new() { Criteria = criteria, Evidence = evidence };
    }

    /// <summary>The ratings that a rule of the caller's gives to criteria, objectives, themes and chapters.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>In the order of the criteria, and of no rating; what the rule does not rate is without a rating.</returns>
    public RatedExport RatedBy(RatingRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(this, rule);
    }

    private static void Rated(Conditions conditions, string at, Criterion criterion, CriterionEvidence evidence)
    {
        conditions.That(evidence.Rating is not null || !evidence.Evidence.IsEmpty, at, "nothing", "what is brought to the criterion");
        if (evidence.Rating is not { } rating)
        {
            return;
        }

        conditions.That(Enum.IsDefined(rating), at, $"rating '{(int)rating}'", "1, 2, 3, 4, ★, NC or RI");
        conditions.That(!string.IsNullOrWhiteSpace(evidence.RatedBy), at, "a rating of nobody", "who rates");
        conditions.That(!string.IsNullOrWhiteSpace(evidence.Reason), at, "a rating without a reason", "why, in words");
        conditions.That(rating is ElementRating.NotConcerned or ElementRating.UnfitAnswer || !evidence.Evidence.IsEmpty, at, "a rating that rests on nothing", "what it rests on");
        conditions.That(rating is not ElementRating.NotConcerned || !criterion.IsImperative, at, $"NC on '{criterion.Code}', which is imperative", "a rating from 1 to 4, or ★");
        conditions.That(rating is not ElementRating.UnfitAnswer || criterion.Chapter == 1, at, $"RI on '{criterion.Code}', of chapter {criterion.Chapter}", "RI in chapter 1 only");
        conditions.That(rating is not ElementRating.UnfitAnswer || !evidence.Attempts.IsEmpty, at, "RI without attempts", "how the question was put otherwise");
    }
}
