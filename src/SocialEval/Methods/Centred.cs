namespace SocialEval.Methods;

/// <summary>Values less their mean, as a direction and a length: what correlates, whatever it is measured in.</summary>
internal sealed class Centred
{
    // A spread this small beside the values themselves is what rounding makes of values that are all the same.
    private const double Rounding = 1e-13;

    public Centred(double[] values)
    {
        var largest = values.Max(Math.Abs);
        var scale = largest == 0 ? 0 : Math.ScaleB(1, Math.Clamp(-Math.ILogB(largest), -1022, 1022));
        var mean = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= scale;
            mean += (values[i] - mean) / (i + 1);
        }

        var length = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] -= mean;
            length += values[i] * values[i];
        }

        length = Math.Sqrt(length);
        Varies = length > Rounding * Math.Sqrt(values.Length);
        Mean = scale == 0 ? 0 : mean / scale;
        Length = scale == 0 ? 0 : length / scale;
        for (var i = 0; Varies && i < values.Length; i++)
        {
            values[i] /= length;
        }

        Direction = values;
    }

    /// <summary>The values less their mean, divided by <see cref="Length"/>; all near 0 where they do not vary.</summary>
    public double[] Direction { get; }

    public double Mean { get; }

    /// <summary>The root of the sum of squares about the mean.</summary>
    public double Length { get; }

    /// <summary>Whether the values differ by more than rounding.</summary>
    public bool Varies { get; }

    /// <summary>The correlation with other values.</summary>
    public double With(Centred other)
    {
        var product = 0.0;
        for (var i = 0; i < Direction.Length; i++)
        {
            product += Direction[i] * other.Direction[i];
        }

        return product;
    }
}
