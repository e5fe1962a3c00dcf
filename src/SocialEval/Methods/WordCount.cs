namespace SocialEval.Methods;

/// <summary>How many gave one answer.</summary>
/// <param name="Answer">The answer, in its words.</param>
/// <param name="Count">How many gave it.</param>
public sealed record WordCount(string Answer, int Count);
