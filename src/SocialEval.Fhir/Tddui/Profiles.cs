using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>The profiles of the French exchange of users' records (ANS, TDDUI), and how a record says which it has.</summary>
internal static class Profiles
{
    public const string Base = "https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/";

    public const string LifeProject = "tddui-goal-projet-vie";
    public const string Expectation = "tddui-goal-attente";
    public const string Objective = "tddui-goal-objectif";
    public const string Need = "tddui-service-request-besoin";
    public const string Action = "tddui-task-action";
    public const string Service = "tddui-task-prestation";
    public const string Review = "tddui-task-bilan";
    public const string Plan = "tddui-careplan-projet-personnalise";
    public const string Agreement = "tddui-consent-accord";

    /// <summary>The profile of a record, by the end of its address; nothing where it has none of these.</summary>
    public static string? Of(R4.Resource? resource) =>
        resource?.Meta?.Profile.FirstOrDefault(profile => profile?.StartsWith(Base, StringComparison.Ordinal) == true) is { } profile
            ? profile[Base.Length..].Split('|')[0]
            : null;

    public static bool Is(R4.Resource? resource, string profile) => Of(resource) == profile;
}
