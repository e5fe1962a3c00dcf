using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What was said of a goal some months after support ended.</summary>
internal sealed record SaidAfter(Assessment Assessment, int Months);
