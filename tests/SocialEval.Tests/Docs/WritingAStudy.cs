using NodaTime;
using SocialEval.Json;
using SocialEval.Studies;

namespace SocialEval.Tests.Docs;

public sealed class WritingAStudy
{
    internal static async Task RunAsync(TextWriter Console)
    {
        #region proposals-run
        var study = new Proposals();
        var reading = new StudyReading(asOf: new LocalDate(2025, 6, 1), on: new LocalDate(2025, 6, 2), Purpose.Evaluation);

        using var journeys = File.OpenRead("docs/examples/etudes/trente-deux-parcours.ndjson");
        var studied = await StudyLines.RunAsync(study, journeys, reading);

        Console.WriteLine(ConclusionText.Of(study.Conclude(studied.State, reading: reading), "fr", Proposals.Words));
        #endregion
    }

    [Fact]
    public async Task A_study_of_ones_own_holds_to_the_laws()
    {
        var reading = new StudyReading(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 2), Purpose.Evaluation);
        var journeys = new List<Journey>();
        await foreach (var line in JourneyJson.ReadLinesAsync(File.OpenRead(Example), TestContext.Current.CancellationToken))
        {
            journeys.Add(line.Journey!);
        }

        #region proposals-laws
        JourneyView[] views = [.. journeys.Select(journey => journey.View(reading.Reading))];
        StudyLaws.Check(new Proposals(), views).Should().BeEmpty();
        #endregion
    }

    [Fact]
    public async Task A_large_file_is_studied_with_a_checkpoint_and_the_release_before_in_hand()
    {
        var folder = Directory.CreateTempSubdirectory("socialeval");
        string In(string name) => Path.Combine(folder.FullName, name);
        var study = new Proposals();
        var reading = new StudyReading(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 2), Purpose.Evaluation);
        File.Copy(Example, In("2025.ndjson"));
        File.WriteAllBytes(In("2024.json"), ConclusionJson.ToUtf8Bytes(study.Conclude(study.Start())));

        #region proposals-large
        var checkpoint = new CheckpointFile(In("2025.checkpoint"));
        var studied = await StudyLines.ResumeAsync(study, () => File.OpenRead(In("2025.ndjson")), reading, checkpoint, new()
        {
            Refused = line => new(Console.Error.WriteLineAsync($"{line.Number}: {string.Join("; ", line.Problems)}")),
        });

        var before = ConclusionJson.Read(File.ReadAllBytes(In("2024.json")));
        var conclusion = study.Conclude(studied.State, previous: before, reading: reading);
        File.WriteAllBytes(In("2025.json"), ConclusionJson.ToUtf8Bytes(conclusion, indented: true));
        checkpoint.Remove();
        #endregion

        conclusion.Find("proposal")!.People.Should().Be(31);
        ConclusionJson.Read(File.ReadAllBytes(In("2025.json"))).Should().Be(conclusion);
        folder.Delete(recursive: true);
    }

    private static string Example => Repository.Path("docs", "examples", "etudes", "trente-deux-parcours.ndjson");
}
