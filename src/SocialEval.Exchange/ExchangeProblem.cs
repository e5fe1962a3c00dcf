using System.Globalization;

namespace SocialEval.Exchange;

/// <summary>One thing in the records that could not be read: where, what is there, and what was expected.</summary>
/// <param name="File">The file, by the name the host gave it.</param>
/// <param name="Path">Where in it: a JSON path, where <c>$</c> is the whole file, or the column of a table.</param>
/// <param name="Found">What is there; it never quotes what somebody said.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Line">The line, counted from 1, where it is known.</param>
public sealed record ExchangeProblem(string File, string Path, string Found, string Expected, int? Line = null)
{
    /// <summary>The problem as one line: file, line, path, what is there, what was expected.</summary>
    public override string ToString() => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line} {Path}: {Found}, expected {Expected}")
        : string.Create(CultureInfo.InvariantCulture, $"{File} {Path}: {Found}, expected {Expected}");
}
