namespace SocialEval.Research.Coders;

/// <summary>How much two different categories still agree, from 1 for the same one down to 0.</summary>
internal enum Weighting
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>1 − |x − y| / (the longest distance on the scale).</summary>
    Linear,

    /// <summary>1 − (x − y)² / (the longest distance on the scale)².</summary>
    Quadratic,

    /// <summary>1 − C(|k − l| + 1, 2) / C(q, 2), by places: Gwet's ordinal weights.</summary>
    Ordinal,
}

/// <summary>The weights of a scale, by two places on it.</summary>
internal readonly struct Weights(Weighting weighting, CodingScale scale)
{
    private readonly double[] positions = scale.Positions;
    private readonly double longest = scale.Positions[^1] - scale.Positions[0];

    public double this[int one, int other]
    {
        get
        {
            if (one == other)
            {
                return 1;
            }

            var distance = Math.Abs(positions[one] - positions[other]) / longest;
            return weighting switch
            {
                Weighting.Linear => 1 - distance,
                Weighting.Quadratic => 1 - (distance * distance),
                Weighting.Ordinal => 1 - ((double)Pairs(Math.Abs(one - other) + 1) / Pairs(positions.Length)),
                _ => 0,
            };
        }
    }

    /// <summary>The sum of the weights of all two places.</summary>
    public double Sum()
    {
        double sum = positions.Length;
        for (var one = 1; one < positions.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                sum += 2 * this[one, other];
            }
        }

        return sum;
    }

    private static long Pairs(long count) => count * (count - 1) / 2;
}
