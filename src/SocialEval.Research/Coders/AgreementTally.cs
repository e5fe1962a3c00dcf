namespace SocialEval.Research.Coders;

/// <summary>Takes in codings unit by unit and says how far the coders agree: one pass, and memory for the rows that differ, not for
/// the units.</summary>
/// <remarks>Any order of the units, and any split over tallies that are merged, gives the same agreement to the last digit. Not for
/// several threads at once: each has its own, and they are merged.</remarks>
public sealed class AgreementTally
{
    private readonly CodedRows rows;
    private long uncoded;

    /// <summary>Nothing coded yet.</summary>
    /// <param name="scale">The categories.</param>
    /// <param name="coders">What the coders are called, two or more, each once.</param>
    /// <exception cref="ArgumentException">There are fewer than two coders, or one is unnamed or there twice.</exception>
    public AgreementTally(CodingScale scale, Sequence<string> coders)
    {
        ArgumentNullException.ThrowIfNull(scale);
        Scale = scale;
        Coders = Checked(coders);
        rows = new(coders.Count);
    }

    /// <summary>The categories.</summary>
    public CodingScale Scale { get; }

    /// <summary>What the coders are called.</summary>
    public Sequence<string> Coders { get; }

    /// <summary>Takes in one unit.</summary>
    /// <param name="codes">What each coder chose, in the order of <see cref="Coders"/>: the place of a category on the scale, from 0,
    /// or −1 where that coder did not code the unit.</param>
    /// <exception cref="ArgumentException">There are not as many as there are coders, or one is no place on the scale.</exception>
    public void Add(params ReadOnlySpan<int> codes)
    {
        if (codes.Length != Coders.Count)
        {
            throw new ArgumentException($"A unit has {codes.Length} codings; expected one for each of the {Coders.Count} coders.", nameof(codes));
        }

        var isCoded = false;
        foreach (var code in codes)
        {
            if (code < -1 || code >= Scale.Categories.Count)
            {
                throw new ArgumentException($"'{code}' is no place on a scale of {Scale.Categories.Count} categories; expected from 0, or -1 for none.", nameof(codes));
            }

            isCoded |= code >= 0;
        }

        if (isCoded)
        {
            rows.Add(codes, 1);
        }
        else
        {
            uncoded++;
        }
    }

    /// <summary>Takes in what another tally took in.</summary>
    /// <param name="other">A tally of the same coders on the same scale.</param>
    /// <exception cref="ArgumentException">Its coders or its scale are others.</exception>
    public void Merge(AgreementTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Coders != Coders || other.Scale.Level != Scale.Level || other.Scale.Categories != Scale.Categories)
        {
            throw new ArgumentException("The other tally has other coders or another scale; expected the same.", nameof(other));
        }

        // A tally merged with itself is every unit twice.
        var count = other.rows.Count;
        for (var row = 0; row < count; row++)
        {
            rows.Add(other.rows[row].ToArray(), other.rows.Units[row]);
        }

        uncoded += other.uncoded;
    }

    /// <summary>How far the coders agree, by every coefficient at once.</summary>
    /// <param name="resampling">How often the units are drawn again for the ranges; absent: a thousand times, from seed 1.</param>
    public CoderAgreement Conclude(Resampling? resampling = null) =>
        new Conclusion(rows.Sorted(), Scale, Coders, uncoded, resampling ?? new()).Agreement();

    private static Sequence<string> Checked(Sequence<string> coders)
    {
        if (coders.Count < 2)
        {
            throw new ArgumentException($"There are {coders.Count} coders; expected two or more to agree.", nameof(coders));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var coder in coders)
        {
            if (string.IsNullOrWhiteSpace(coder) || !seen.Add(coder))
            {
                throw new ArgumentException($"Coder '{coder}' is unnamed or there twice; expected each once.", nameof(coders));
            }
        }

        return coders;
    }
}
