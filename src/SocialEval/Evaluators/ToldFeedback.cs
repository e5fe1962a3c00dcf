using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What somebody was told of what became of a story.</summary>
internal sealed record ToldFeedback(Story Story, Feedback Feedback);
