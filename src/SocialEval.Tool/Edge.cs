using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using NodaTime;
using SocialEval.Evaluators;

namespace SocialEval.Tool;

/// <summary>Where the tool meets the machine: its streams, its clock, its signals.</summary>
internal static class Edge
{
    public static async Task<int> RunAsync(string[] words)
    {
        using var stopping = new CancellationTokenSource();
        var stoppedBy = 0;
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var exit = await CommandLine.RunAsync(words, Here(), stopping.Token);
        return exit != ExitCode.Done && stoppedBy != 0 ? stoppedBy : exit;

        // Asked a second time, the system stops it at once.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stopping.IsCancellationRequested;
            stoppedBy = signal.Signal == PosixSignal.SIGINT ? ExitCode.Interrupted : ExitCode.Terminated;
            stopping.Cancel();
        }
    }

    private static Surroundings Here() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = StandardOutput(),
        Error = Console.OpenStandardError(),
        Today = LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        IsStyled = IsStyled(),
        Width = Width(),
        Evaluators = EvaluatorCatalogue.All,
    };

    // The console's own stream is silent about a pipe that nobody reads any more; work would go on for nobody.
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static bool IsStyled() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Spectre.Console.AnsiConsole.Profile.Capabilities.Ansi;

    private static int Width()
    {
        try
        {
            return Console.IsOutputRedirected && Console.IsErrorRedirected ? 80 : Math.Max(Console.WindowWidth, 40);
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
