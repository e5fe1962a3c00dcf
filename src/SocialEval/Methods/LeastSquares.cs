namespace SocialEval.Methods;

/// <summary>Ordinary least squares by Householder reflections: linear in the number of observations, without squaring the matrix.</summary>
/// <remarks>Householder, Journal of the ACM 5 (1958) 339–342; Businger and Golub, Numerische Mathematik 7 (1965) 269–276.</remarks>
internal sealed class LeastSquares
{
    private LeastSquares(double[] coefficients, double[] tolerances, double explained)
    {
        Coefficients = coefficients;
        Tolerances = tolerances;
        Explained = explained;
    }

    /// <summary>The coefficient of each column; all 0 where a tolerance is 0.</summary>
    public double[] Coefficients { get; }

    /// <summary>For each column, the share of its squared length that the others do not tell.</summary>
    public double[] Tolerances { get; }

    /// <summary>The share of the squared length of the target that the columns tell.</summary>
    public double Explained { get; }

    /// <summary>Fits columns of length 1 to a target of length 1; works on copies of both.</summary>
    public static LeastSquares Fit(double[][] columns, double[] target)
    {
        columns = Array.ConvertAll(columns, column => (double[])column.Clone());
        target = (double[])target.Clone();
        var diagonal = new double[columns.Length];
        for (var k = 0; k < columns.Length; k++)
        {
            diagonal[k] = Reflect(columns, target, k);
        }

        var explained = 0.0;
        for (var k = 0; k < columns.Length; k++)
        {
            explained += target[k] * target[k];
        }

        return Array.TrueForAll(diagonal, entry => Math.Abs(entry) > double.Epsilon)
            ? new(Solve(columns, diagonal, target), Independent(columns, diagonal), Math.Min(explained, 1))
            : new(new double[columns.Length], Array.ConvertAll(diagonal, entry => Math.Abs(entry) > double.Epsilon ? 1 : 0.0), explained);
    }

    // Mirrors what is left of column k onto its first entry, and the later columns and the target with it.
    private static double Reflect(double[][] columns, double[] target, int k)
    {
        var mirror = columns[k];
        var length = 0.0;
        for (var i = k; i < mirror.Length; i++)
        {
            length += mirror[i] * mirror[i];
        }

        length = Math.Sqrt(length);
        if (length <= double.Epsilon)
        {
            return 0;
        }

        var entry = mirror[k] > 0 ? -length : length;
        mirror[k] -= entry;
        var half = length * Math.Abs(mirror[k]);
        for (var j = k + 1; j < columns.Length; j++)
        {
            Mirror(mirror, columns[j], k, half);
        }

        Mirror(mirror, target, k, half);
        return entry;
    }

    private static void Mirror(double[] mirror, double[] column, int k, double half)
    {
        var along = 0.0;
        for (var i = k; i < column.Length; i++)
        {
            along += mirror[i] * column[i];
        }

        along /= half;
        for (var i = k; i < column.Length; i++)
        {
            column[i] -= along * mirror[i];
        }
    }

    private static double[] Solve(double[][] columns, double[] diagonal, double[] target)
    {
        var solution = new double[diagonal.Length];
        for (var k = diagonal.Length - 1; k >= 0; k--)
        {
            var rest = target[k];
            for (var j = k + 1; j < diagonal.Length; j++)
            {
                rest -= columns[j][k] * solution[j];
            }

            solution[k] = rest / diagonal[k];
        }

        return solution;
    }

    // The squared length of a row of the inverse of R is the variance inflation of that column; its inverse is the tolerance.
    private static double[] Independent(double[][] columns, double[] diagonal)
    {
        var inflation = new double[diagonal.Length];
        for (var unit = 0; unit < diagonal.Length; unit++)
        {
            var axis = new double[diagonal.Length];
            axis[unit] = 1;
            var column = Solve(columns, diagonal, axis);
            for (var row = 0; row < diagonal.Length; row++)
            {
                inflation[row] += column[row] * column[row];
            }
        }

        return Array.ConvertAll(inflation, entry => 1 / entry);
    }
}
