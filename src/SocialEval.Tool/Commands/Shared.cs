namespace SocialEval.Tool.Commands;

/// <summary>The options that several commands have.</summary>
internal static class Shared
{
    public static WordOption<string> Language() => new("--language", "The language", [("fr", "fr"), ("en", "en"), ("fr-simple", "fr-simple")]) { IsLanguage = true };

    public static FilesArgument Journeys() => new("Journeys: .json for one, .ndjson for many, a folder, or - for standard input");

    public static OutputOption Losses() => new("--losses", "Writes what was kept, approximated, dropped or not in the source to a file, as JSON");

    public static OutputOption Rejects() => new("--rejects", "Writes what is refused to a file, as NDJSON, not to standard error");
}
