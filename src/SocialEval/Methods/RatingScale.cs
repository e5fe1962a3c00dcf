namespace SocialEval.Methods;

/// <summary>The scale a person rates on: from where to where, and which end is the better one. Nothing is rated without it.</summary>
/// <remarks>Immutable and equal by value.</remarks>
public sealed record RatingScale
{
    /// <summary>Declares a scale.</summary>
    /// <param name="lowest">The lowest rating.</param>
    /// <param name="highest">The highest.</param>
    /// <param name="direction">Which end is the better one.</param>
    /// <exception cref="MethodException">The lowest is not below the highest, or one of them is no finite number.</exception>
    public RatingScale(double lowest, double highest, RatingDirection direction)
    {
        var conditions = new Conditions(OwnMeasures.Name);
        conditions.Number(lowest, "scale.lowest");
        if (conditions.Number(highest, "scale.highest"))
        {
            conditions.That(!(highest <= lowest), "scale.highest", Conditions.Quoted(highest), $"more than the lowest, {Conditions.Text(lowest)}");
        }

        conditions.Check();
        Lowest = lowest;
        Highest = highest;
        Direction = direction;
    }

    /// <summary>The lowest rating.</summary>
    public double Lowest { get; }

    /// <summary>The highest rating.</summary>
    public double Highest { get; }

    /// <summary>Which end is the better one.</summary>
    public RatingDirection Direction { get; }

    internal Sequence<MethodParameter> Parameters =>
        [MethodParameter.Of("lowest", Lowest), MethodParameter.Of("highest", Highest), new("direction", Vocabulary<RatingDirection>.Of(Direction))];

    /// <summary>From one rating to another, more than 0 where it is better.</summary>
    internal double Change(double from, double to) => Direction == RatingDirection.HigherIsBetter ? to - from : from - to;

    internal bool Holds(Conditions conditions, double rating, string what) => conditions.Within(rating, Lowest, Highest, what, "a rating");
}
