namespace SocialEval.Research.Refi;

/// <summary>What the host knows of a project that is not in it.</summary>
public sealed record RefiImportOptions
{
    /// <summary>The name of the system the project comes from, kept as the source of every item.</summary>
    public string System { get; init; } = "refi";

    /// <summary>Whether every case is a person and a source of one case is in that person's own words. Without it nobody is said to
    /// speak: an interview holds the interviewer's words too, and an unknown speaker is never taken for the person (P4).</summary>
    public bool CasesSpeak { get; init; }

    /// <summary>How many characters a line end of two, CR LF, counts for in the places of selections.</summary>
    public RefiLineEnds LineEnds { get; init; }
}

/// <summary>How many characters a line end of two, CR LF, counts for in the places of selections.</summary>
public enum RefiLineEnds
{
    /// <summary>One where the project says that ATLAS.ti wrote it, which counts so; else two.</summary>
    AsItsOriginCounts,

    /// <summary>Two.</summary>
    Two,

    /// <summary>One.</summary>
    One,
}
