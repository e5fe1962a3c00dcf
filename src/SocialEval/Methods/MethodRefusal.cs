namespace SocialEval.Methods;

/// <summary>One thing a method refuses, and the rule that refuses it.</summary>
/// <param name="What">Which part of what was given, as a path from it: <c>levels[1]</c>. Empty for the whole of it.</param>
/// <param name="Found">What it is: a number in quotes, or a few words. It never quotes what a person said.</param>
/// <param name="Rule">What was expected instead.</param>
public sealed record MethodRefusal(string What, string Found, string Rule)
{
    /// <summary>The refusal as one line: what, what it is, what was expected.</summary>
    public override string ToString() => What.Length == 0 ? $"{Found}, expected {Rule}" : $"{What}: {Found}, expected {Rule}";
}
