namespace SocialEval.Evaluators;

/// <summary>What was done over which time, by whom, and how much of it with those concerned.</summary>
internal sealed record TimeInvested(int Interventions, int Together, PartialDate? First, PartialDate? Last, Sequence<string> Doers);
