using System.Globalization;
using SocialEval.Journeys;

namespace SocialEval.Tool.Outputs;

/// <summary>Something that was refused, and why: never what a line holds.</summary>
/// <param name="File">The file, as it was named; <c>-</c> is standard input.</param>
/// <param name="Line">The line, from 1; absent where the whole file is refused.</param>
/// <param name="Path">Where in the journey; absent where the whole file is refused.</param>
/// <param name="Message">What is there, and what was expected.</param>
internal sealed record Refusal(string File, long? Line, string? Path, string Message)
{
    public static Refusal Of(string file, long line, Problem problem) => Of(file, line, problem.Path, problem.Found, problem.Expected);

    /// <summary>A problem in records of another system; where its line is not known, it is told at the first.</summary>
    public static Refusal Of(string file, long? line, string path, string found, string expected) => new(file, line ?? 1, path, $"{found}, expected {expected}");

    public static Refusal Unreadable(string file, Exception reason) => new(file, null, null, reason switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder, expected one that exists",
        UnauthorizedAccessException => "a file that may not be read here, expected one that may",
        _ => $"a file that cannot be read ({Visible.Text(Reason.Of(reason))})",
    });

    /// <summary>The refusal as one line.</summary>
    public override string ToString() => Visible.Text(Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}{(Path is null ? string.Empty : $" {Path}")}: {Message}")
        : $"{File}: {Message}");
}
