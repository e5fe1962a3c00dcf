namespace SocialEval.Evaluators;

/// <summary>A figure a caller asked for, and over how many goals it is.</summary>
internal sealed record AskedFigure(int Goals);
