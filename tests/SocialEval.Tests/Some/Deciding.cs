using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <summary>A small journey, to say of it only what matters to a test: Alix, supported by Mme Roche of the service.</summary>
internal static partial class Some
{
    public static Party Alix { get; } = new() { Id = "alix", Role = PartyRole.Beneficiary, Name = "Alix" };

    /// <summary>A journey with Alix, Mme Roche, the service, a guardian and a sister, and these goals, of one version each.</summary>
    public static JourneyParts JourneyWith(params GoalVersion[] versions) => new()
    {
        Id = "j-alix",
        Kind = JourneyKind.Individual,
        Parties =
        [
            Alix,
            new() { Id = "roche", Role = PartyRole.Professional, Name = "Mme Roche", Organisation = "service" },
            new() { Id = "service", Role = PartyRole.Organisation, Name = "le service" },
            new() { Id = "tuteur", Role = PartyRole.LegalRepresentative, Name = "M. Petit", Represents = new("alix") },
            new() { Id = "soeur", Role = PartyRole.Relative, Name = "Lou" },
        ],
        Goals = [.. versions.Select(version => GoalOf(version))],
    };

    /// <summary>A goal with these versions.</summary>
    public static Goal GoalOf(params GoalVersion[] versions) => new() { Id = $"but-{versions[0].Id}", Versions = [.. versions] };

    /// <summary>A version proposed by Mme Roche, in her words.</summary>
    public static GoalVersion Version(string id = "v1", string? proposedBy = "roche", string on = "2024-01-08", string words = "Retrouver du travail") => new()
    {
        Id = id,
        ProposedBy = proposedBy,
        ProposedOn = On(on),
        Wording = Says(proposedBy, words),
    };

    /// <summary>An answer to a version.</summary>
    public static Agreement Answer(string? by, AgreementAnswer answer = AgreementAnswer.Agrees, string? on = "2024-01-15", Evidence? evidence = Evidence.OwnAct) => new()
    {
        By = by,
        Answer = answer,
        On = on is null ? null : On(on),
        Evidence = evidence,
    };
}
