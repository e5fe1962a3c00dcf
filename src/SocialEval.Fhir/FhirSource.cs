namespace SocialEval.Fhir;

/// <summary>A file of records from another system that is too large to hold: it is opened, and read, more than once.</summary>
/// <param name="Name">The name problems and losses are told by.</param>
/// <param name="Open">Opens it from its start: JSON in UTF-8, with or without a byte order mark, in a stream that can seek. The
/// library closes what it opens so, and holds one open at a time.</param>
public sealed record FhirSource(string Name, Func<Stream> Open)
{
    /// <summary>Whether each line is a resource of its own, as bulk exports write them; else the file is one resource or one bundle.</summary>
    public bool IsLines { get; init; }

    /// <summary>The file's name; never what is in it.</summary>
    public override string ToString() => Name;
}
