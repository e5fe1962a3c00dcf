namespace SocialEval.Evaluators;

/// <summary>How many months after support ended there is no trace of a goal being asked about.</summary>
internal sealed record UntoldAfter(Sequence<int> Months);
