namespace SocialEval.Methods.Capabilities;

/// <summary>A sum of values, with the set it rests on.</summary>
public sealed record ValueSum : MethodResult
{
    internal ValueSum(double value, string source)
    {
        Value = value;
        Parameters = [new MethodParameter("source", source)];
    }

    /// <inheritdoc/>
    public override string Method => "capabilities";

    /// <summary>The sum.</summary>
    public double Value { get; }
}
