using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What somebody held against what a group holds.</summary>
internal sealed record ToldDissent(Reflection Reflection, Statement Dissent);
