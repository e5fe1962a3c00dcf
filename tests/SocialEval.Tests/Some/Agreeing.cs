using NodaTime;
using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <summary>Who agreed to what, and what is seen then, to say only what matters to a test.</summary>
internal static partial class Some
{
    /// <summary>Somebody agrees: Alix, to an evaluation, long ago.</summary>
    public static Consent Yes(string by = "alix", Purpose purpose = Purpose.Evaluation, string on = "2024-02-01") =>
        Answered(ConsentAnswer.Given, by, purpose, on);

    /// <summary>Somebody refuses: Alix, an evaluation, long ago.</summary>
    public static Consent No(string by = "alix", Purpose purpose = Purpose.Evaluation, string on = "2024-02-01") =>
        Answered(ConsentAnswer.Refused, by, purpose, on);

    /// <summary>What somebody tells: Alix, in the winter.</summary>
    public static Testimony Tells(string id = "parole", string? by = "alix", string? on = "2025-01-10") => new()
    {
        Id = id,
        On = on is null ? null : On(on),
        Words = Says(by, $"Mots de {id}"),
    };

    /// <summary>Alix's journey with one goal, and what people tell.</summary>
    public static JourneyParts Told(params Testimony[] testimonies) => JourneyWith(Version()) with { Testimonies = [.. testimonies] };

    /// <summary>The parts with these consents.</summary>
    public static JourneyParts Agreed(this JourneyParts parts, params Consent[] consents) => parts with { Consents = [.. consents] };

    /// <summary>What is seen of a journey on a day, and as of that day or another.</summary>
    public static JourneyView Seen(this JourneyParts parts, Purpose purpose = Purpose.Evaluation, Reader? reader = null, string on = "2025-06-01", string? asOf = null, HostVocabulary? vocabulary = null) =>
        Journey.From(parts).View(new Reading(Day(asOf ?? on), Day(on), purpose, reader ?? Reader.Team) { Vocabulary = vocabulary ?? HostVocabulary.None });

    /// <summary>The ids of what is in a list of a view.</summary>
    public static IEnumerable<string> Ids<T>(this Sequence<T> items)
        where T : Item => items.Select(item => item.Id);

    private static Consent Answered(ConsentAnswer answer, string by, Purpose purpose, string on) =>
        new() { Id = $"{answer}-{by}-{purpose}-{on}", By = by, Purpose = purpose, Answer = answer, On = On(on) };

    private static LocalDate Day(string date) => On(date).Earliest;
}
