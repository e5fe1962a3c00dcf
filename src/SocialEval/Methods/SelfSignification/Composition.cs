namespace SocialEval.Methods.SelfSignification;

/// <summary>How much each pole weighs in one mark: shares that add up to one.</summary>
/// <remarks>
/// <para>Only the proportions of what is given matter: (70, 20, 10) and (7, 2, 1) are the same composition. Two parts make
/// a dyad, three a triad; the arithmetic holds for any number.</para>
/// <para>Everything here is arithmetic of proportions (J. Aitchison, <i>The Statistical Analysis of Compositional Data</i>,
/// 1986; J. J. Egozcue and others, <i>Isometric logratio transformations for compositional data analysis</i>, Mathematical
/// Geology 35, 2003). A part that is zero has no logarithm: say first with <see cref="WithoutZeros"/> what stands for it.</para>
/// <para>Equal by value, to the last digit. Safe to use from several threads.</para>
/// </remarks>
public sealed record Composition
{
    private Composition(double[] closed) => Parts = Sequence.Owning(closed);

    /// <summary>The share of each pole, from 0 to 1, in the order of the poles.</summary>
    public Sequence<double> Parts { get; }

    /// <summary>How many poles got nothing at all.</summary>
    public int Zeros
    {
        get
        {
            var zeros = 0;
            foreach (var part in Parts)
            {
                zeros += part == 0 ? 1 : 0;
            }

            return zeros;
        }
    }

    /// <summary>The composition of some amounts: each divided by their sum (closure).</summary>
    /// <param name="amounts">Two or more, none negative, not all zero, in any unit.</param>
    /// <exception cref="MethodException">There are fewer than two, one is negative or no number, or all are zero.</exception>
    public static Composition Of(params ReadOnlySpan<double> amounts)
    {
        if (amounts.Length < 2)
        {
            throw Refused.By(Signification.Name, "parts", Refused.Counted(amounts.Length, "part"), "two or more, one for each pole");
        }

        var total = 0.0;
        for (var i = 0; i < amounts.Length; i++)
        {
            if (!double.IsFinite(amounts[i]) || amounts[i] < 0)
            {
                throw Refused.By(Signification.Name, Conditions.At("parts", i), Conditions.Quoted(amounts[i]), "a number that is zero or more");
            }

            total += amounts[i];
        }

        if (!double.IsFinite(total))
        {
            throw Refused.By(Signification.Name, "parts", "no finite sum", "smaller numbers in the same proportions");
        }

        if (total == 0)
        {
            throw Refused.By(Signification.Name, "parts", "all zero", "at least one above zero: that a question does not apply is an answer of its own");
        }

        return Closed(amounts, total);
    }

    /// <summary>The composition with isometric log-ratio coordinates, the inverse of <see cref="IsometricLogRatios"/>.</summary>
    /// <param name="coordinates">One fewer than there are poles.</param>
    /// <exception cref="MethodException">There are none, or one is no number.</exception>
    public static Composition FromIsometricLogRatios(params ReadOnlySpan<double> coordinates)
    {
        if (coordinates.IsEmpty)
        {
            throw Refused.By(Signification.Name, "coordinates", "none", "one fewer than there are poles");
        }

        var logs = new double[coordinates.Length + 1];
        var highest = 0.0;
        for (var k = 1; k <= coordinates.Length; k++)
        {
            var coordinate = coordinates[k - 1];
            if (!double.IsFinite(coordinate))
            {
                throw Refused.By(Signification.Name, Conditions.At("coordinates", k - 1), Conditions.Quoted(coordinate), "a number");
            }

            for (var i = 0; i < k; i++)
            {
                logs[i] += coordinate / Math.Sqrt(k * (k + 1.0));
            }

            logs[k] -= coordinate * Math.Sqrt(k / (k + 1.0));
        }

        foreach (var log in logs)
        {
            highest = Math.Max(highest, log);
        }

        // Only differences of logarithms matter; below the highest none overflows.
        return Of(Array.ConvertAll(logs, log => Math.Exp(log - highest)));
    }

    /// <summary>The same mark with a small share in place of each zero, taken from the other parts in proportion
    /// (multiplicative replacement).</summary>
    /// <param name="delta">What a zero is replaced with: above 0, and together less than the whole.</param>
    /// <returns>This composition where it has no zero.</returns>
    /// <exception cref="MethodException">The replacement is not above zero, or leaves nothing to the other parts.</exception>
    /// <remarks>J. A. Martín-Fernández, C. Barceló-Vidal and V. Pawlowsky-Glahn, <i>Dealing with zeros and missing values in
    /// compositional data sets</i>, Mathematical Geology 35, 2003: a zero becomes δ, another part x(1 − δz) with z zeros.</remarks>
    public Composition WithoutZeros(double delta)
    {
        var zeros = Zeros;
        Signification.Replaceable(delta, zeros);
        return zeros == 0 ? this : new([.. Parts.Select(part => part == 0 ? delta : part * (1 - (delta * zeros)))]);
    }

    /// <summary>The logarithm of each part against their geometric mean (clr); together they are zero.</summary>
    /// <exception cref="MethodException">A part is zero.</exception>
    public Sequence<double> CentredLogRatios() => Sequence.Owning(Centred());

    /// <summary>Coordinates in which distances are those between compositions (ilr), one fewer than there are poles.</summary>
    /// <returns>Coordinate k sets the first k parts against the next: for a triad ln(a/b)/√2 and ln(ab/c²)/√6.</returns>
    /// <exception cref="MethodException">A part is zero.</exception>
    public Sequence<double> IsometricLogRatios()
    {
        var logs = Logarithms();
        var coordinates = new double[logs.Length - 1];
        var before = 0.0;
        for (var k = 1; k < logs.Length; k++)
        {
            before += logs[k - 1];
            coordinates[k - 1] = Math.Sqrt(k / (k + 1.0)) * ((before / k) - logs[k]);
        }

        return Sequence.Owning(coordinates);
    }

    /// <summary>How far two compositions are apart (Aitchison distance).</summary>
    /// <param name="other">A composition of as many parts.</param>
    /// <returns>Zero or more; it knows no scale of "near" and "far".</returns>
    /// <exception cref="MethodException">A part is zero, or they have not as many parts.</exception>
    /// <remarks>Between two centres of groups it helps to read a plot. Between two people it says nothing of either.</remarks>
    public double DistanceTo(Composition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SameParts(other);
        var (here, there) = (Centred(), other.Centred());
        var squares = 0.0;
        for (var i = 0; i < here.Length; i++)
        {
            squares += (here[i] - there[i]) * (here[i] - there[i]);
        }

        return Math.Sqrt(squares);
    }

    /// <summary>Each part times that of another composition, closed again (perturbation): the addition of compositions.</summary>
    /// <param name="other">A composition of as many parts.</param>
    /// <exception cref="MethodException">They have not as many parts, or nothing is left.</exception>
    public Composition PerturbedBy(Composition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SameParts(other);
        return Of([.. Parts.Zip(other.Parts, (one, another) => one * another)]);
    }

    /// <summary>The composition, for a debugger: its shares.</summary>
    public override string ToString() => $"({string.Join(", ", Parts.Select(Conditions.Text))})";

    private static Composition Closed(ReadOnlySpan<double> amounts, double total)
    {
        var closed = new double[amounts.Length];
        for (var i = 0; i < closed.Length; i++)
        {
            closed[i] = amounts[i] / total;
        }

        return new(closed);
    }

    private double[] Centred()
    {
        var logs = Logarithms();
        var mean = logs.Average();
        return Array.ConvertAll(logs, log => log - mean);
    }

    private double[] Logarithms()
    {
        var logs = new double[Parts.Count];
        for (var i = 0; i < logs.Length; i++)
        {
            logs[i] = Parts[i] > 0
                ? Math.Log(Parts[i])
                : throw Refused.By(Signification.Name, Conditions.At("parts", i), "'0'", "a part above zero, for zero has no logarithm: replace zeros first");
        }

        return logs;
    }

    private void SameParts(Composition other)
    {
        if (Parts.Count != other.Parts.Count)
        {
            throw Refused.By(Signification.Name, "parts", Refused.Counted(other.Parts.Count, "part"), $"{Refused.Counted(Parts.Count, "part")}, as the other mark has");
        }
    }
}
