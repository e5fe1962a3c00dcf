namespace SocialEval.Research.Qca;

/// <summary>Weighted least squares by Householder reflections (Golub and Van Loan, <i>Matrix Computations</i>), which lose no more digits
/// than they must.</summary>
internal static class LeastSquares
{
    /// <summary>The coefficients that come closest to the targets.</summary>
    /// <param name="rows">A row of values for each target; more rows than values in a row.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="weights">How much each counts.</param>
    public static double[] Solve(double[][] rows, double[] targets, double[] weights)
    {
        var columns = rows[0].Length;
        var table = rows.Select((row, i) => row.Append(targets[i]).Select(value => value * Math.Sqrt(weights[i])).ToArray()).ToArray();
        for (var column = 0; column < columns; column++)
        {
            Reflect(table, column);
        }

        var coefficients = new double[columns];
        for (var i = columns - 1; i >= 0; i--)
        {
            var rest = table[i][columns];
            for (var j = i + 1; j < columns; j++)
            {
                rest -= table[i][j] * coefficients[j];
            }

            // A column that the others already make up counts for nothing.
            coefficients[i] = Math.Abs(table[i][i]) < 1e-14 ? 0 : rest / table[i][i];
        }

        return coefficients;
    }

    private static void Reflect(double[][] table, int column)
    {
        var length = Math.Sqrt(table.Skip(column).Sum(row => row[column] * row[column]));
        if (length == 0)
        {
            return;
        }

        var mirror = table.Skip(column).Select(row => row[column]).ToArray();
        mirror[0] += Math.CopySign(length, mirror[0]);
        var square = mirror.Sum(value => value * value);
        for (var j = column; j < table[0].Length; j++)
        {
            var along = 0.0;
            for (var i = 0; i < mirror.Length; i++)
            {
                along += mirror[i] * table[column + i][j];
            }

            for (var i = 0; i < mirror.Length; i++)
            {
                table[column + i][j] -= 2 * along / square * mirror[i];
            }
        }
    }
}
