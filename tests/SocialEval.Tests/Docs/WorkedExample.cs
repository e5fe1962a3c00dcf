using NodaTime;
using SocialEval.Json;

namespace SocialEval.Tests.Docs;

/// <summary>The worked example of an evaluator's page: what it says of Nadia's journey on 1 June 2025, to the team.</summary>
internal static class WorkedExample
{
    public static Action<TextWriter> Of(Evaluator evaluator, string language) => output =>
    {
        var journey = JourneyJson.Read(File.ReadAllBytes("docs/examples/nadia.json"));
        var view = journey.View(new Reading(new LocalDate(2025, 6, 1), Purpose.Evaluation, Reader.Team));
        output.WriteLine(new Evaluation(evaluator).Run(view).ToText(language));
    };

    public static Action<TextWriter> Of(Evaluator evaluator, string language, string example, LocalDate asOf, Purpose purpose, Reader reader) => output =>
    {
        var journey = JourneyJson.Read(File.ReadAllBytes($"docs/examples/{example}"));
        output.WriteLine(new Evaluation(evaluator).Run(journey.View(new Reading(asOf, purpose, reader))).ToText(language));
    };
}
