using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What somebody says of the account of a change.</summary>
internal sealed record ToldAnswer(Outcome Outcome, Substantiation Answer);
