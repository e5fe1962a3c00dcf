namespace SocialEval.Methods;

/// <summary>Reliable change: whether a change on a published scale is more than the scale's own error, by four formulas side by side.</summary>
/// <remarks>
/// <para>Jacobson and Truax, Journal of Consulting and Clinical Psychology 59 (1991) 12–19, and those named at
/// <see cref="ChangeFormula"/>. Forty people with the same values were reliably improved 18, 19, 22 or 25 times, by the formula
/// (the data of Claus and others 2020, with the R package clinicalsignificance).</para>
/// <para>It needs a published reliability. A goal somebody worded for themselves and rates from 0 to 10 has none.</para>
/// </remarks>
public static partial class ReliableChange
{
    /// <summary>The method's name.</summary>
    public const string Name = "reliable-change";

    /// <summary>Tells one person's change by every formula.</summary>
    /// <param name="before">Their value before.</param>
    /// <param name="after">Their value after.</param>
    /// <param name="scale">The scale, with its published reliability.</param>
    /// <param name="reference">What the change is held against.</param>
    /// <param name="rules">What the formulas have to go beyond; absent, the usual criteria.</param>
    /// <exception cref="MethodException">The scale is no published instrument, its reliability has no source or is not more
    /// than 0 and at most 1, a deviation is not more than 0, or the functional group is not on the better side.</exception>
    public static ReliableChangeResult Of(double before, double after, MeasuredScale scale, ChangeReference reference, ReliableChangeRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(reference);
        rules ??= new();
        var conditions = new Conditions(Name);
        conditions.Number(before, "before");
        conditions.Number(after, "after");
        Check(conditions, scale);
        Check(conditions, scale, reference);
        Check(conditions, rules);
        conditions.Check();
        return new Reckoning(scale, reference, rules).Of(before, after);
    }

    private static void Check(Conditions conditions, MeasuredScale scale)
    {
        conditions.That(!string.IsNullOrWhiteSpace(scale.Name), "scale.name", "nothing", "the name of a published instrument");
        conditions.That(
            scale.Origin == ScaleOrigin.Published, "scale.origin", $"'{Vocabulary<ScaleOrigin>.Of(scale.Origin)}'", "a published instrument: the error of a self-made scale is not known");
        conditions.That(scale.Reliability is > 0 and <= 1, "scale.reliability", Conditions.Quoted(scale.Reliability), "a reliability of more than 0 and at most 1");
        conditions.That(!string.IsNullOrWhiteSpace(scale.Source), "scale.source", "nothing", "where the reliability was published");
    }

    private static void Check(Conditions conditions, MeasuredScale scale, ChangeReference reference)
    {
        Check(conditions, reference.Before, "reference.before");
        Check(conditions, reference.After, "reference.after");
        if (reference.Correlation is { } correlation)
        {
            conditions.Within(correlation, -1, 1, "reference.correlation", "a correlation");
        }

        Check(conditions, reference.Functional, "reference.functional");
        if (reference.Functional is { } functional)
        {
            var isHigher = scale.Direction == RatingDirection.HigherIsBetter;
            conditions.That(
                isHigher ? !(functional.Mean <= reference.Before.Mean) : !(functional.Mean >= reference.Before.Mean),
                "reference.functional.mean",
                Conditions.Quoted(functional.Mean),
                $"a mean on the better side of {Conditions.Text(reference.Before.Mean)}, which is {(isHigher ? "above" : "below")}");
        }
    }

    private static void Check(Conditions conditions, ScaleGroup? group, string what)
    {
        if (group is not null)
        {
            conditions.Number(group.Mean, $"{what}.mean");
            if (conditions.Number(group.Deviation, $"{what}.deviation"))
            {
                conditions.That(group.Deviation > 0, $"{what}.deviation", Conditions.Quoted(group.Deviation), "a standard deviation of more than 0");
            }
        }
    }

    private static void Check(Conditions conditions, ReliableChangeRules rules)
    {
        conditions.That(rules.Criterion > 0 && double.IsFinite(rules.Criterion), "rules.criterion", Conditions.Quoted(rules.Criterion), "a criterion of more than 0");
        conditions.That(
            rules.HagemanArrindellCriterion > 0 && double.IsFinite(rules.HagemanArrindellCriterion),
            "rules.hagemanArrindellCriterion",
            Conditions.Quoted(rules.HagemanArrindellCriterion),
            "a criterion of more than 0");
    }
}
