using System.Text.Json;
using SocialEval.Json;

namespace SocialEval.Tool.Tests.Docs;

/// <summary>Indicators as other systems work them out, on the records of the pages that replace them.</summary>
internal static class Indicators
{
    private static readonly Dictionary<string, string[]> Of = new(StringComparer.Ordinal)
    {
        ["goals-met-fr"] = [$"Objectifs atteints : {GoalsMet()} %"],
        ["goals-met-en"] = [$"Goals met: {GoalsMet()} %"],
        ["satisfied-fr"] = [IsSatisfied() ? "Satisfaite : oui" : "Satisfaite : non"],
        ["satisfied-en"] = [IsSatisfied() ? "Satisfied: yes" : "Satisfied: no"],
        ["followed-up-fr"] = [$"Personnes suivies entre 2 et 26 semaines : {FollowedUp()} %"],
        ["followed-up-en"] = [$"People followed up within 2 to 26 weeks: {FollowedUp()} %"],
        ["delays-fr"] = [$"Orientées en moins de 45 jours : {Oriented()} %", $"Rendez-vous manqués : {NoShows()} %"],
        ["delays-en"] = [$"Oriented within 45 days: {Oriented()} %", $"Appointments missed: {NoShows()} %"],
    };

    /// <summary>What an indicator says.</summary>
    /// <param name="name">Its name, with the language.</param>
    public static string Said(string name) => string.Join('\n', Of[name]);

    /// <summary>The share of goals that are met or in progress.</summary>
    public static int GoalsMet() => Share(Held("objectifs-en-cours").GetProperty("goals").EnumerateArray(), goal => goal.GetProperty("status").GetString() is "met" or "in_progress");

    /// <summary>Satisfied unless false answers outnumber true ones; an answer that is neither counts for nothing.</summary>
    public static bool IsSatisfied()
    {
        var answers = Held("dix-huit-non").GetProperty("answers").EnumerateArray().Select(answer => answer.ValueKind).ToArray();
        return answers.Count(answer => answer == JsonValueKind.True) >= answers.Count(answer => answer == JsonValueKind.False);
    }

    /// <summary>The share of people with an assessment from 2 to 26 weeks after their first.</summary>
    public static int FollowedUp()
    {
        var days = Journey("un-suivi-a-eu-lieu").Assessments.Select(given => given.On!.Value.Earliest).ToArray();
        return Share([days], person => person.Any(day => NodaTime.Period.DaysBetween(person[0], day) is >= 14 and <= 182));
    }

    /// <summary>The share of people oriented less than 45 days after they were invited.</summary>
    public static int Oriented()
    {
        var held = Held("delais-et-absences");
        NodaTime.LocalDate Day(string name) => PartialDate.Parse(held.GetProperty(name).GetString()!).Earliest;
        return Share([held], _ => NodaTime.Period.DaysBetween(Day("invited"), Day("oriented")) < 45);
    }

    /// <summary>The share of appointments nobody came to.</summary>
    public static int NoShows() => Share(Held("delais-et-absences").GetProperty("participations").EnumerateArray(), participation => participation.GetString() == "noshow");

    private static int Share<T>(IEnumerable<T> all, Func<T, bool> counts)
    {
        var each = all.ToArray();
        return 100 * each.Count(counts) / each.Length;
    }

    private static Journey Journey(string name) => JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "indicators", $"{name}.json")));

    private static JsonElement Held(string name) => JsonDocument.Parse(Journey(name).Parts.Extra!.Utf8Json).RootElement.GetProperty("autre-logiciel");
}
