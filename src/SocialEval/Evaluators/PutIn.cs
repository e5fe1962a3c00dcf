using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What a person put into a change themself, as somebody tells it.</summary>
internal sealed record PutIn(Contribution Contribution);
