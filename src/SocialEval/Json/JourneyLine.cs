using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>One line of a file of journeys, read: the journey, or what is wrong with it.</summary>
/// <param name="Number">The line's number, from 1; blank lines count.</param>
/// <param name="Journey">The journey, where the line holds one.</param>
/// <param name="Problems">Every problem, its offset counted from the start of the file; none where there is a journey.</param>
public sealed record JourneyLine(long Number, Journey? Journey, Sequence<Problem> Problems);
