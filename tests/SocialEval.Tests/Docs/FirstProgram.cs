#region first-program
using NodaTime;
using SocialEval;
using SocialEval.Evaluators;
using SocialEval.Json;
#endregion

namespace SocialEval.Tests.Docs;

internal static class FirstProgram
{
    public static void Run(TextWriter Console)
    {
        #region first-program
        var journey = JourneyJson.Read(File.ReadAllBytes("docs/examples/nadia.json"));

        // What Nadia may read of it on 1 June 2025: that is all an evaluator ever sees.
        var view = journey.View(new Reading(new LocalDate(2025, 6, 1), Purpose.Support, Reader.Person));

        var report = new Evaluation(new BeneficiaryWord(), new Voices()).Run(view);
        Console.WriteLine(report.ToText("fr"));
        #endregion
    }
}
