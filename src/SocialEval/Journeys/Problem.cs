using System.Globalization;

namespace SocialEval.Journeys;

/// <summary>One thing that cannot be in a journey: where, what is there, and what was expected.</summary>
/// <param name="Path">Where, as a JSON path from the journey: <c>$.goals[0].versions[1].from</c>.</param>
/// <param name="Found">What is there. It names ids, dates and words of the format; it never quotes a statement.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Offset">The place in the file, in bytes from its start, where it was read from one.</param>
public sealed record Problem(string Path, string Found, string Expected, long? Offset = null)
{
    /// <summary>The problem as one line: path, what is there, what was expected.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}: {Found}, expected {Expected}");
}
