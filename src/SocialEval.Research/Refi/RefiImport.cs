using SocialEval.Losses;
using SocialEval.Research.Refi.Intake;

namespace SocialEval.Research.Refi;

/// <summary>Reads what programs for qualitative analysis write (REFI-QDA 1.0), as they write it, into journeys, codes and codings.</summary>
/// <remarks>
/// <para>What the standard does not allow and programs write all the same is a warning, never a reason to refuse: another name of the
/// inner file, a capital in the name of a folder, another namespace, empty elements, missing ids. What cannot be read is a problem with
/// its place, and everything else is still read.</para>
/// <para>Nothing is written to a disk, no file outside the project is opened, and XML that declares entities is refused. A project has
/// at most <see cref="MostFiles"/> files; its XML is at most <see cref="DeepestXml"/> elements deep and may be of <see cref="LargestXml"/> bytes once unpacked, a text of
/// <see cref="LargestText"/>, all that is read of <see cref="LargestProject"/>.</para>
/// <para>Places of selections are counted in Unicode code points from 0, the end being the first place after the part. Agreement,
/// assessment and consent are not in such files; their absence is told, never filled in. The same file gives the same journeys.</para>
/// </remarks>
public static class RefiImport
{
    /// <summary>What a loss report of this import says was done.</summary>
    public const string Operation = "import refi";

    /// <summary>How many files a project may hold.</summary>
    public const int MostFiles = 100_000;

    /// <summary>How many bytes its XML may have.</summary>
    public const int LargestXml = 128 << 20;

    /// <summary>How many elements of its XML may stand in each other.</summary>
    public const int DeepestXml = 250;

    /// <summary>How many bytes a text may have.</summary>
    public const int LargestText = 32 << 20;

    /// <summary>How many bytes are read of one project.</summary>
    public const int LargestProject = 1 << 30;

    /// <summary>Reads a file.</summary>
    /// <param name="file">A project, the XML of one, or a codebook.</param>
    /// <param name="options">What the host knows of it.</param>
    public static RefiImportResult Read(RefiFile file, RefiImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        options ??= new();
        var notes = new Notes(file.Name);
        using var package = Package.Open(file.Content, notes);
        var found = package is null ? null : FileReading.Read(package, options, notes);
        return new()
        {
            Journeys = found?.Journeys ?? default,
            Codebook = found?.Codebook ?? RefiCodebook.Empty,
            Codings = found?.Codings ?? default,
            Losses = new LossReport { Operation = Operation, Losses = [.. notes.Losses] },
            Problems = [.. notes.Problems],
            Warnings = [.. notes.Warnings()],
        };
    }
}
