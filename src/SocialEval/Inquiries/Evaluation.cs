using SocialEval.Inquiries;

namespace SocialEval;

/// <summary>Several evaluators that read the same view, side by side; none hears another.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
public sealed class Evaluation
{
    private readonly Evaluator[] evaluators;

    /// <summary>An evaluation by some evaluators, in the order their appraisals are told.</summary>
    /// <param name="evaluators">The evaluators; one or more, each once.</param>
    /// <exception cref="ArgumentException">There is none, or one is there twice.</exception>
    public Evaluation(params ReadOnlySpan<Evaluator> evaluators)
    {
        if (evaluators.IsEmpty)
        {
            throw new ArgumentException("An evaluation has one evaluator or more.", nameof(evaluators));
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var evaluator in evaluators)
        {
            ArgumentNullException.ThrowIfNull(evaluator, nameof(evaluators));
            if (!ids.Add(evaluator.Id))
            {
                throw new ArgumentException($"Evaluator '{evaluator.Id}' is there twice; expected each once.", nameof(evaluators));
            }
        }

        this.evaluators = evaluators.ToArray();
    }

    /// <summary>Whether an evaluator's failure ends the evaluation. Otherwise it shows as a failed appraisal, and the others still run.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The evaluators, in order.</summary>
    public Sequence<Evaluator> Evaluators => Sequence.Of<Evaluator>(evaluators);

    /// <summary>Runs every evaluator on a view.</summary>
    /// <param name="view">What may be read.</param>
    public EvaluationReport Run(JourneyView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var appraisals = new Appraisal[evaluators.Length];
        for (var i = 0; i < evaluators.Length; i++)
        {
            appraisals[i] = Appraise(evaluators[i], view);
        }

        return new EvaluationReport(view, Sequence.Owning(appraisals));
    }

    private Appraisal Appraise(Evaluator evaluator, JourneyView view)
    {
        try
        {
            return evaluator.Appraise(view);
        }
        catch (Exception exception) when (!IsStrict && exception is not OutOfMemoryException)
        {
            return new Appraisal(evaluator, AppraisalResult.Failed) { Failure = exception.GetType().FullName };
        }
    }
}
