namespace SocialEval.Tool.Tests.Outputs;

public sealed class TerminalTests
{
    private const string Escape = "\u001b";

    private static readonly string LongWords = string.Join(' ', Enumerable.Repeat("lumière", 40));

    [Fact]
    public async Task On_a_terminal_lines_are_broken_between_words_and_keep_their_column()
    {
        using var desk = OnTerminal(isStyled: false);

        var told = await EvaluateAsync(desk);

        told.Output.Should().NotContain(Escape);
        told.OutputLines.Should().OnlyContain(line => line.Length <= 60);
        told.OutputLines.Where(line => line.Contains("lumière lumière", StringComparison.Ordinal)).Should().HaveCountGreaterThan(3)
            .And.OnlyContain(line => line.StartsWith("  ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Titles_are_bold_where_style_is_wanted()
    {
        using var desk = OnTerminal(isStyled: true);

        (await EvaluateAsync(desk)).Output.Should().StartWith($"{Escape}[1mBilan");
    }

    [Fact]
    public async Task What_somebody_wrote_cannot_change_the_terminal()
    {
        using var desk = OnTerminal(isStyled: false);

        var told = await EvaluateAsync(desk, "rouge \\u001b[31m et fin", name: "Amina");

        told.Output.Should().ContainAll("rouge", "Amina").And.NotContain(Escape);
    }

    [Fact]
    public async Task A_file_or_another_format_is_plain()
    {
        using var desk = OnTerminal(isStyled: true);
        var file = desk.Put("one.json", Some.Journey());

        await desk.RunAsync("evaluate", file, "--output", desk["report.txt"]);

        (await File.ReadAllTextAsync(desk["report.txt"])).Should().NotContain(Escape);
        (await desk.RunAsync("evaluate", file, "--format", "json")).Output.Should().NotContain(Escape);
    }

    [Fact]
    public async Task A_progress_bar_shows_on_standard_error_when_work_is_long()
    {
        using var desk = new Desk { Change = surroundings => surroundings with { ErrorIsTerminal = true, Input = new Slow(Some.Lines(20) + "nonsense\n") } };

        var told = await desk.RunAsync("evaluate", "-", "--format", "ndjson");

        told.OutputLines.Should().HaveCount(20);
        told.Error.Should().Contain("Evaluating").And.Contain("-:21 $: ");
    }

    [Fact]
    public async Task Short_work_shows_none()
    {
        using var desk = new Desk { Change = surroundings => surroundings with { ErrorIsTerminal = true } };

        (await desk.RunAsync("evaluate", desk.Put("one.json", Some.Journey()))).Error.Should().BeEmpty();
    }

    private static Desk OnTerminal(bool isStyled) =>
        new() { Change = surroundings => surroundings with { OutputIsTerminal = true, IsStyled = isStyled, Width = 60 } };

    private static Task<Told> EvaluateAsync(Desk desk, string? words = null, string name = "Amina") => desk.RunOnAsync(
        Some.Journey().Replace(Some.Secret, words ?? LongWords, StringComparison.Ordinal).Replace("\"Amina\"", $"\"{name}\"", StringComparison.Ordinal),
        "evaluate", "-", "--purpose", "support");

    /// <summary>Gives all it has at once, and its end a while later.</summary>
    private sealed class Slow(string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length)
            {
                await Task.Delay(TimeSpan.FromSeconds(1.5), cancellationToken);
            }

            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
