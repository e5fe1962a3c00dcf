namespace SocialEval.Methods;

/// <summary>What another formula, or another choice of the same method, would have answered: no answer stands alone.</summary>
/// <param name="Name">The other formula or choice, in a few words.</param>
/// <param name="Value">Its answer, in the unit of the answer it stands beside.</param>
/// <param name="Of">What it is the answer for, where there are several: a cue, a test, a person. Absent: for the whole.</param>
public sealed record Alternative(string Name, double Value, string? Of = null);
