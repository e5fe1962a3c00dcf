namespace SocialEval.Tool.Commands;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Ndjson,
    Markdown,
    Csv,
    Html,
}
