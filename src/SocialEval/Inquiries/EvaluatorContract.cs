using SocialEval.Inquiries.Contract;

namespace SocialEval.Inquiries;

/// <summary>Holds an evaluator to the laws of all evaluators, for its author's own tests. Needs no test framework.</summary>
/// <remarks>It reads journeys of its own (one person's, a neighbourhood's, a team's) and the given ones, for every purpose, as
/// every reader, on several days; then each of them changed: in another order, with each item erased or shared with nobody,
/// with every speaker unknown, every word a recording. It takes a fraction of a second.</remarks>
public static class EvaluatorContract
{
    /// <summary>Lists the laws an evaluator breaks.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="journeys">Journeys it should be tried on besides the contract's own.</param>
    /// <returns>Each breach once, where it was first seen; none where the evaluator holds to the laws.</returns>
    public static Sequence<ContractBreach> Check(Evaluator evaluator, params ReadOnlySpan<Journey> journeys)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        var trial = new ContractTrial(evaluator);
        trial.TryTexts();
        trial.TryEmpty();
        foreach (var journey in SampleJourneys.All)
        {
            trial.Try(journey);
        }

        foreach (var journey in journeys)
        {
            ArgumentNullException.ThrowIfNull(journey, nameof(journeys));
            trial.Try(journey);
        }

        trial.TryAgain();
        return trial.Breaches;
    }

    /// <summary>Throws where an evaluator breaks a law.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="journeys">Journeys it should be tried on besides the contract's own.</param>
    /// <exception cref="BrokenContractException">It breaks a law; every breach is listed.</exception>
    public static void Require(Evaluator evaluator, params ReadOnlySpan<Journey> journeys)
    {
        var breaches = Check(evaluator, journeys);
        if (!breaches.IsEmpty)
        {
            throw new BrokenContractException(evaluator.Id, breaches);
        }
    }
}
