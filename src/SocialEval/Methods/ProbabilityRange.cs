namespace SocialEval.Methods;

/// <summary>A probability somebody puts forward, and how far from it they would let themselves be argued.</summary>
/// <param name="Value">The probability, from 0 to 1.</param>
/// <param name="Lowest">The lowest they would accept.</param>
/// <param name="Highest">The highest they would accept.</param>
public sealed record ProbabilityRange(double Value, double Lowest, double Highest)
{
    /// <summary>A probability with a margin on both sides, within 0 and 1.</summary>
    /// <param name="value">The probability.</param>
    /// <param name="margin">The margin, 0 or more.</param>
    public static ProbabilityRange Around(double value, double margin) => new(value, Math.Max(value - margin, 0), Math.Min(value + margin, 1));

    internal void Check(Conditions conditions, string what)
    {
        if (conditions.Within(Value, 0, 1, what, "a probability"))
        {
            conditions.That(Lowest >= 0 && Lowest <= Value, what, $"a lowest of {Conditions.Quoted(Lowest)}", $"one from 0 to {Conditions.Text(Value)}");
            conditions.That(Highest >= Value && Highest <= 1, what, $"a highest of {Conditions.Quoted(Highest)}", $"one from {Conditions.Text(Value)} to 1");
        }
    }
}
