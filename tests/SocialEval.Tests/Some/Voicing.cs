using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests;

/// <summary>What people make of Alix's goal, to say only what matters to a test.</summary>
internal static partial class Some
{
    /// <summary>The one goal of <see cref="Voiced"/>.</summary>
    public static Citation TheGoal { get; } = new(ItemKind.Goal, "but-v1");

    /// <summary>Alix's journey with one goal, and what people make of it.</summary>
    public static JourneyParts Voiced(params Assessment[] assessments) => JourneyWith(Version()) with { Assessments = [.. assessments] };

    /// <summary>What somebody makes of the goal.</summary>
    public static Assessment Avis(string id, string? by = "alix", string? on = "2025-02-10", Judgement? judgement = Judgement.Better, string? words = null) => new()
    {
        Id = id,
        About = TheGoal,
        By = by,
        On = on is null ? null : On(on),
        Judgement = judgement,
        Words = words is null ? null : Says(by, words),
    };

    /// <summary>An invitation to Alix to say something of the goal.</summary>
    public static Invitation InvitedToSay(string id = "invitation", string to = "alix", string? by = "roche", string on = "2025-02-01") => new()
    {
        Id = id,
        About = TheGoal,
        To = to,
        By = by,
        On = On(on),
    };

    /// <summary>Three neighbours, one goal: Ana, Bo and Cy.</summary>
    public static JourneyParts Neighbours(params Assessment[] assessments) => Voiced(assessments) with
    {
        Kind = JourneyKind.Collective,
        Parties =
        [
            new() { Id = "ana", Role = PartyRole.Beneficiary, Name = "Ana" },
            new() { Id = "bo", Role = PartyRole.Beneficiary, Name = "Bo" },
            new() { Id = "cy", Role = PartyRole.Beneficiary, Name = "Cy" },
            new() { Id = "roche", Role = PartyRole.Professional, Name = "Mme Roche" },
        ],
    };
}
