using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Benchmarks.Questions;

/// <summary>A journey as a rules engine likes it: plain objects and text, nothing about who may read what.</summary>
public sealed class PlainJourney
{
    public required string Person { get; init; }

    public required PlainAssessment[] Assessments { get; init; }

    public required PlainVersion[] Versions { get; init; }

    public required PlainIntervention[] Interventions { get; init; }

    public required string[] PausesWishedBy { get; init; }

    internal static PlainJourney Of(Journey journey)
    {
        var person = "";
        foreach (var party in journey.Parties)
        {
            person = party.Role == PartyRole.Beneficiary ? party.Id : person;
        }

        return new()
        {
            Person = person,
            Assessments = [.. journey.Assessments.Select(assessment => new PlainAssessment(assessment.By ?? "", $"{assessment.Judgement}", assessment.ConfirmedOn is not null))],
            Versions = [.. journey.Goals.SelectMany(goal => goal.Versions).Select(version => new PlainVersion(version.ProposedBy ?? "", version.Horizon?.Time is OpenHorizon, [.. version.Agreements.Select(Of)]))],
            Interventions = [.. journey.Interventions.Select(intervention => new PlainIntervention(intervention.AskedBy ?? "", $"{intervention.Decision?.Answer}"))],
            PausesWishedBy = [.. journey.Pauses.Select(pause => pause.WishedBy ?? "")],
        };
    }

    private static PlainAgreement Of(Agreement agreement) => new(agreement.By ?? "", $"{agreement.Answer}", $"{agreement.Evidence}");
}

/// <summary>Somebody's assessment.</summary>
public sealed record PlainAssessment(string By, string Judgement, bool IsConfirmed);

/// <summary>A version of a goal.</summary>
public sealed record PlainVersion(string ProposedBy, bool IsOpen, PlainAgreement[] Agreements);

/// <summary>What a party answered.</summary>
public sealed record PlainAgreement(string By, string Answer, string Evidence);

/// <summary>An intervention.</summary>
public sealed record PlainIntervention(string AskedBy, string Decision);
