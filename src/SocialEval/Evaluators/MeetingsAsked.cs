namespace SocialEval.Evaluators;

/// <summary>How often people met to look back, how often those concerned had asked for it, and of how many nobody knows who did.</summary>
internal sealed record MeetingsAsked(int Count, int Theirs, int Unknown);
