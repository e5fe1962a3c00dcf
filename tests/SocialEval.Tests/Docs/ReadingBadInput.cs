using System.Text;
using SocialEval.Json;

namespace SocialEval.Tests.Docs;

internal static class ReadingBadInput
{
    public static void Run(TextWriter Console)
    {
        #region problems
        var utf8 = Encoding.UTF8.GetBytes(
            """
            { "schema": "socialeval/journey/1", "id": "j-13", "kind": "individual",
              "parties": [ { "id": "lea", "role": "beneficiary" } ],
              "assessments": [ { "id": "a1", "about": { "goal": "g9" }, "by": "lea", "on": "2025-13", "level": 7 } ] }
            """);

        var journey = JourneyJson.TryRead(utf8, out var problems);
        foreach (var problem in problems)
        {
            Console.WriteLine(problem);
        }
        #endregion
        _ = journey;
    }
}
