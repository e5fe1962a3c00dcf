namespace SocialEval.Research.Coders;

/// <summary>The agreement there was: of each unit, the share of its pairs of codings that agree, or their mean weight; of all units
/// coded twice or more, the mean.</summary>
internal sealed class ObservedAgreement
{
    private readonly double[] byRow;

    public ObservedAgreement(CodedRows rows, Weights weights)
    {
        byRow = new double[rows.Count];
        for (var row = 0; row < byRow.Length; row++)
        {
            byRow[row] = Of(rows[row], weights);
        }
    }

    public double Of(ReadOnlySpan<long> units, Marginals marginals)
    {
        double sum = 0;
        for (var row = 0; row < byRow.Length; row++)
        {
            sum += units[row] * byRow[row];
        }

        return sum / marginals.Compared;
    }

    private static double Of(ReadOnlySpan<int> codes, Weights weights)
    {
        double sum = 0;
        var pairs = 0;
        for (var one = 1; one < codes.Length; one++)
        {
            for (var other = 0; codes[one] >= 0 && other < one; other++)
            {
                if (codes[other] >= 0)
                {
                    sum += weights[codes[one], codes[other]];
                    pairs++;
                }
            }
        }

        return pairs == 0 ? 0 : sum / pairs;
    }
}
