using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>A proposal somebody else made, and the person's first answer to it.</summary>
internal sealed record Answered(GoalVersion Version, Agreement Answer);
