namespace SocialEval.Json;

/// <summary>How far a study has come in a file of journeys.</summary>
/// <param name="Line">The line that comes next, from 1; blank lines count.</param>
/// <param name="Bytes">Where that line starts in the file, in bytes.</param>
/// <param name="Journeys">How many journeys are in the state.</param>
/// <param name="Refused">How many lines held none, and were told.</param>
/// <remarks>Equal by value. The default is not a position: lines are counted from 1.</remarks>
public readonly record struct StudyPosition(long Line, long Bytes, long Journeys, long Refused)
{
    /// <summary>Before the first line.</summary>
    public static StudyPosition Start { get; } = new(1, 0, 0, 0);
}
