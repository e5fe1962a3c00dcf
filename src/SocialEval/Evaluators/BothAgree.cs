using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>The person's agreement and the institution's, told in one sentence.</summary>
internal sealed record BothAgree(Agreement Person, Agreement Institution);
