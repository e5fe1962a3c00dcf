using System.Reflection;

namespace SocialEval.Tests.Architecture;

/// <summary>The rooms of the library, and which of them each may look into.</summary>
/// <remarks>A room is a namespace; the types of a first program live in <c>SocialEval</c> itself, and are listed here with their
/// room. A type that is added there without a line here is in no room, and a test says so. <c>Methods</c> and <c>Studies</c> are
/// held to their place from the day they are there.</remarks>
internal static class Rooms
{
    public const string None = "none";

    private const string Ground = "Ground";

    private static readonly Dictionary<string, string> OfRootTypes = new(StringComparer.Ordinal)
    {
        ["Sequence"] = Ground,
        ["Vocabulary"] = Ground,
        ["PartialDate"] = "Time",
        ["InvalidJourneyException"] = "Journeys",
        ["Journey"] = "Journeys",
        ["JourneyKind"] = "Journeys",
        ["Party"] = "Journeys",
        ["PartyRole"] = "Journeys",
        ["Purpose"] = "Journeys",
        ["Statement"] = "Journeys",
        ["JourneyReading"] = "Consents",
        ["JourneyView"] = "Consents",
        ["Reader"] = "Consents",
        ["Reading"] = "Consents",
        ["Evaluation"] = "Inquiries",
        ["EvaluationReport"] = "Inquiries",
        ["Evaluator"] = "Inquiries",
    };

    private static readonly Dictionary<string, string[]> LooksInto = new(StringComparer.Ordinal)
    {
        [Ground] = [],
        ["Time"] = [Ground],
        ["Journeys"] = [Ground, "Time", "Goals", "Outcomes"],
        ["Goals"] = [Ground, "Time", "Journeys", "Outcomes"],
        ["Outcomes"] = [Ground, "Time", "Journeys", "Goals"],
        ["Consents"] = [Ground, "Time", "Journeys", "Goals", "Outcomes"],
        ["Inquiries"] = [Ground, "Time", "Journeys", "Goals", "Outcomes", "Consents"],
        ["Evaluators"] = [Ground, "Time", "Journeys", "Goals", "Outcomes", "Consents", "Inquiries", "Methods"],
        ["Studies"] = [Ground, "Time", "Journeys", "Goals", "Outcomes", "Consents", "Inquiries", "Evaluators", "Methods"],
        ["Methods"] = [Ground],
        ["Losses"] = [Ground],
        ["Json"] = [Ground, "Time", "Journeys", "Goals", "Outcomes", "Consents", "Inquiries", "Evaluators", "Studies", "Methods"],
    };

    /// <summary>The library.</summary>
    public static Assembly Library { get; } = typeof(Journey).Assembly;

    public static IEnumerable<string> All => LooksInto.Keys;

    /// <summary>Whether what is in one room may use what is in another.</summary>
    public static bool MayLook(string from, string into) => from == into || LooksInto[from].Contains(into, StringComparer.Ordinal);

    /// <summary>The room of a type of the library.</summary>
    /// <param name="fullName">Its full name; a nested or a generic type is in the room of what it is nested in or made from.</param>
    public static string Of(string fullName)
    {
        var name = fullName.AsSpan("SocialEval.".Length);
        var end = name.IndexOfAny('.', '+', '`');
        if (end >= 0 && name[end] == '.')
        {
            var room = name[..end].ToString();
            return LooksInto.ContainsKey(room) ? room : None;
        }

        var type = (end < 0 ? name : name[..end]).ToString();
        return OfRootTypes.GetValueOrDefault(type, None);
    }

    /// <summary>The types of the library as they are written; what a compiler makes beside them is not one.</summary>
    public static IEnumerable<Type> Types => Library.GetTypes().Where(type => type.FullName!.StartsWith("SocialEval.", StringComparison.Ordinal));
}
