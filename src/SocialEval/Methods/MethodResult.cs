namespace SocialEval.Methods;

/// <summary>What a published method answers: with its name, the choices it rests on, and what other choices would have answered.</summary>
/// <remarks>Immutable and equal by value. It knows numbers and words, not whose they are: whoever shows it says whose.</remarks>
public abstract record MethodResult
{
    private protected MethodResult()
    {
    }

    /// <summary>The method's name, for example <c>goal-attainment</c>.</summary>
    public abstract string Method { get; }

    /// <summary>Every choice the answer rests on, by name.</summary>
    public Sequence<MethodParameter> Parameters { get; internal init; }

    /// <summary>What other formulas, or other choices of this one, would have answered.</summary>
    public Sequence<Alternative> Alternatives { get; internal init; }

    /// <summary>The method's name; never the numbers or words of the answer.</summary>
    public sealed override string ToString() => Method;
}
