using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialEval.Benchmarks.Invented;

/// <summary>An invented journey with 26 problems of the kinds files have: words, dates, types, members, references, orders.</summary>
internal static class SpoiltJourney
{
    public const int ProblemCount = 26;

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[][] Several(int count) => [.. Enumerable.Range(1, count).Select(Json)];

    public static byte[] Json(int seed)
    {
        var journey = JsonNode.Parse(InventedJourney.Json(seed))!.AsObject();
        SpoilDates(journey);
        SpoilWords(journey);
        SpoilTypes(journey);
        SpoilMembers(journey);
        SpoilReferences(journey);
        return JsonSerializer.SerializeToUtf8Bytes(journey, AsWritten);
    }

    private static void SpoilDates(JsonObject journey)
    {
        Of(journey, "interventions", 0)["started"] = "2024-13";
        Of(journey, "interventions", 1)["started"] = "2024-02-30";
        Of(journey, "testimonies", 0)["on"] = "24-1-1";
        Of(journey, "testimonies", 1)["on"] = "le 3 mai";
        Of(journey, "pauses", 0)["to"] = "2019-05-02";
        Of(journey, "parties", 1)["to"] = "2019";
    }

    private static void SpoilWords(JsonObject journey)
    {
        Of(journey, "assessments", 0)["judgement"] = "Better";
        Of(journey, "assessments", 1)["judgement"] = "better,same";
        Of(journey, "interventions", 2)["kind"] = "individuel";
        Of(journey, "consents", 0)["evidence"] = "oral";
        Of(journey, "outcomes", 0)["welcome"] = "maybe";
    }

    private static void SpoilTypes(JsonObject journey)
    {
        Of(journey, "assessments", 5)["level"] = 7;
        Of(journey, "assessments", 6)["level"] = "1";
        Of(journey, "parties", 0)["name"] = 5;
        Of(journey, "parties", 4)["function"] = null;
        Of(Of(journey, "goals", 0), "versions", 0)["horizon"]!["derived"] = "oui";
    }

    private static void SpoilMembers(JsonObject journey)
    {
        Of(journey, "interventions", 3)["priority"] = "high";
        Of(journey, "assessments", 2)["score"] = 3;
        journey["dashboard"] = true;
        Of(journey, "invitations", 0).Remove("to");
        Of(journey, "testimonies", 2).Remove("words");
    }

    private static void SpoilReferences(JsonObject journey)
    {
        Of(journey, "assessments", 3)["about"]!["goal"] = "inconnu";
        Of(journey, "assessments", 4)["by"] = "personne-d-autre";
        Of(journey, "interventions", 4)["towards"]![0] = "rien";
        Of(journey, "interventions", 5)["id"] = Of(journey, "interventions", 6)["id"]!.GetValue<string>();
        Of(journey, "goals", 0)["meets"]![0] = "nul-besoin";
    }

    private static JsonObject Of(JsonObject parent, string list, int place) => parent[list]![place]!.AsObject();
}
