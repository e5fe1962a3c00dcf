namespace SocialEval.Tool.Tests.Outputs;

public sealed class OutputFileTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Reports_are_written_to_the_file_and_nothing_else_is_left()
    {
        var journeys = desk.Put("one.json", Some.Journey());

        var told = await desk.RunAsync("evaluate", journeys, "--format", "json", "--output", desk["report.json"]);

        told.Should().Be(new Told(0, string.Empty, string.Empty));
        desk.Files().Should().Equal("one.json", "report.json");
        (await File.ReadAllTextAsync(desk["report.json"])).Should().StartWith("{");
    }

    [Fact]
    public async Task A_full_disk_leaves_nothing_behind_and_what_was_there_stays()
    {
        using var full = new Desk { Change = surroundings => surroundings with { Create = (path, options) => new Full(path, options, room: 100_000) } };
        var journeys = full.Put("many.ndjson", Some.Lines(2_000));
        full.Put("report.ndjson", "of yesterday");

        var told = await full.RunAsync("evaluate", journeys, "--format", "ndjson", "--output", full["report.ndjson"]);

        told.Exit.Should().Be(1);
        told.Error.Should().Be($"socialeval: {full["report.ndjson"]}: cannot be written (No space left on device)\n");
        full.Files().Should().Equal("many.ndjson", "report.ndjson");
        (await File.ReadAllTextAsync(full["report.ndjson"])).Should().Be("of yesterday");
    }

    [Fact]
    public async Task A_disk_that_is_full_at_the_very_end_is_told_too()
    {
        using var full = new Desk { Change = surroundings => surroundings with { Create = (path, options) => new Full(path, options, room: 0) } };

        var told = await full.RunAsync("evaluate", full.Put("one.json", Some.Journey()), "--output", full["report.txt"]);

        told.Exit.Should().Be(1);
        full.Files().Should().Equal("one.json");
    }

    [Fact]
    public async Task A_device_is_written_to_as_it_is()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var journeys = desk.Put("one.json", Some.Journey());

        (await desk.RunAsync("evaluate", journeys, "--output", "/dev/null")).Should().Be(new Told(0, string.Empty, string.Empty));
        var told = await desk.RunAsync("evaluate", journeys, "--output", "/dev/full");

        told.Exit.Should().Be(1);
        told.Error.Should().StartWith("socialeval: /dev/full: cannot be written (No space left on device");
        File.Exists("/dev/full").Should().BeTrue();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var told = await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--output", desk["nowhere/report.txt"]);

        told.Exit.Should().Be(1);
        told.Error.Should().Be($"socialeval: {desk["nowhere/report.txt"]}: cannot be written (there is no folder '{desk["nowhere"]}')\n");
    }

    [Fact]
    public async Task A_folder_is_no_file_to_write_to()
    {
        var told = await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--output", desk.Folder);

        told.Exit.Should().Be(1);
        told.Error.Should().Be($"socialeval: {desk.Folder}: cannot be written (it is a folder, expected a file)\n");
    }

    [Fact]
    public async Task Where_nothing_could_be_evaluated_what_was_there_stays()
    {
        desk.Put("report.json", "of yesterday");

        var told = await desk.RunAsync("evaluate", desk.Put("bad.json", "{}"), "--format", "json", "--output", desk["report.json"]);

        told.Exit.Should().Be(1);
        (await File.ReadAllTextAsync(desk["report.json"])).Should().Be("of yesterday");
        desk.Files().Should().Equal("bad.json", "report.json");
    }

    [Fact]
    public async Task What_only_some_may_read_stays_so()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        desk.Put("report.txt", "of yesterday");
        File.SetUnixFileMode(desk["report.txt"], UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--output", desk["report.txt"]);

        (await File.ReadAllTextAsync(desk["report.txt"])).Should().StartWith("Bilan");
        File.GetUnixFileMode(desk["report.txt"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_link_keeps_pointing_to_what_it_points_to()
    {
        desk.Put("real.txt", "of yesterday");
        File.CreateSymbolicLink(desk["link.txt"], desk["real.txt"]);

        await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--output", desk["link.txt"]);

        new FileInfo(desk["link.txt"]).LinkTarget.Should().Be(desk["real.txt"]);
        (await File.ReadAllTextAsync(desk["real.txt"])).Should().StartWith("Bilan");
    }

    [Fact]
    public async Task The_file_that_is_read_may_be_the_one_that_is_written()
    {
        var file = desk.Put("one.json", Some.Journey());

        (await desk.RunAsync("evaluate", file, "--output", file)).Exit.Should().Be(0);

        (await File.ReadAllTextAsync(file)).Should().StartWith("Bilan");
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_told_and_nothing_is_read()
    {
        using var locked = new Desk { Change = surroundings => surroundings with { Create = (_, _) => throw new UnauthorizedAccessException("Access to the path 'x' is denied.") } };

        var told = await locked.RunAsync("evaluate", locked.Put("bad.json", "{}"), "--output", locked["report.txt"]);

        told.Exit.Should().Be(1);
        told.Error.Should().Be($"socialeval: {locked["report.txt"]}: cannot be written (permission denied)\n");
    }

    [Fact]
    public async Task Rejects_that_cannot_be_written_leave_no_report_either()
    {
        var told = await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()), "--output", desk["report.txt"], "--rejects", desk["nowhere/rejects.ndjson"]);

        told.Exit.Should().Be(1);
        desk.Files().Should().Equal("one.json");
    }

    [Fact]
    public async Task A_reader_who_has_read_enough_ends_it_quietly()
    {
        using var error = new MemoryStream();

        var exit = await desk.RunAsync(Stream.Null, new Closed(), error, CancellationToken.None, "evaluate", desk.Put("many.ndjson", Some.Lines(1_000)), "--format", "ndjson");

        exit.Should().Be(0);
        error.Length.Should().Be(0);
    }

    [Fact]
    public async Task Standard_output_that_is_full_is_told()
    {
        using var error = new MemoryStream();

        var exit = await desk.RunAsync(Stream.Null, new Full(null, null, room: 0), error, CancellationToken.None, "evaluate", desk.Put("one.json", Some.Journey()));

        exit.Should().Be(1);
        System.Text.Encoding.UTF8.GetString(error.ToArray()).Should().Be("socialeval: standard output: cannot be written (No space left on device)\n");
    }

    [Fact]
    public async Task Stopped_in_the_middle_it_leaves_nothing_behind()
    {
        desk.Put("report.txt", "of yesterday");
        using var stopping = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var error = new MemoryStream();

        var exit = await desk.RunAsync(new Silent(), Stream.Null, error, stopping.Token, "evaluate", "-", "--output", desk["report.txt"]);

        exit.Should().Be(1);
        System.Text.Encoding.UTF8.GetString(error.ToArray()).Should().Be("socialeval: stopped before the end\n");
        desk.Files().Should().Equal("report.txt");
        (await File.ReadAllTextAsync(desk["report.txt"])).Should().Be("of yesterday");
    }

    /// <summary>A disk with room for so many bytes.</summary>
    private sealed class Full(string? path, FileStreamOptions? options, int room) : MemoryStream
    {
        private readonly FileStream? file = path is null ? null : new FileStream(path, options!);
        private int written;

        public override void Write(byte[] buffer, int offset, int count) => Take(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Take(buffer.Length);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Take(buffer.Length);
            return ValueTask.CompletedTask;
        }

        protected override void Dispose(bool disposing)
        {
            file?.Dispose();
            base.Dispose(disposing);
        }

        private void Take(int count)
        {
            written += count;
            if (written > room)
            {
                throw new IOException($"No space left on device : '{path}'");
            }
        }
    }

    /// <summary>A pipe whose reader is gone.</summary>
    private sealed class Closed : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("Broken pipe", 32);
    }

    /// <summary>Standard input on which nothing ever comes, and whose reading cannot be stopped.</summary>
    private sealed class Silent : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return 0;
        }
    }
}
