namespace SocialEval.Methods;

/// <summary>Ratings at one time, weighted as the person spends points or gives weights.</summary>
public static partial class OwnMeasures
{
    /// <summary>The index of a person's ratings and of the weights or points they gave: <c>Σ rating·weight / Σ weight</c>.</summary>
    /// <param name="ratings">How they rated each area.</param>
    /// <param name="weights">What each area counts for, or the points they spent on it; 0 or more.</param>
    /// <param name="total">What the weights or points have to add up to: it belongs to the form that was used.</param>
    /// <param name="scale">What they rated on.</param>
    /// <exception cref="MethodException">There is no area, a list has not one value for each, a rating is outside the scale, a
    /// weight is negative, or the weights do not add up to the total.</exception>
    public static WeightedIndexResult Index(Sequence<double> ratings, Sequence<double> weights, double total, RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        Check(ratings, weights, total, scale);
        var sum = weights.Sum();
        var index = ratings.Zip(weights, (rating, weight) => rating * weight).Sum() / sum;
        return new WeightedIndexResult
        {
            Index = index,
            OutOf100 = 100 * (index - scale.Lowest) / (scale.Highest - scale.Lowest),
            Shares = [.. weights.Select(weight => weight / sum)],
            Parameters = [.. scale.Parameters, MethodParameter.Of("total", total)],
            Alternatives = [new("unweighted", ratings.Average())],
        };
    }

    private static void Check(Sequence<double> ratings, Sequence<double> weights, double total, RatingScale scale)
    {
        var conditions = new Conditions(Name);
        conditions.That(!ratings.IsEmpty, "ratings", "no area", "one area or more, named by the person");
        for (var i = 0; i < ratings.Count; i++)
        {
            scale.Holds(conditions, ratings[i], Conditions.At("ratings", i));
        }

        var isTotal = conditions.Number(total, "total") && conditions.That(total > 0, "total", Conditions.Quoted(total), "more than 0");
        if (conditions.Count(weights.Count, ratings.Count, "weights", "one for each area"))
        {
            var are = true;
            for (var i = 0; i < weights.Count; i++)
            {
                are &= conditions.Weight(weights[i], Conditions.At("weights", i));
            }

            var sum = weights.Sum();
            conditions.That(
                !are || !isTotal || weights.IsEmpty || Math.Abs(sum - total) <= 1e-9 * total, "weights", $"a sum of {Conditions.Quoted(sum)}", $"what adds up to {Conditions.Text(total)}");
        }

        conditions.Check();
    }
}
