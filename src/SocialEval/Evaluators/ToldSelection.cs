using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What one panel made of a story.</summary>
internal sealed record ToldSelection(Story Story, Selection Selection);
