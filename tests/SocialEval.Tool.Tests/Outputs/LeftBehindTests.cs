using SocialEval.Json;

namespace SocialEval.Tool.Tests.Outputs;

/// <summary>What people said is on disk for its owner only, under no name that can be guessed, and nowhere once it is not needed.</summary>
public sealed class LeftBehindTests : IDisposable
{
    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    public static TheoryData<string> Writing { get; } =
    [
        "evaluate IN --consent amina,evaluation,2024-01-15,own-act --output OUT --rejects OUT2",
        "export fhir IN --purpose support --reader team --output OUT --losses OUT2",
        "export cids IN --purpose evaluation --consent amina,evaluation,2024-01-15,own-act --organisation Service --address https://service.example/ --output OUT --losses OUT2",
        "study heard IN --output OUT --rejects OUT2",
    ];

    [Theory]
    [MemberData(nameof(Writing))]
    public async Task What_is_written_is_for_its_owner_only(string command)
    {
        var journeys = desk.Put("in.ndjson", Some.Journey() + "\nrien\n");

        await desk.RunAsync([.. command.Split(' ').Select(word => word switch { "IN" => journeys, "OUT" => desk["out"], "OUT2" => desk["out2"], _ => word })]);

        var written = desk.Files().Where(name => name.StartsWith("out", StringComparison.Ordinal)).ToList();
        written.Should().NotBeEmpty();
        written.ConvertAll(name => ModeOf(desk[name])).Should().OnlyContain(mode => mode == OwnersOnly);
        desk.Files().Should().NotContain(name => name.StartsWith('.'));
    }

    [Fact]
    public async Task Who_may_read_what_was_there_already_somebody_decided()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var report = desk.Put("report.txt", "of yesterday");
        File.SetUnixFileMode(report, OwnersOnly | UnixFileMode.GroupRead);

        await desk.RunOnAsync(Some.Journey(), "evaluate", "-", "--output", report);

        ModeOf(report).Should().Be(OwnersOnly | UnixFileMode.GroupRead);
        (await File.ReadAllTextAsync(report)).Should().NotBe("of yesterday");
    }

    [Fact]
    public void A_temporary_file_has_no_name_anybody_can_guess_and_is_made_anew()
    {
        var paths = Enumerable.Range(0, 100).Select(_ => TemporaryFile.PathIn(desk.Folder)).ToList();
        paths.Should().OnlyHaveUniqueItems();

        var victim = desk.Put("victim", "untouched");
        File.CreateSymbolicLink(paths[0], victim);
        FluentActions.Invoking(() => new FileStream(paths[0], TemporaryFile.Options())).Should().Throw<IOException>();
        File.ReadAllText(victim).Should().Be("untouched");
    }

    [Fact]
    public async Task What_a_killed_run_left_is_found_and_removed_and_nothing_else()
    {
        var left = TemporaryFile.PathIn(desk.Folder);
        await File.WriteAllTextAsync(left, Some.Secret);
        var folder = Directory.CreateDirectory(TemporaryFile.PathIn(desk.Folder)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "words.csv"), Some.Secret);
        var victim = desk.Put("victim", "untouched");
        File.CreateSymbolicLink(TemporaryFile.PathIn(desk.Folder), victim);
        string[] others = [desk.Put(".socialeval-notes.tmp", ""), desk.Put("report.txt", ""), desk.Put(".report.txt.tmp", "")];
        await using var open = new FileStream(TemporaryFile.PathIn(desk.Folder), TemporaryFile.Options());

        var said = await desk.RunAsync("clean", desk.Folder, "--dry-run");
        said.Error.Should().Contain(left).And.Contain(folder).And.EndWith("2 unfinished files found\n");
        File.Exists(left).Should().BeTrue();

        (await desk.RunAsync("clean", desk.Folder)).Error.Should().EndWith("2 unfinished files removed\n");
        File.Exists(left).Should().BeFalse();
        Directory.Exists(folder).Should().BeFalse();
        others.Append(victim).Append(open.Name).Should().OnlyContain(path => File.Exists(path));
    }

    // Windows has no such modes, and lets nobody else in by itself.
    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? OwnersOnly : File.GetUnixFileMode(path);

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        var said = await desk.RunAsync("clean", desk["absent"]);

        said.Exit.Should().Be(1);
        said.Error.Should().Contain("absent").And.Contain("a folder that cannot be cleaned");
    }
}
