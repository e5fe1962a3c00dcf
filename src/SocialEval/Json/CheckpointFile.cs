using System.Text.Json;

namespace SocialEval.Json;

/// <summary>Where a study keeps how far it has come in a file of journeys, to go on from there after it was stopped.</summary>
/// <remarks>It is written beside its place and put there whole: whenever the machine stops, the checkpoint before or the new one is
/// there. It holds counts of any size and is a working file, not to be shown; where the system allows, only its owner may read it.</remarks>
public sealed class CheckpointFile
{
    private readonly Action<string, string> move;

    /// <summary>A checkpoint in a file.</summary>
    /// <param name="path">The file; it need not be there yet.</param>
    public CheckpointFile(string path)
        : this(path, static (from, to) => File.Move(from, to, overwrite: true))
    {
    }

    /// <summary>A checkpoint that is put in its place by other means, so that a test can stop it just before.</summary>
    internal CheckpointFile(string path, Action<string, string> move)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = System.IO.Path.GetFullPath(path);
        this.move = move;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Whether there is one.</summary>
    public bool Exists => File.Exists(Path);

    /// <summary>Removes it, once the conclusion it led to is safe. Where there is none, nothing happens.</summary>
    public void Remove() => File.Delete(Path);

    /// <exception cref="InvalidCheckpointException">It is no checkpoint.</exception>
    internal Checkpoint? Read()
    {
        if (!Exists)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path), CheckpointJson.Default.Checkpoint) ?? throw new JsonException();
        }
        catch (JsonException broken)
        {
            throw new InvalidCheckpointException([new(broken.Path ?? "$", "something else", $"a checkpoint ({Checkpoint.Format})")]);
        }
    }

    /// <exception cref="IOException">It cannot be written.</exception>
    internal void Write(Checkpoint checkpoint)
    {
        var temporary = TemporaryFile.PathIn(System.IO.Path.GetDirectoryName(Path)!);
        try
        {
            WriteTo(temporary, checkpoint);
            move(temporary, Path);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            throw new IOException($"Checkpoint '{Path}' cannot be written: {reason.Message}", reason);
        }
    }

    private static void Remove(string temporary)
    {
        if (File.Exists(temporary))
        {
            File.Delete(temporary);
        }
    }

    private static void WriteTo(string path, Checkpoint checkpoint)
    {
        using var file = new FileStream(path, TemporaryFile.Options());
        JsonSerializer.Serialize(file, checkpoint, CheckpointJson.Default.Checkpoint);
        file.Flush(flushToDisk: true);
    }
}
