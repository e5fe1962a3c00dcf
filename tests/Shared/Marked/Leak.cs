namespace SocialEval.Tests;

/// <summary>Something was told that may not be.</summary>
internal sealed class Leak(string message) : Exception(message);
