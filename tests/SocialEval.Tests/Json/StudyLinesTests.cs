using System.Text;
using CsCheck;
using SocialEval.Json;
using SocialEval.Studies;
using SocialEval.Tests.Studies;

namespace SocialEval.Tests.Json;

public sealed class StudyLinesTests
{
    private static readonly Rhythms Study = new();

    public static TheoryData<int> NumbersOfCores => [1, 2, 5];

    [Theory]
    [MemberData(nameof(NumbersOfCores))]
    public async Task Over_a_file_a_study_concludes_as_over_its_journeys(int cores)
    {
        var journeys = Permitted.To([.. Enumerable.Range(0, 300).Select(i => AnyJourney.Of(4, (uint)i))]);
        var file = Lines(journeys);
        file.Length.Should().BeGreaterThan(1 << 20, "several batches are read");

        var studied = await RunAsync(file, new() { Cores = cores });

        studied.Position.Should().BeEquivalentTo(new { Journeys = 300L, Refused = 0L, Line = 301L });
        studied.From.Should().Be(StudyPosition.Start);
        Study.Conclude(studied.State, 2).Should().Be(Study.Conclude(StudyRun.Over(Study, journeys, Permitted.Reading), 2));
    }

    [Theory]
    [MemberData(nameof(NumbersOfCores))]
    public async Task Bad_lines_are_told_in_order_with_their_number_and_reason_and_the_rest_is_studied(int cores)
    {
        var journeys = Permitted.To([.. Enumerable.Range(0, 200).Select(i => AnyJourney.Of(4, (uint)i))]);
        var lines = journeys.Select(Line).ToArray();
        var file = Encoding.UTF8.GetBytes(string.Join("\r\n", ["pas du JSON", .. lines[..100], "", "{\"id\":3}", .. lines[100..], "{}", ""]));
        var refused = new List<JourneyLine>();

        var studied = await RunAsync(file, new() { Cores = cores, Refused = line => { refused.Add(line); return ValueTask.CompletedTask; } });

        refused.Select(line => line.Number).Should().Equal(1, 103, 204);
        refused[1].Problems.Select(problem => problem.ToString()).Should().Contain("$.id: a number, expected an id");
        studied.Position.Journeys.Should().Be(200);
        studied.Position.Refused.Should().Be(3);
        Study.Conclude(studied.State, 2).Should().Be(Study.Conclude(StudyRun.Over(Study, journeys, Permitted.Reading), 2));
    }

    [Fact]
    public async Task How_far_it_has_come_is_told_and_the_last_is_all()
    {
        var told = new List<StudyPosition>();
        var file = Lines(Permitted.To([.. Enumerable.Range(0, 300).Select(i => AnyJourney.Of(4, (uint)i))]));

        var studied = await RunAsync(file, new() { Cores = 2, Progress = new Telling(told) });

        told.Select(position => position.Journeys).Should().BeInAscendingOrder();
        told.Should().HaveCountGreaterThan(3);
        told[^1].Should().Be(studied.Position);
    }

    [Fact]
    public async Task Whoever_stops_it_is_obeyed()
    {
        using var stopping = new CancellationTokenSource();
        var file = Lines(Permitted.To([.. Enumerable.Range(0, 300).Select(i => AnyJourney.Of(4, (uint)i))]));

        var run = () => StudyLines.RunAsync(Study, new MemoryStream(file), Permitted.Reading, new() { Progress = new Stopping(stopping) }, stopping.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_file_without_journeys_gives_the_state_before_any()
    {
        var studied = await RunAsync("\n \n"u8.ToArray(), new());

        studied.State.Counts.Should().BeEmpty();
        studied.Position.Journeys.Should().Be(0);
    }

    [Fact]
    public void No_core_at_all_is_refused_before_any_work()
    {
        FluentActions.Invoking(() => new StudyLinesOptions { Cores = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new StudyLinesOptions { JourneysBetweenCheckpoints = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Task<StudiedLines<Tally>> RunAsync(byte[] file, StudyLinesOptions options) =>
        StudyLines.RunAsync(Study, new MemoryStream(file), Permitted.Reading, options, TestContext.Current.CancellationToken);

    private static byte[] Lines(Journey[] journeys) => Encoding.UTF8.GetBytes(string.Join('\n', journeys.Select(Line)));

    private static string Line(Journey journey) => Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey));

    private sealed class Telling(List<StudyPosition> told) : IProgress<StudyPosition>
    {
        public void Report(StudyPosition value) => told.Add(value);
    }

    private sealed class Stopping(CancellationTokenSource source) : IProgress<StudyPosition>
    {
        public void Report(StudyPosition value) => source.Cancel();
    }
}
