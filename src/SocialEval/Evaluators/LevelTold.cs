using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>A level somebody gave, and the one the same person gave first.</summary>
internal sealed record LevelTold(Assessment Assessment, Goal Goal, int? First);
