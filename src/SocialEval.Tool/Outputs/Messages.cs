using System.Text;
using Spectre.Console;

namespace SocialEval.Tool.Outputs;

/// <summary>Everything that is not a result, on standard error, in English, a line at a time.</summary>
internal sealed class Messages : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Surroundings surroundings;
    private readonly TextWriter writer;
    private IAnsiConsole? shared;

    public Messages(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        writer = TextWriter.Synchronized(new StreamWriter(surroundings.Error, Utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" });
    }

    /// <summary>Says something in the name of the tool.</summary>
    public void Say(string message) => Line($"socialeval: {Visible.Text(message)}");

    public void Refuse(Refusal refusal) => Line(refusal.ToString());

    /// <summary>Writes several lines as they are.</summary>
    public void Print(string lines) => Line(lines.TrimEnd('\n'));

    /// <summary>Shows how far work has come, where somebody is there to see it and it is long; passes on what the work does.</summary>
    public async Task WatchAsync(Task work, string what, Func<long> done, long? total)
    {
        var patience = Task.Delay(TimeSpan.FromSeconds(1));
        if (!surroundings.ErrorIsTerminal || await Task.WhenAny(work, patience) == work)
        {
            await work;
            return;
        }

        shared = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        shared.Profile.Width = surroundings.Width;
        try
        {
            await ShowAsync(shared, work, what, done, total);
        }
        finally
        {
            shared = null;
        }
    }

    public void Dispose() => writer.Dispose();

    private static async Task ShowAsync(IAnsiConsole console, Task work, string what, Func<long> done, long? total)
    {
        var progress = new Progress(console, null) { AutoClear = true };
        await progress
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(what, maxValue: total ?? double.MaxValue);
                bar.IsIndeterminate = total is null;
                while (!work.IsCompleted)
                {
                    bar.Value = done();
                    await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(100)));
                }

                await work;
            });
    }

    private void Line(string line)
    {
        if (shared is { } console)
        {
            console.Write(new Text(line + "\n"));
        }
        else
        {
            writer.WriteLine(line);
        }
    }
}
