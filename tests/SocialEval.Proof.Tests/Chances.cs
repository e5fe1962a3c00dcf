using CsCheck;

namespace SocialEval.Proof.Tests;

/// <summary>Chance that a number begins: the same number, the same draws.</summary>
internal static class Chances
{
    /// <summary>Chance for a case; neighbouring numbers have nothing in common.</summary>
    /// <param name="number">The number of the case.</param>
    public static PCG Of(int number) => new(1, ((ulong)number * 0x9E37_79B9_7F4A_7C15) ^ 20_141_128);
}
