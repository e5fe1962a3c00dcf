using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests;

/// <summary>What chance put together, without what no journey may hold.</summary>
internal static class Lawful
{
    /// <summary>The day, unless it is certainly after the death of a party.</summary>
    public static PartialDate? InTheLifeOf(IEnumerable<Party> parties, string? id, PartialDate? on) =>
        parties.FirstOrDefault(party => party.Id == id)?.DeceasedOn is { } death && on?.IsCertainlyAfter(death) == true ? null : on;

    /// <summary>The goal, where nobody goes back on what they did not agree to.</summary>
    public static Goal Of(Goal goal) => goal with { Versions = [.. goal.Versions.Select(Of)] };

    /// <summary>The story, which a panel read only once it had been read back, and which was given back only once a panel had read it.</summary>
    public static Story Of(Story story) => story switch
    {
        { Selections.IsEmpty: true } => story with { Feedback = default },
        { What: { ConfirmedOn: null, Erased: null } } => story with { Selections = default, Feedback = default },
        _ => story,
    };

    private static GoalVersion Of(GoalVersion version) => version with
    {
        Agreements =
        [
            .. version.Agreements
                .Select(answer => answer.Answer == AgreementAnswer.Withdraws && !HadAgreed(version, answer) ? answer with { Answer = AgreementAnswer.Disagrees } : answer)
                .OrderBy(answer => answer.Answer == AgreementAnswer.Withdraws),
        ],
    };

    private static bool HadAgreed(GoalVersion version, Agreement withdrawal) =>
        version.Agreements.Any(other => other.By == withdrawal.By && other.Answer is AgreementAnswer.Agrees or AgreementAnswer.AgreesInPart);
}
