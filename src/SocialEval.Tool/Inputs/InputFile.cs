namespace SocialEval.Tool.Inputs;

/// <summary>A file to read, or standard input, which is called <c>-</c>.</summary>
internal sealed record InputFile(string Name)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Name == StandardInput;

    /// <summary>How journeys stand in it, as its name says.</summary>
    public Arrangement Arrangement => Path.GetExtension(Name).ToUpperInvariant() switch
    {
        ".JSON" => Arrangement.One,
        ".NDJSON" or ".JSONL" => Arrangement.Lines,
        _ => Arrangement.Unsaid,
    };

    /// <summary>How many bytes it has, where that can be known.</summary>
    public long? Length
    {
        get
        {
            var file = new FileInfo(Name);
            return !IsStandardInput && file.Exists ? file.Length : null;
        }
    }

    public Stream Open(Surroundings surroundings) => IsStandardInput
        ? surroundings.Input
        : new FileStream(Name, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
}
