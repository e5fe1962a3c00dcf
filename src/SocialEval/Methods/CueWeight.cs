namespace SocialEval.Methods;

/// <summary>How much one cue counts in a person's judgements, as the judgements show it and not as they say it.</summary>
/// <param name="Coefficient">What one more of the cue adds to the judgement, the others held, in the units of both.</param>
/// <param name="Standardised">The same in standard deviations of both.</param>
/// <param name="Relative">Its share of all cues: |standardised| over the sum of all |standardised|.</param>
/// <param name="Tolerance">The share of the cue's own variation that the other cues do not tell, from 0 to 1: where it is
/// small, the weight of this cue cannot be told well from theirs.</param>
public sealed record CueWeight(double Coefficient, double Standardised, double Relative, double Tolerance);
