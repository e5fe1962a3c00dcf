namespace SocialEval.Evaluators;

/// <summary>What was asked, how many times, of whom.</summary>
internal sealed record Burden(string? Of, int Times, string? Instrument = null);
