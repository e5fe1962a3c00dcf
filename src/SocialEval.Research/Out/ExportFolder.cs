using SocialEval.Json;

namespace SocialEval.Research.Out;

/// <summary>A folder that is there whole or not at all: written beside its place, and moved there at the end.</summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string final;
    private bool isComplete;

    public ExportFolder(string folder)
    {
        final = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(final) || (Directory.Exists(final) && Directory.EnumerateFileSystemEntries(final).Any()))
        {
            throw new IOException($"'{folder}' is there and not empty; expected a folder to make.");
        }

        var parent = Path.GetDirectoryName(final) ?? throw new IOException($"'{folder}' is a whole disk; expected a folder to make.");
        Temporary = TemporaryFile.PathIn(parent);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Temporary);
        }
        else
        {
            Directory.CreateDirectory(Temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Where the files are written.</summary>
    public string Temporary { get; }

    /// <summary>Everything is written: the folder takes its place.</summary>
    public void Complete()
    {
        if (Directory.Exists(final))
        {
            Directory.Delete(final);
        }

        Directory.Move(Temporary, final);
        isComplete = true;
    }

    public void Dispose()
    {
        if (!isComplete)
        {
            Directory.Delete(Temporary, recursive: true);
        }
    }
}
