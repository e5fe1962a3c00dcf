using System.Text;
using CsCheck;
using SocialEval.Json;

namespace SocialEval.Tests.Json;

public sealed class JsonLinesTests
{
    private const string One = """{"schema":"socialeval/journey/1","id":"j-1","kind":"practice","parties":[]}""";
    private const string Two = """{"schema":"socialeval/journey/1","id":"j-2","kind":"practice","parties":[]}""";

    [Theory]
    [InlineData(One + "\n" + Two)]
    [InlineData(One + "\n" + Two + "\n")]
    [InlineData(One + "\r\n" + Two + "\r\n")]
    [InlineData("\uFEFF" + One + "\n" + Two)]
    public async Task Many_journeys_are_one_a_line(string text)
    {
        var lines = await Read(text);

        lines.Select(line => (line.Number, line.Journey!.Id)).Should().Equal((1, "j-1"), (2, "j-2"));
        lines.Should().OnlyContain(line => line.Problems.IsEmpty);
    }

    [Fact]
    public async Task Blank_lines_are_passed_over_and_counted() =>
        (await Read($"\n \t\r\n{One}\n\n\n  {Two}  \n\n")).Select(line => line.Number).Should().Equal(3, 6);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n")]
    public async Task A_file_of_nothing_holds_no_journey(string text) => (await Read(text)).Should().BeEmpty();

    [Fact]
    public async Task A_bad_line_does_not_stop_the_rest_and_is_told_with_its_place_in_the_file()
    {
        var lines = await Read($"{One}\n  {{\"id\":3}}\npas du JSON\n{Two}");

        lines.Select(line => line.Journey?.Id).Should().Equal("j-1", null, null, "j-2");
        lines[1].Number.Should().Be(2);
        lines[1].Problems[0].ToString().Should().Be("$.id: a number, expected an id");
        lines[1].Problems[0].Offset.Should().Be(One.Length + 1 + 2 + """{"id":""".Length);
        lines[2].Problems.Should().ContainSingle().Which.Offset.Should().Be(One.Length + 1 + 10 + 1);
    }

    [Fact]
    public async Task A_line_beyond_the_bound_is_told_and_the_next_is_read()
    {
        var text = $"{One}\n{new string('x', 300_000)}\n{Two}\n{new string('y', 101)}";

        var lines = await Read(text, longest: 100, step: 7);

        lines.Select(line => line.Journey?.Id).Should().Equal("j-1", null, "j-2", null);
        lines[1].Problems.Should().ContainSingle().Which.Should().Be(
            new SocialEval.Journeys.Problem("$", "a line of more than 100 bytes", "a shorter one", One.Length + 1));
        lines[3].Problems.Should().ContainSingle().Which.Offset.Should().Be(text.Length - 101);
        lines.Select(line => line.Number).Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public void However_the_file_arrives_it_is_the_same_file() =>
        Gen.Select(AnyJourney.Gen.Array[0, 4], Gen.Int[0, 2].Select(way => new[] { "\n", "\r\n", "\n\n" }[way]), Gen.Int[1, 5000]).Sample((journeys, end, step) =>
        {
            var text = string.Concat(journeys.Select(journey => Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey)) + end));

            Read(text, step: step).GetAwaiter().GetResult().Select(line => line.Journey).Should().Equal(journeys);
        });

    [Fact]
    public async Task Journeys_are_written_one_a_line()
    {
        var journeys = Enumerable.Range(0, 20).Select(seed => AnyJourney.Of(3, (uint)seed)).ToArray();
        using var file = new MemoryStream();
        foreach (var journey in journeys)
        {
            await JourneyJson.WriteLineAsync(file, journey);
        }

        file.ToArray().Count(letter => letter == (byte)'\n').Should().Be(20);
        file.Position = 0;
        var read = new List<Journey?>();
        await foreach (var line in JourneyJson.ReadLinesAsync(file))
        {
            read.Add(line.Journey);
        }

        read.Should().Equal(journeys);
    }

    [Fact]
    public async Task Lines_can_be_read_on_several_cores_and_kept_in_order()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200).Select(i => One.Replace("j-1", $"j-{i}", StringComparison.Ordinal) + "\n"))));
        var reading = new List<Task<JourneyLine>>();
        await foreach (var line in JsonLines.ReadAsync(file))
        {
            reading.Add(Task.Run(() =>
            {
                using (line)
                {
                    return line.Read();
                }
            }));
        }

        (await Task.WhenAll(reading)).Select(line => line.Journey!.Id).Should().Equal(Enumerable.Range(0, 200).Select(i => $"j-{i}"));
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_file()
    {
        var line = Encoding.UTF8.GetBytes(One.Replace("\"parties\"", $"\"source\":{{\"system\":\"{new string('s', 50_000)}\"}},\"parties\"", StringComparison.Ordinal) + "\n");
        async Task<long> Held(int lines)
        {
            using var file = new Endless(line, lines);
            long most = 0, count = 0;
            await foreach (var read in JourneyJson.ReadLinesAsync(file))
            {
                most = ++count % 200 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
            }

            count.Should().Be(lines);
            return most;
        }

        var few = await Held(200);
        (await Held(2000)).Should().BeLessThan(few + 5_000_000, "200 more lines weigh 10 MB");
    }

    [Fact]
    public async Task A_line_disposed_of_holds_nothing()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(One));
        await foreach (var line in JsonLines.ReadAsync(file))
        {
            line.Dispose();
            line.Dispose();
            line.Invoking(gone => gone.Utf8Json).Should().Throw<ObjectDisposedException>();
            line.Invoking(gone => gone.Read()).Should().Throw<ObjectDisposedException>();
        }
    }

    [Fact]
    public async Task Reading_ends_when_it_is_asked_to()
    {
        using var stop = new CancellationTokenSource();
        using var file = new Endless(Encoding.UTF8.GetBytes(One + "\n"), int.MaxValue);
        var read = async () =>
        {
            await foreach (var line in JourneyJson.ReadLinesAsync(file, stop.Token))
            {
                await stop.CancelAsync();
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<List<JourneyLine>> Read(string text, int longest = JsonLines.LongestLine, int step = int.MaxValue)
    {
        using var file = new Slow(Encoding.UTF8.GetBytes(text), step);
        var read = new List<JourneyLine>();
        await foreach (var line in JsonLines.ReadAsync(file, longest))
        {
            using (line)
            {
                read.Add(line.Read());
            }
        }

        return read;
    }

    /// <summary>A file that comes a few bytes at a time.</summary>
    private sealed class Slow(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
    }

    /// <summary>A file of the same line many times, that is nowhere as a whole.</summary>
    private sealed class Endless(byte[] line, int lines) : MemoryStream
    {
        private long position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = 0;
            while (read < buffer.Length && position < (long)line.Length * lines)
            {
                var rest = line.AsSpan((int)(position % line.Length));
                var taken = rest[..Math.Min(rest.Length, buffer.Length - read)];
                taken.CopyTo(buffer.Span[read..]);
                read += taken.Length;
                position += taken.Length;
            }

            return ValueTask.FromResult(read);
        }
    }
}
