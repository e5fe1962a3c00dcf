namespace SocialEval.Methods.SelfSignification;

/// <summary>Self-signification: tellers say by a mark what their own story means, and nobody else codes it.</summary>
public static class Signification
{
    /// <summary>The method's name.</summary>
    public const string Name = "self-signification";

    internal static void Answered(int answers)
    {
        if (answers == 0)
        {
            throw Refused.By(Name, string.Empty, "no answer", "the answer of one teller or more");
        }
    }

    internal static void Replaceable(double delta, int zeros)
    {
        if (!(delta > 0) || delta * Math.Max(zeros, 1) >= 1)
        {
            throw Refused.By(Name, "zeroReplacementDelta", Conditions.Quoted(delta), "a share above 0 that leaves something to the other parts");
        }
    }
}
