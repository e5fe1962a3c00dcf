using System.Globalization;

namespace SocialEval.Research.Refi;

/// <summary>One thing in a file that is not as it should be: where, what is there, and what was expected.</summary>
/// <param name="File">The file, by the name the host gave it.</param>
/// <param name="Path">Where in it: a path of elements, <c>/Project/Sources/TextSource[2]</c>, or a file of the project; <c>/</c> is the
/// whole file.</param>
/// <param name="Found">What is there; it never quotes what somebody said.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Line">The line of the XML, counted from 1, where it is known.</param>
public sealed record RefiProblem(string File, string Path, string Found, string Expected, int? Line = null)
{
    /// <summary>The problem as one line: file, line, path, what is there, what was expected.</summary>
    public override string ToString() => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line} {Path}: {Found}, expected {Expected}")
        : string.Create(CultureInfo.InvariantCulture, $"{File} {Path}: {Found}, expected {Expected}");
}
