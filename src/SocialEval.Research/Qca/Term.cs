namespace SocialEval.Research.Qca;

/// <summary>A combination that goes with the outcome as far as it was seen: some conditions at some value, together, whatever the others.
/// Never a recipe.</summary>
/// <remarks>Equal when their literals are. Written <c>A*~B</c>, or <c>A[2]*B[0]</c> where a condition has more than two values.</remarks>
public sealed record Term
{
    private readonly bool isNumbered;

    internal Term(Layout layout, Cube cube)
    {
        var literals = new List<Literal>();
        for (var i = 0; i < layout.Count; i++)
        {
            if ((cube.Fixed & layout.Fields[i]) != 0)
            {
                literals.Add(new(layout.Name(i), layout.Value(cube.Values, i)));
            }
        }

        Literals = [.. literals];
        isNumbered = layout.IsNumbered;
    }

    /// <summary>Its conditions, each at its value, in the order of the analysis.</summary>
    public Sequence<Literal> Literals { get; }

    /// <summary>The term as it is written.</summary>
    public override string ToString() => string.Join('*', Literals.Select(literal => literal.ToString(isNumbered)));
}
