using SocialEval.Json;

namespace SocialEval.Tool.Outputs;

/// <summary>Where results go: a stream there already is, or a file that is there whole or not at all.</summary>
internal sealed class Destination : IAsyncDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly string name;
    private readonly BufferedStream buffered;
    private readonly Stream stream;
    private readonly (string Temporary, string Final)? file;
    private bool isOver;

    private Destination(string name, Stream stream, (string Temporary, string Final)? file)
    {
        this.name = name;
        this.stream = stream;
        this.file = file;
        buffered = new BufferedStream(stream, BufferSize);
    }

    /// <summary>Standard output, or another stream that is somebody else's to close.</summary>
    public static Destination Standard(Stream stream) => new("standard output", stream, null);

    /// <summary>A file, written beside its place and put there at the end. A device is written to as it is.</summary>
    /// <exception cref="OutputException">It cannot be written to.</exception>
    public static Destination File(string path, Surroundings surroundings)
    {
        try
        {
            var final = Target(path);
            if (IsDevice(final))
            {
                return new(path, surroundings.Create(final, new() { Mode = FileMode.Open, Access = FileAccess.Write, BufferSize = 0 }), null) { OwnsStream = true };
            }

            var options = TemporaryFile.Options();
            options.BufferSize = 0;
            var temporary = TemporaryFile.PathIn(Path.GetDirectoryName(final)!);
            return new(path, surroundings.Create(temporary, options), (temporary, final)) { OwnsStream = true };
        }
        catch (Exception reason) when (IsRefusal(reason))
        {
            throw new OutputException(path, reason);
        }
    }

    private bool OwnsStream { get; init; }

    /// <exception cref="OutputException">There is no room, or nobody reads any more.</exception>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await buffered.WriteAsync(bytes, cancellation);
        }
        catch (Exception reason) when (IsRefusal(reason))
        {
            throw new OutputException(name, reason);
        }
    }

    /// <summary>Passes on what was written so far, to whoever reads along.</summary>
    /// <exception cref="OutputException">There is no room, or nobody reads any more.</exception>
    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        try
        {
            await buffered.FlushAsync(cancellation);
        }
        catch (Exception reason) when (IsRefusal(reason))
        {
            throw new OutputException(name, reason);
        }
    }

    /// <summary>Everything is written: a file takes its place.</summary>
    /// <exception cref="OutputException">There is no room, or nobody reads any more.</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellation)
    {
        await FlushAsync(cancellation);
        if (file is not { } place)
        {
            return;
        }

        try
        {
            (stream as FileStream)?.Flush(flushToDisk: true);
            await stream.DisposeAsync();
            // What is new is its owner's only, for people's words may be in it; who may read what was there already, somebody decided.
            if (!OperatingSystem.IsWindows() && System.IO.File.Exists(place.Final))
            {
                System.IO.File.SetUnixFileMode(place.Temporary, System.IO.File.GetUnixFileMode(place.Final));
            }

            System.IO.File.Move(place.Temporary, place.Final, overwrite: true);
            isOver = true;
        }
        catch (Exception reason) when (IsRefusal(reason))
        {
            throw new OutputException(name, reason);
        }
    }

    /// <summary>Where nothing was completed, leaves nothing behind.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!OwnsStream || isOver)
        {
            return;
        }

        isOver = true;
        try
        {
            await stream.DisposeAsync();
        }
        catch (IOException)
        {
            // What could not be written was told when it was tried.
        }

        if (file is { } place)
        {
            System.IO.File.Delete(place.Temporary);
        }
    }

    private static bool IsRefusal(Exception reason) =>
        reason is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    // A link keeps pointing to what it points to.
    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new IOException("it is a folder, expected a file");
        }

        var folder = Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder))
        {
            throw new IOException($"there is no folder '{Path.GetDirectoryName(path)}'");
        }

        var there = new FileInfo(full);
        return there.Exists && !IsDevice(full) ? there.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full;
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/proc/", StringComparison.Ordinal)
            || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)));
}
