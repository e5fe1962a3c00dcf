namespace SocialEval.Methods;

/// <summary>A second judgement of a profile that was judged before, to see whether the person judges alike twice.</summary>
/// <param name="Profile">Which profile, counted from 0.</param>
/// <param name="Judgement">The second judgement.</param>
public sealed record RepeatedJudgement(int Profile, double Judgement);
