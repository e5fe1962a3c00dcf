using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>A mark, and the id of who tells the story it is on, where that is somebody else.</summary>
internal sealed record ToldMark(Signification Mark, string? Teller);
