using System.Diagnostics;

namespace SocialEval.Benchmarks.Peers;

/// <summary>A program in Python that times itself; absent where Debian's Python, or what the program needs, is not installed.</summary>
internal static class PythonPeer
{
    private const string Python = "/usr/bin/python3";

    /// <summary>What the program prints, word by word.</summary>
    /// <param name="program">Its file, in this folder.</param>
    /// <param name="input">What it reads.</param>
    /// <returns>The words; nothing, with the reason, where it does not run.</returns>
    public static (string[]? Words, string Reason) Run(string program, string input)
    {
        if (!File.Exists(Python))
        {
            return (null, $"there is no {Python}");
        }

        var start = new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "Peers", program)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read: what it said on the way is the reason.
        }

        process.WaitForExit();
        return process.ExitCode == 0
            ? (output.Result.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), string.Empty)
            : (null, error.Result.Trim().Split('\n')[^1]);
    }
}
