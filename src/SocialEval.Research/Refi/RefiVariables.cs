namespace SocialEval.Research.Refi;

/// <summary>The variables of a source or a case that say what REFI-QDA has no element for. They survive a program that gives sources
/// new ids and another origin to the project.</summary>
internal static class RefiVariables
{
    public const string Journey = "socialeval.journey";
    public const string JourneyKind = "socialeval.journeyKind";
    public const string Item = "socialeval.item";
    public const string Kind = "socialeval.kind";
    public const string Role = "socialeval.role";
    public const string Voice = "socialeval.voice";
    public const string On = "socialeval.on";
    public const string Language = "socialeval.language";
    public const string Mode = "socialeval.mode";
    public const string Fidelity = "socialeval.fidelity";
    public const string Judgement = "socialeval.judgement";
    public const string Level = "socialeval.level";

    /// <summary>All of them, in the order they are declared; each is text but the level.</summary>
    public static readonly string[] All = [Journey, JourneyKind, Item, Kind, Role, Voice, On, Language, Mode, Fidelity, Judgement, Level];
}
