namespace SocialEval.Research.Coders;

/// <summary>A unit for which coders chose differently: something to talk about together, not an error of one of them.</summary>
/// <param name="Unit">What the unit is called.</param>
/// <param name="Codings">Who chose what; those who did not code it are left out.</param>
public sealed record Disagreement(string Unit, Sequence<Coding> Codings)
{
    /// <summary>What came of talking about it, beside what each had chosen.</summary>
    /// <param name="resolution">What came of it.</param>
    /// <exception cref="ArgumentException">Somebody keeps their own coding who made none here.</exception>
    public Consensus Settle(Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        foreach (var keeper in resolution.KeptBy)
        {
            if (!Codings.Any(coding => coding.Coder == keeper))
            {
                throw new ArgumentException($"Coder '{keeper}' keeps their own coding of unit '{Unit}', and made none; expected one of those who coded it.", nameof(resolution));
            }
        }

        return new(this, resolution);
    }
}

/// <summary>A unit coders disagreed on, what each had chosen, and what they made of it together. No coding is written over.</summary>
/// <remarks>Made by <see cref="Disagreement.Settle"/>. Agreement between coders is computed from what each chose alone, never from this.</remarks>
public sealed record Consensus
{
    internal Consensus(Disagreement disagreement, Resolution resolution)
    {
        Disagreement = disagreement;
        Resolution = resolution;
    }

    /// <summary>The unit, and who had chosen what.</summary>
    public Disagreement Disagreement { get; }

    /// <summary>What came of it.</summary>
    public Resolution Resolution { get; }
}
