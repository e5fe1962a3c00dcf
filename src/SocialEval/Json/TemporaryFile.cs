using System.Buffers;
using System.Security.Cryptography;

namespace SocialEval.Json;

/// <summary>What is written beside its place before it is put there whole: for its owner only, under a name nobody can guess, and found
/// again where a run was killed.</summary>
/// <remarks>A file is made anew or not at all, so that nothing somebody else put there is written to, a link included.</remarks>
public static class TemporaryFile
{
    private const string Before = ".socialeval-";
    private const string After = ".tmp";
    private const int Letters = 32;

    private static readonly SearchValues<char> hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>A path in a folder at which nothing is.</summary>
    /// <param name="folder">The folder.</param>
    public static string PathIn(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Path.Combine(folder, Before + RandomNumberGenerator.GetHexString(Letters, lowercase: true) + After);
    }

    /// <summary>How such a file is opened: made anew, to write to, and readable by its owner only where the system can say so.</summary>
    public static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    /// <summary>The files and folders that runs which were killed left behind: of the name above, and held open by nobody.</summary>
    /// <param name="folder">The folder to look in; not in its folders.</param>
    /// <returns>Their paths.</returns>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<string> LeftIn(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Directory.EnumerateFileSystemEntries(folder, $"{Before}*{After}").Where(static path => IsName(Path.GetFileName(path)) && !IsLink(path) && IsLeft(path)).Order(StringComparer.Ordinal);
    }

    private static bool IsName(string name) =>
        name.Length == Before.Length + Letters + After.Length && !name.AsSpan(Before.Length, Letters).ContainsAnyExcept(hexadecimal);

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static bool IsLeft(string path) => Directory.Exists(path) ? Directory.EnumerateFiles(path).All(IsLeft) : IsHeldByNobody(path);

    private static bool IsHeldByNobody(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return true;
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
