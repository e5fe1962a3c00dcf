using System.Globalization;
using System.IO.Compression;

namespace SocialEval.Research.Refi.Intake;

/// <summary>The files of a project, out of a zip, or the one file there is. Nothing is unpacked to a disk.</summary>
internal sealed class Package : IDisposable
{
    /// <summary>What is expected of a file of it.</summary>
    public const string Whole = "a whole one of fewer bytes";

    private readonly ZipArchive? zip;
    private readonly Notes notes;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long left = RefiImport.LargestProject;

    private Package(ZipArchive? zip, Notes notes)
    {
        this.zip = zip;
        this.notes = notes;
    }

    /// <summary>The XML of the project, or of the codebook.</summary>
    public ReadOnlyMemory<byte> Xml { get; private set; }

    /// <summary>Opens a file; nothing, and a problem, where it is neither a zip that can be read nor XML.</summary>
    public static Package? Open(ReadOnlyMemory<byte> content, Notes notes)
    {
        if (!content.Span.StartsWith("PK"u8))
        {
            if (content.Length <= RefiImport.LargestXml)
            {
                return new(null, notes) { Xml = content };
            }

            notes.Problem("/", TooLarge(content.Length, RefiImport.LargestXml), "less");
            return null;
        }

        try
        {
            return OpenZip(new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read), notes);
        }
        catch (InvalidDataException)
        {
            notes.Problem("/", "a zip that is cut short or damaged", "a whole one");
            return null;
        }
    }

    /// <summary>The bytes of a text in the folder of sources.</summary>
    /// <param name="name">Its name there.</param>
    /// <param name="problem">Why there are none.</param>
    public byte[]? Text(string name, out string? problem)
    {
        problem = null;
        if (Refused(name) is { } refused)
        {
            problem = refused;
            return null;
        }

        if (entries.GetValueOrDefault($"{RefiNames.Sources}/{name}") is not { } entry)
        {
            problem = zip is null ? "a text in another file, and no project around this one" : $"no file '{name}' among the sources";
            return null;
        }

        return Bytes(entry, RefiImport.LargestText, out problem);
    }

    public void Dispose() => zip?.Dispose();

    private static Package? OpenZip(ZipArchive zip, Notes notes)
    {
        if (zip.Entries.Count > RefiImport.MostFiles)
        {
            notes.Problem("/", string.Create(CultureInfo.InvariantCulture, $"{zip.Entries.Count} files"), string.Create(CultureInfo.InvariantCulture, $"at most {RefiImport.MostFiles}"));
            zip.Dispose();
            return null;
        }

        var package = new Package(zip, notes);
        package.Index();
        if (package.Project() is { } project)
        {
            if (package.Bytes(project, RefiImport.LargestXml, out var problem) is { } xml)
            {
                package.Xml = xml;
                return package;
            }

            notes.Problem(project.FullName, problem!, Whole);
        }

        package.Dispose();
        return null;
    }

    private static string TooLarge(long found, long most) => string.Create(CultureInfo.InvariantCulture, $"{found} bytes, which is more than {most}");

    // Nothing would be unpacked there; but whoever wrote such a name meant to.
    private static string? Refused(string name) =>
        name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..") ? $"a path that leads out of the project ('{name}')" : null;

    private void Index()
    {
        foreach (var entry in zip!.Entries.Where(entry => entry.Name.Length > 0))
        {
            var name = entry.FullName.Replace('\\', '/');
            if (Refused(name) is { } refused)
            {
                notes.Problem("/", refused, "one inside it; the file is left out");
            }
            else if (!entries.TryAdd(name, entry))
            {
                notes.Problem(name, "a second file of that name", "one; the first is read");
            }
            else if (name.StartsWith("Sources/", StringComparison.OrdinalIgnoreCase) && !name.StartsWith($"{RefiNames.Sources}/", StringComparison.Ordinal))
            {
                notes.Warn(name, $"a folder '{name[..7]}'", $"'{RefiNames.Sources}'");
            }
        }
    }

    private ZipArchiveEntry? Project()
    {
        var found = entries.Where(entry => entry.Key.EndsWith(".qde", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (found.Length > 1 && entries.TryGetValue(RefiNames.ProjectFile, out var project))
        {
            notes.Warn("/", string.Create(CultureInfo.InvariantCulture, $"{found.Length} files whose names end in .qde"), $"one; '{RefiNames.ProjectFile}' is read");
            return project;
        }

        if (found.Length != 1)
        {
            notes.Problem("/", string.Create(CultureInfo.InvariantCulture, $"{found.Length} files whose names end in .qde"), $"one, '{RefiNames.ProjectFile}'");
            return null;
        }

        if (found[0].Key != RefiNames.ProjectFile)
        {
            notes.Warn(found[0].Key, "an inner file of that name", $"'{RefiNames.ProjectFile}'");
        }

        return found[0].Value;
    }

    // What an entry says of its size is not believed: bytes are counted as they come.
    private byte[]? Bytes(ZipArchiveEntry entry, int most, out string? problem)
    {
        problem = null;
        var allowed = Math.Min(most, left);
        using var bytes = new MemoryStream();
        try
        {
            using var stream = entry.Open();
            var buffer = new byte[1 << 16];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > allowed)
                {
                    problem = TooLarge(bytes.Length, allowed);
                    break;
                }
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            problem = "a file in the zip that is cut short, damaged or locked";
        }

        left = Math.Max(0, left - bytes.Length);
        return problem is null ? bytes.ToArray() : null;
    }
}
