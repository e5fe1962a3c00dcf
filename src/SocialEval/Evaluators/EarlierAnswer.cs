using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>An answer, and the other version it was given to.</summary>
internal sealed record EarlierAnswer(Agreement Answer, GoalVersion To);
