namespace SocialEval.Methods;

/// <summary>A person's own areas on two dimensions, each followed apart: a change in one is no change in the other.</summary>
public sealed record PairedResult : MethodResult
{
    internal PairedResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => OwnMeasures.Name;

    /// <summary>The first dimension.</summary>
    public required OwnMeasuresResult First { get; init; }

    /// <summary>The second dimension.</summary>
    public required OwnMeasuresResult Second { get; init; }
}
