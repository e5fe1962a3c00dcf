namespace SocialEval.Methods;

/// <summary>What the formulas of reliable change have in common for one scale and one reference, and each person's change by it.</summary>
internal sealed class Reckoning
{
    private readonly MeasuredScale scale;
    private readonly ChangeReference reference;
    private readonly ReliableChangeRules rules;

    public Reckoning(MeasuredScale scale, ChangeReference reference, ReliableChangeRules rules)
    {
        this.scale = scale;
        this.reference = reference;
        this.rules = rules;
        StandardError = reference.Before.Deviation * Math.Sqrt(1 - scale.Reliability);
        DifferenceError = Math.Sqrt(2) * StandardError;
        A = reference.Before.Mean + (2 * Better * reference.Before.Deviation);
        if (reference.Functional is { } functional)
        {
            // By the deviation of the functional group itself: a known program takes the clinical one here.
            B = functional.Mean - (2 * Better * functional.Deviation);
            C = ((functional.Deviation * reference.Before.Mean) + (reference.Before.Deviation * functional.Mean)) / (functional.Deviation + reference.Before.Deviation);
        }
    }

    public double StandardError { get; }

    public double DifferenceError { get; }

    public double MinimalChange => rules.Criterion * DifferenceError;

    public double A { get; }

    public double? B { get; }

    public double? C { get; }

    /// <summary>The reliability of differences; nothing where it is not known, or is none.</summary>
    public double? DifferenceReliability
    {
        get
        {
            if (reference.After is not { } after || reference.Correlation is not { } correlation)
            {
                return null;
            }

            var before = reference.Before.Deviation;
            var shared = 2 * before * after.Deviation * correlation;
            var error = StandardError * StandardError;
            var all = (before * before) + (after.Deviation * after.Deviation) - shared;
            var reliability = ((before * before) - error + (after.Deviation * after.Deviation) - error - shared) / all;
            return all > 0 && reliability > 0 ? reliability : null;
        }
    }

    public Sequence<MethodParameter> Parameters =>
    [
        new("scale", scale.Name),
        MethodParameter.Of("reliability", scale.Reliability),
        new("source of the reliability", scale.Source),
        new("direction", Vocabulary<RatingDirection>.Of(scale.Direction)),
        MethodParameter.Of("criterion", rules.Criterion),
        MethodParameter.Of("criterion, Hageman–Arrindell", rules.HagemanArrindellCriterion),
    ];

    private int Better => scale.Direction == RatingDirection.HigherIsBetter ? 1 : -1;

    /// <summary>One person's change.</summary>
    public ReliableChangeResult Of(double before, double after)
    {
        var c = Crossed(C, before, after);
        Sequence<FormulaAnswer> formulas =
        [
            Answer(ChangeFormula.JacobsonTruax, after - before, DifferenceError, c),
            Answer(ChangeFormula.EdwardsNunnally, after - Expected(before), StandardError, c),
            Answer(ChangeFormula.GulliksenLordNovick, after - Expected(before), reference.Before.Deviation * Math.Sqrt(1 - (scale.Reliability * scale.Reliability)), c),
            HagemanArrindell(before, after, c),
        ];
        return new ReliableChangeResult
        {
            StandardError = StandardError,
            DifferenceError = DifferenceError,
            MinimalChange = MinimalChange,
            Formulas = formulas,
            A = Crossed(A, before, after)!,
            B = Crossed(B, before, after),
            C = c,
            Parameters = Parameters,
            Alternatives = [.. formulas.Where(answer => answer.Value is not null).Select(answer => new Alternative(Vocabulary<ChangeFormula>.Of(answer.Formula), answer.Value!.Value))],
        };
    }

    // The true value before, as regression to the mean lets expect it.
    private double Expected(double before) => reference.Before.Mean + (scale.Reliability * (before - reference.Before.Mean));

    private FormulaAnswer HagemanArrindell(double before, double after, CutOff? c)
    {
        if (reference.After is not { } group || reference.Correlation is null)
        {
            return None("the mean and deviation of the group after, and the correlation of before and after, are not known");
        }

        return DifferenceReliability is { } reliability
            ? Answer(
                ChangeFormula.HagemanArrindell,
                ((after - before) * reliability) + ((group.Mean - reference.Before.Mean) * (1 - reliability)),
                Math.Sqrt(reliability) * DifferenceError,
                c)
            : None("the differences of the group have no reliability");

        FormulaAnswer None(string why) => new() { Formula = ChangeFormula.HagemanArrindell, Criterion = rules.HagemanArrindellCriterion, Why = why };
    }

    private FormulaAnswer Answer(ChangeFormula formula, double difference, double error, CutOff? c)
    {
        var criterion = formula == ChangeFormula.HagemanArrindell ? rules.HagemanArrindellCriterion : rules.Criterion;
        var value = difference / error;
        var isValue = error > 0 && double.IsFinite(value);
        var isReliable = isValue ? Math.Abs(value) > criterion : difference != 0;
        return new FormulaAnswer
        {
            Formula = formula,
            Criterion = criterion,
            Value = isValue ? value : null,
            Why = isValue ? null : "the scale has no error, so any difference is beyond it",
            Class = !isReliable ? ChangeClass.Unchanged
                : difference * Better < 0 ? ChangeClass.Deteriorated
                : c is { Crossed: true } ? ChangeClass.Recovered
                : ChangeClass.Improved,
        };
    }

    private CutOff? Crossed(double? cutOff, double before, double after) =>
        cutOff is { } value ? new(value, (before - value) * Better <= 0 && (after - value) * Better > 0) : null;
}
