#region weighing-evidence
using SocialEval.Methods;
#endregion

namespace SocialEval.Tests.Docs;

internal static class WeighingEvidence
{
    public static void Run(TextWriter Console)
    {
        #region weighing-evidence
        var claim = new ContributionClaim
        {
            Claim = "Without the application written together there would be no lease.",
            Rivals = ["She would have found it alone.", "Chance: the landlord knew her sister."],
            Prior = new ProbabilityRange(0.5, 0.3, 0.7),
            Tests =
            [
                new(
                    "She tells of the application without being asked",
                    new(ProbabilityRange.Around(0.9, 0.05), ProbabilityRange.Around(0.3, 0.1), EvidenceAnswer.Found),
                    "If it mattered she would hardly leave it out; if not, she might still, out of politeness.",
                    "Inès, Karim"),
                new(
                    "The landlord's letter names the application",
                    new(ProbabilityRange.Around(0.4, 0.1), ProbabilityRange.Around(0.05, 0.04), EvidenceAnswer.NotFound),
                    "Few landlords give reasons; one who was moved by something else would not name it.",
                    "Inès"),
                new(
                    "Others in her place without it have no lease",
                    new(ProbabilityRange.Around(0.7, 0.1), ProbabilityRange.Around(0.4, 0.1), EvidenceAnswer.NotLookedFor),
                    "Nobody has asked the other families.",
                    "Karim"),
            ],
            Independence = new("She has not seen the letter, and the landlord has not heard her.", "Inès, Karim"),
        };

        var result = ContributionEvidence.Weigh(claim);

        foreach (var piece in result.Weights)
        {
            Console.WriteLine(FormattableString.Invariant($"{piece.Name}: {piece.Weight:+0.0;-0.0} dB"));
        }

        Console.WriteLine($"Not looked for: {string.Join(", ", result.NotLookedFor)}");
        Console.WriteLine(FormattableString.Invariant($"From {result.Prior.Value:0.00} to {result.Posterior.Value:0.00}, between {result.Posterior.Lowest:0.00} and {result.Posterior.Highest:0.00}"));
        #endregion
    }
}
