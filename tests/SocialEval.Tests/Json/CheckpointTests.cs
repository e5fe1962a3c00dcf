using System.Text;
using CsCheck;
using NodaTime;
using SocialEval.Json;
using SocialEval.Studies;
using SocialEval.Tests.Studies;

namespace SocialEval.Tests.Json;

/// <summary>A study that was stopped goes on from its checkpoint, and nothing is lost or counted twice.</summary>
public sealed class CheckpointTests : IDisposable
{
    private static readonly Rhythms Study = new();
    private static readonly byte[] File = Written();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("socialeval");

    private string Path => System.IO.Path.Combine(folder.FullName, "study.checkpoint");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Wherever_it_crashes_and_however_often_the_conclusion_is_that_of_one_run()
    {
        var whole = await StudyLines.RunAsync(Study, new MemoryStream(File), Permitted.Reading, null, TestContext.Current.CancellationToken);
        var expected = (Study.Conclude(whole.State, 2), whole.Position.Journeys, whole.Position.Refused);
        await Gen.Select(Gen.Enum<Crash>(), Gen.Int[0, 100]).Array[1, 6].Select(Gen.Int[1, 3], Gen.Int[1, 30]).SampleAsync(
            async (crashes, cores, between) =>
            {
                var checkpoint = new CheckpointFile(Path);
                checkpoint.Remove();
                foreach (var (crash, at) in crashes)
                {
                    await CrashAsync(crash, at, new() { Cores = cores, JourneysBetweenCheckpoints = between });
                }

                var resumed = await StudyLines.ResumeAsync(Study, () => new MemoryStream(File), Permitted.Reading, checkpoint, new() { Cores = cores, JourneysBetweenCheckpoints = between });

                (Study.Conclude(resumed.State, 2), resumed.Position.Journeys, resumed.Position.Refused).Should().Be(expected);
            },
            iter: 50,
            threads: 1);
    }

    [Fact]
    public async Task What_is_in_the_checkpoint_is_not_read_again()
    {
        await CrashAsync(Crash.InReading, 60, new() { Cores = 1, JourneysBetweenCheckpoints = 5 });
        var refused = new List<long>();

        var resumed = await ResumeAsync(Study, File, Permitted.Reading, new() { Refused = line => { refused.Add(line.Number); return ValueTask.CompletedTask; } });

        resumed.From.Journeys.Should().BeGreaterThan(5);
        resumed.From.Line.Should().BeGreaterThan(5);
        refused.Should().OnlyContain(number => number >= resumed.From.Line).And.HaveCount((int)(resumed.Position.Refused - resumed.From.Refused));
    }

    [Fact]
    public async Task Whoever_stops_it_goes_on_from_where_it_was_stopped()
    {
        using var stopping = new CancellationTokenSource();
        var run = () => StudyLines.ResumeAsync(
            Study, () => new MemoryStream(File), Permitted.Reading, new(Path), new() { Cores = 1, JourneysBetweenCheckpoints = 7, Progress = new At(7, stopping.Cancel) }, stopping.Token);
        await run.Should().ThrowAsync<OperationCanceledException>();

        (await ResumeAsync(Study, File, Permitted.Reading)).From.Journeys.Should().BeGreaterThanOrEqualTo(7);
    }

    [Fact]
    public async Task Once_all_is_read_a_checkpoint_holds_all_until_it_is_removed()
    {
        var whole = await ResumeAsync(Study, File, Permitted.Reading);

        var again = await ResumeAsync(Study, File, Permitted.Reading);

        again.From.Should().Be(whole.Position);
        Study.Conclude(again.State, 2).Should().Be(Study.Conclude(whole.State, 2));
        new CheckpointFile(Path).Remove();
        folder.GetFiles().Should().BeEmpty();
    }

    [Fact]
    public async Task A_checkpoint_of_another_study_is_refused()
    {
        await ResumeAsync(Study, File, Permitted.Reading);

        await RefusedAsync(new Heard(), File, Permitted.Reading, "$.study: 'rhythms/1', expected 'heard/1', the study that is run");
    }

    [Fact]
    public async Task A_checkpoint_of_the_same_study_that_asked_something_else_is_refused()
    {
        await ResumeAsync(new SignificationPatterns("qui a décidé"), File, Permitted.Reading);

        await RefusedAsync(
            new SignificationPatterns("qui a aidé"), File, Permitted.Reading, "$.about: 'qui a décidé', expected 'qui a aidé', what the study that is run asks");
    }

    [Fact]
    public async Task A_checkpoint_of_another_reading_is_refused_and_everything_that_differs_is_listed()
    {
        await ResumeAsync(Study, File, Permitted.Reading);

        await RefusedAsync(
            Study,
            File,
            new(new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 2), Purpose.Publication),
            "$.asOf: '2026-01-01', expected '2025-01-01', the day that is read",
            "$.on: '2026-01-01', expected '2026-01-02', the day of reading, on which permissions are judged",
            "$.purpose: 'research', expected 'publication', what it is read for");
    }

    [Fact]
    public async Task A_checkpoint_of_a_file_of_another_length_is_refused()
    {
        await ResumeAsync(Study, File, Permitted.Reading);

        await RefusedAsync(Study, [.. File, (byte)'\n'], Permitted.Reading, $"$.length: '{File.Length}', expected '{File.Length + 1}', the length of the file in bytes");
    }

    [Fact]
    public async Task A_checkpoint_of_a_file_that_began_otherwise_is_refused()
    {
        await ResumeAsync(Study, File, Permitted.Reading);
        var other = File.ToArray();
        other[100] ^= 1;

        (await RefusedAsync(Study, other, Permitted.Reading)).Problems.Should().ContainSingle(problem => problem.Path == "$.sha256");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"schema":"socialeval/checkpoint/1","more":1}""")]
    public async Task What_is_no_checkpoint_is_refused(string text)
    {
        await System.IO.File.WriteAllTextAsync(Path, text, TestContext.Current.CancellationToken);

        (await RefusedAsync(Study, File, Permitted.Reading)).Message.Should().Contain("expected a checkpoint (socialeval/checkpoint/1)");
    }

    [Theory]
    [InlineData("\"counts\":{", "\"counts\":null,\"more\":{")]
    [InlineData("\"line\":", "\"line\":-")]
    [InlineData("\"pauses/no-pause\":", "\"pauses/no-pause\":0.5,\"x\":")]
    public async Task A_checkpoint_whose_state_is_none_is_refused(string there, string instead)
    {
        await ResumeAsync(Study, File, Permitted.Reading);
        var text = await System.IO.File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken);
        text.Should().Contain(there);
        await System.IO.File.WriteAllTextAsync(Path, text.Replace(there, instead, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        (await RefusedAsync(Study, File, Permitted.Reading)).Problems.Should().ContainSingle(problem => problem.Path == "$.state");
    }

    [Fact]
    public async Task Only_its_owner_reads_a_checkpoint()
    {
        await ResumeAsync(Study, File, Permitted.Reading);

        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.GetUnixFileMode(Path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        new CheckpointFile(Path).Exists.Should().BeTrue();
    }

    [Fact]
    public async Task What_cannot_be_sought_in_has_no_checkpoint()
    {
        var run = () => StudyLines.ResumeAsync(Study, () => new Forward(File), Permitted.Reading, new(Path), null, TestContext.Current.CancellationToken);

        await run.Should().ThrowAsync<ArgumentException>().WithMessage("The file cannot be sought in;*");
    }

    private Task<StudiedLines<Tally>> ResumeAsync(Study<Tally> study, byte[] file, StudyReading reading, StudyLinesOptions? options = null) =>
        StudyLines.ResumeAsync(study, () => new MemoryStream(file), reading, new(Path), options, TestContext.Current.CancellationToken);

    private async Task<InvalidCheckpointException> RefusedAsync(Study<Tally> study, byte[] file, StudyReading reading, params string[] problems)
    {
        var run = () => ResumeAsync(study, file, reading);
        var refusal = (await run.Should().ThrowAsync<InvalidCheckpointException>()).Which;
        if (problems.Length > 0)
        {
            refusal.Problems.Select(problem => problem.ToString()).Should().Equal(problems);
        }

        return refusal;
    }

    // Runs until it crashes, at a share of the work; one that comes to its end before crashes no more.
    private async Task CrashAsync(Crash crash, int percent, StudyLinesOptions options)
    {
        using var stopping = new CancellationTokenSource();
        var writes = percent / 4;
        var checkpoint = crash == Crash.BetweenWritingAndMoving
            ? new CheckpointFile(Path, (from, to) =>
            {
                if (writes-- <= 0)
                {
                    throw new IOException("the machine stopped");
                }

                System.IO.File.Move(from, to, overwrite: true);
            })
            : new CheckpointFile(Path);
        Study<Tally> study = crash == Crash.InTheStudy ? new Failing(percent) : Study;
        try
        {
            await StudyLines.ResumeAsync(
                study,
                () => crash == Crash.InReading ? new Forward(File) { Breaks = File.Length * percent / 100, Seeks = true } : new MemoryStream(File),
                Permitted.Reading,
                checkpoint,
                crash == Crash.ByStopping ? options with { Progress = new At(percent, stopping.Cancel) } : options,
                stopping.Token);
        }
        catch (Exception stopped) when (stopped is IOException or OperationCanceledException or InvalidOperationException)
        {
            // It was stopped, as it should be.
        }
    }

    private static byte[] Written()
    {
        var journeys = Permitted.To([.. Enumerable.Range(0, 100).Select(i => AnyJourney.Of(3, (uint)i))]);
        var text = new StringBuilder("\uFEFF");
        for (var i = 0; i < journeys.Length; i++)
        {
            text.Append(Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journeys[i]))).Append(i % 3 == 0 ? "\r\n" : "\n");
            text.Append(i % 7 == 0 ? " \n" : string.Empty).Append(i % 11 == 0 ? "pas du JSON\n" : string.Empty);
        }

        return Encoding.UTF8.GetBytes(text.Append("\n\n").ToString());
    }

    private enum Crash
    {
        InReading,
        InTheStudy,
        BetweenWritingAndMoving,
        ByStopping,
    }

    /// <summary>Rhythms, until it fails on a journey.</summary>
    private sealed class Failing(int journeys) : Study<Tally>(Study.Id, Study.StateType)
    {
        private int left = journeys;

        public override Tally Start() => Study.Start();

        public override Tally Add(Tally state, JourneyView view) =>
            Interlocked.Decrement(ref left) >= 0 ? Study.Add(state, view) : throw new InvalidOperationException("the study failed");

        public override Tally Merge(Tally left, Tally right) => Study.Merge(left, right);

        protected override IEnumerable<Distribution> Distribute(Tally state) => [];
    }

    private sealed class At(int journeys, Action act) : IProgress<StudyPosition>
    {
        public void Report(StudyPosition value)
        {
            if (value.Journeys >= journeys)
            {
                act();
            }
        }
    }

    /// <summary>A file that is read in small pieces, and breaks off.</summary>
    private sealed class Forward(byte[] file) : MemoryStream(file)
    {
        public bool Seeks { get; init; }

        public long Breaks { get; init; } = long.MaxValue;

        public override bool CanSeek => Seeks;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position >= Breaks ? throw new IOException("the disk went away") : base.ReadAsync(buffer[..Math.Min(buffer.Length, 4096)], cancellationToken);
    }
}
