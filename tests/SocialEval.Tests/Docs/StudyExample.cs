using NodaTime;
using SocialEval.Json;
using SocialEval.Studies;

namespace SocialEval.Tests.Docs;

/// <summary>The worked example of a study's page: what thirty-two invented journeys tell together on 1 June 2025.</summary>
internal static class StudyExample
{
    public static Action<TextWriter> Of(CountingStudy study, string language) => output =>
    {
        var reading = new StudyReading(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 2), Purpose.Evaluation);
        using var journeys = File.OpenRead("docs/examples/etudes/trente-deux-parcours.ndjson");
        var studied = StudyLines.RunAsync(study, journeys, reading).GetAwaiter().GetResult();
        output.Write(ConclusionText.Of(study.Conclude(studied.State, reading: reading), language));
    };
}
