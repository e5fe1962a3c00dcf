namespace SocialEval.Methods.SelfSignification;

/// <summary>The answer of one teller to one dyad or triad about their own story: where they put the mark, or that the
/// question does not apply.</summary>
/// <remarks>The teller places it and nobody else codes the story. "Does not apply" is an answer of its own: it is counted,
/// and never stands in the middle. Equal by value.</remarks>
public sealed record Mark
{
    private Mark()
    {
    }

    /// <summary>The question does not apply to this story.</summary>
    public static Mark DoesNotApply { get; } = new();

    /// <summary>Where the mark was put; absent where the question does not apply.</summary>
    public Composition? Placed { get; private init; }

    /// <summary>A mark put where each pole weighs this much.</summary>
    /// <param name="amounts">How much each pole weighs, in any unit: two for a dyad, three for a triad.</param>
    /// <exception cref="MethodException">There are fewer than two, one is negative or no number, or all are zero.</exception>
    public static Mark At(params ReadOnlySpan<double> amounts) => new() { Placed = Composition.Of(amounts) };
}
