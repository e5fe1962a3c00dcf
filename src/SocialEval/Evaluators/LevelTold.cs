using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>A level somebody gave, the one the same person gave first, and the one they gave the time before where that is another answer.</summary>
internal sealed record LevelTold(Assessment Assessment, Goal Goal, int? First, int? Before);
