namespace SocialEval.Evaluators;

/// <summary>Who said yes to a goal, who no, and of whom there is no answer.</summary>
internal sealed record AnswersApart(Sequence<string> Yes, Sequence<string> No, Sequence<string> Silent);
