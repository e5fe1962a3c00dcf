using System.Text;
using NodaTime;

namespace SocialEval.Tool.Tests;

/// <summary>A folder of one's own, and the tool to run in it, with a day that is always the same.</summary>
internal sealed class Desk : IDisposable
{
    public static readonly LocalDate Today = new(2025, 6, 1);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Folder { get; } = Directory.CreateTempSubdirectory("socialeval").FullName;

    public Func<Surroundings, Surroundings> Change { get; init; } = static surroundings => surroundings;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Puts a file there and gives its path.</summary>
    public string Put(string name, string text) => Put(name, Utf8.GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>What there is in the folder.</summary>
    public string[] Files() => [.. Directory.EnumerateFileSystemEntries(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public Task<Told> RunAsync(params string[] words) => RunOnAsync(string.Empty, words);

    /// <summary>Runs the tool with something on standard input.</summary>
    public async Task<Told> RunOnAsync(string input, params string[] words)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exit = await RunAsync(new MemoryStream(Utf8.GetBytes(input)), output, error, CancellationToken.None, words);
        return new(exit, Utf8.GetString(output.ToArray()), Utf8.GetString(error.ToArray()));
    }

    public Task<int> RunAsync(Stream input, Stream output, Stream error, CancellationToken cancellation, params string[] words) => CommandLine.RunAsync(
        words,
        Change(new Surroundings { Input = input, Output = output, Error = error, Today = Today, Evaluators = [new Testimonies(), new Broken()] }),
        cancellation);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
