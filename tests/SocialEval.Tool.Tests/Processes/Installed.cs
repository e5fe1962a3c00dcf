using System.Diagnostics;

namespace SocialEval.Tool.Tests.Processes;

/// <summary>The tool as other programs find it: a command, <c>socialeval</c>, that starts a process of its own.</summary>
internal sealed class Installed : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("socialeval-bin").FullName;

    public Installed()
    {
        if (!OperatingSystem.IsWindows())
        {
            var command = Path.Combine(folder, "socialeval");
            File.WriteAllText(command, $"#!/bin/sh\nexec '{Path.Combine(AppContext.BaseDirectory, "SocialEval.Tool")}' \"$@\"\n");
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Starts a program that may call the tool, in the folder the repository is in.</summary>
    public Process Start(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            WorkingDirectory = Repository.Path("."),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["PATH"] = folder + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    /// <summary>Runs a line of a shell.</summary>
    public Task<Told> RunAsync(string line) => RunAsync("sh", "-c", line);

    public async Task<Told> RunAsync(string program, params string[] words)
    {
        using var process = Start(program, words);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
