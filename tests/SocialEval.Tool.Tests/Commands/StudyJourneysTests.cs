using System.Text.Json;
using SocialEval.Json;
using SocialEval.Studies;

namespace SocialEval.Tool.Tests.Commands;

public sealed class StudyJourneysTests : IDisposable
{
    private static readonly string Example = Repository.Path("docs", "examples", "etudes", "trente-deux-parcours.ndjson");

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Without_a_name_the_studies_are_listed_with_a_sentence_each()
    {
        var french = await desk.RunAsync("study");
        var english = await desk.RunAsync("study", "--language", "en");

        french.Exit.Should().Be(0);
        french.OutputLines.Select(line => line.Split(' ')[0]).Should().Equal(
            "heard", "agreements", "lasting", "divergences", "stories-by-domain", "signification-patterns", "rhythms", "qca", "necessity", "calibrate", "agreement", "causal-map", "saturation");
        french.OutputLines[0].Should().EndWith("Qui a été entendu, qui ne l'a pas été, et pourquoi.");
        english.OutputLines[0].Should().EndWith("Who has been heard, who has not, and why.");
        english.OutputLines.Should().OnlyContain(line => line.EndsWith('.'));
    }

    [Theory]
    [InlineData("heard")]
    [InlineData("agreements")]
    [InlineData("lasting")]
    [InlineData("divergences")]
    [InlineData("stories-by-domain", "--domains", "logement,répit")]
    [InlineData("signification-patterns", "--frame", "qui-a-rendu-cela-possible")]
    [InlineData("rhythms")]
    public async Task A_study_counts_people_once_in_every_distribution_and_hides_small_groups(string name, params string[] options)
    {
        var told = await desk.RunAsync(["study", name, Example, "--format", "json", .. options]);

        told.Exit.Should().Be(0);
        told.Error.Should().BeEmpty();
        var conclusion = ConclusionJson.Read(System.Text.Encoding.UTF8.GetBytes(told.Output));
        conclusion.Study.Should().Be($"{name}/1");
        conclusion.SmallestGroup.Should().Be(5);
        conclusion.Reading!.Reading.Purpose.Should().Be(Purpose.Evaluation);
        conclusion.Distributions.Should().OnlyContain(distribution => distribution.People == 31, "one of the 32 refuses, and is in no count");
        conclusion.Distributions.SelectMany(distribution => distribution.Cells).Should().Contain(cell => cell.People == null).And.NotContain(cell => cell.People < 5);
    }

    [Fact]
    public async Task A_conclusion_is_told_in_words_in_french_and_in_english()
    {
        var french = await desk.RunAsync("study", "heard", Example);
        var english = await desk.RunAsync("study", "heard", Example, "--language", "en", "--purpose", "research", "--as-of", "2025-03-01");

        french.OutputLines.Should().Contain("    A dit quelque chose : 17").And.Contain("    Préfère ne rien dire : non donné").And.ContainSingle(line => line.StartsWith("Non donné : un groupe de moins de 5 personnes", StringComparison.Ordinal));
        english.OutputLines[1].Should().Be("State as of 1 March 2025, agreements known on 1 June 2025. Read for: research, by somebody outside the support.");
        english.OutputLines.Should().Contain("Saying something of a goal, a change or the journey: 26 people");
    }

    [Fact]
    public async Task Files_of_every_sort_together_tell_what_they_hold_in_whatever_order_and_on_however_many_cores()
    {
        var lines = await File.ReadAllLinesAsync(Example);
        desk.Put("b.ndjson", string.Join('\n', lines[..20]));
        desk.Put("one.json", lines[20]);
        desk.Put("folder/c.ndjson", string.Join('\n', lines[21..]));
        var whole = await desk.RunAsync("study", "rhythms", Example);

        (await desk.RunAsync("study", "rhythms", desk["folder"], desk["one.json"], desk["b.ndjson"], "--cores", "1")).Should().Be(whole);
        (await desk.RunOnAsync(await File.ReadAllTextAsync(Example), "study", "rhythms", "-")).Should().Be(whole);
    }

    [Fact]
    public async Task Bad_lines_are_refused_with_their_number_and_the_rest_is_studied()
    {
        var lines = (await File.ReadAllLinesAsync(Example)).ToList();
        lines.Insert(10, "pas du JSON");
        var file = desk.Put("many.ndjson", string.Join('\n', lines));

        foreach (var more in new string[][] { [], ["--checkpoint", desk["kept"]] })
        {
            var told = await desk.RunAsync(["study", "heard", file, "--rejects", desk["rejects"], .. more]);

            told.Exit.Should().Be(1);
            told.Error.Should().Be("socialeval: 1 of 33 journeys refused\n");
            told.OutputLines.Should().Contain("    A dit quelque chose : 17");
            using var reject = JsonDocument.Parse(await File.ReadAllTextAsync(desk["rejects"]));
            reject.RootElement.GetProperty("line").GetInt64().Should().Be(11);
        }
    }

    [Fact]
    public async Task Where_nothing_can_be_read_nothing_is_concluded()
    {
        var told = await desk.RunAsync("study", "heard", desk["nothing.ndjson"]);

        told.Should().Be(new Told(1, string.Empty, $"{desk["nothing.ndjson"]}: no such file or folder, expected one that exists\n"));
    }

    [Fact]
    public async Task A_second_release_is_concluded_with_the_first_in_hand()
    {
        var lines = await File.ReadAllLinesAsync(Example);
        desk.Put("before.ndjson", string.Join('\n', lines[..30]));
        await desk.RunAsync("study", "heard", desk["before.ndjson"], "--format", "json", "--output", desk["first.json"]);

        var second = await desk.RunAsync("study", "heard", Example, "--previous", desk["first.json"]);

        second.Exit.Should().Be(0);
        second.OutputLines.Should().Contain("Dire quelque chose d'un objectif, d'un changement ou du parcours : 30 personnes")
            .And.Contain("  Redit tel qu'il a été publié la fois d'avant : moins de 5 personnes sont venues ou parties depuis.");
    }

    [Theory]
    [InlineData("heard", "7", "The previous release is of study 'heard/1' with a smallest group of 5; expected 'heard/1' and 7")]
    [InlineData("rhythms", "5", "The previous release is of study 'heard/1' with a smallest group of 5; expected 'rhythms/1' and 5")]
    public async Task A_release_of_another_study_or_another_smallest_group_is_refused_before_anything_is_read(string name, string smallest, string message)
    {
        await desk.RunAsync("study", "heard", Example, "--format", "json", "--output", desk["first.json"]);

        var told = await desk.RunAsync("study", name, Example, "--previous", desk["first.json"], "--smallest-group", smallest);

        told.Should().Be(new Told(1, string.Empty, $"{desk["first.json"]}: {message}\n"));
    }

    [Fact]
    public async Task What_is_no_conclusion_is_no_release_before_this_one()
    {
        var told = await desk.RunAsync("study", "heard", Example, "--previous", desk.Put("first.json", "{}"));

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.ErrorLines.Should().Contain($"{desk["first.json"]}:1 $.study: nothing, expected the member 'study'");
        (await desk.RunAsync("study", "heard", Example, "--previous", desk["none.json"])).Error.Should().Be($"{desk["none.json"]}: no such file or folder, expected one that exists\n");
    }

    [Fact]
    public async Task A_study_that_was_stopped_goes_on_from_its_checkpoint_and_removes_it_once_the_conclusion_is_there()
    {
        var file = desk.Put("many.ndjson", "pas du JSON\n" + await File.ReadAllTextAsync(Example));
        var kept = new CheckpointFile(desk["kept"]);
        var reading = new StudyReading(Desk.Today, Desk.Today, Purpose.Evaluation);
        using var stopping = new CancellationTokenSource();
        var stopped = () => StudyLines.ResumeAsync(
            new Heard(), () => File.OpenRead(file), reading, kept, new() { Cores = 1, JourneysBetweenCheckpoints = 10, Progress = new Stop(stopping) }, stopping.Token);
        await stopped.Should().ThrowAsync<OperationCanceledException>();
        kept.Exists.Should().BeTrue();

        var told = await desk.RunAsync("study", "heard", file, "--checkpoint", desk["kept"]);

        told.Exit.Should().Be(1);
        told.ErrorLines.Should().Contain($"socialeval: 1 line of {file} before line 11 refused, and told when this began");
        told.Output.Should().Be((await desk.RunAsync("study", "heard", Example)).Output);
        desk.Files().Should().Equal("many.ndjson");
    }

    [Fact]
    public async Task A_checkpoint_of_another_study_is_refused_and_stays()
    {
        await StudyLines.ResumeAsync(new Heard(), () => File.OpenRead(Example), new(Desk.Today, Desk.Today, Purpose.Evaluation), new(desk["kept"]));

        var told = await desk.RunAsync("study", "rhythms", Example, "--checkpoint", desk["kept"]);

        told.Should().Be(new Told(1, string.Empty, $"{desk["kept"]}:1 $.study: 'heard/1', expected 'rhythms/1', the study that is run\n"));
        desk.Files().Should().Equal("kept");
    }

    [Fact]
    public async Task A_checkpoint_that_cannot_be_written_is_told_before_anything_is_studied()
    {
        var told = await desk.RunAsync("study", "heard", Example, "--checkpoint", desk["nowhere/kept"]);

        told.Exit.Should().Be(1);
        told.Output.Should().BeEmpty();
        told.Error.Should().StartWith($"{desk["nowhere/kept"]}: a checkpoint that cannot be written (");
        desk.Files().Should().BeEmpty();
    }

    [Theory]
    [InlineData("--checkpoint: standard input cannot be gone back to, so it has no checkpoint; expected a file", "study", "heard", "-", "--checkpoint", "kept")]
    [InlineData("--checkpoint: 2 files; expected one, for a checkpoint is a place in it", "study", "heard", "a.ndjson", "b.ndjson", "--checkpoint", "kept")]
    [InlineData("--checkpoint: 'a.json' is not a file of one journey a line; expected an .ndjson file", "study", "heard", "a.json", "--checkpoint", "kept")]
    [InlineData("--smallest-group: '1' is not a whole number from 2 on", "study", "heard", "a.ndjson", "--smallest-group", "1")]
    [InlineData("--purpose: 'support' is not one of its words; expected evaluation, research, funder-report or publication", "study", "heard", "a.ndjson", "--purpose", "support")]
    [InlineData("--cores: '0' is not a whole number from 1 on", "study", "heard", "a.ndjson", "--cores", "0")]
    [InlineData("--frame: '' names no frame", "study", "signification-patterns", "a.ndjson", "--frame", "")]
    [InlineData("Option '--frame' is required", "study", "signification-patterns", "a.ndjson")]
    public async Task A_wrong_command_line_is_refused_before_anything_is_read(string message, params string[] words)
    {
        var told = await desk.RunAsync(words);

        told.Exit.Should().Be(2);
        told.ErrorLines[0].Should().Be($"socialeval: {message}");
    }

    [Fact]
    public async Task The_schema_of_a_conclusion_is_there_to_be_had() =>
        (await desk.RunAsync("schema", "conclusion")).Output.Should().Contain("urn:socialeval:conclusion:1");

    private sealed class Stop(CancellationTokenSource source) : IProgress<StudyPosition>
    {
        public void Report(StudyPosition value) => source.Cancel();
    }
}
