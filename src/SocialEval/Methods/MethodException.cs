using System.Diagnostics.CodeAnalysis;

namespace SocialEval.Methods;

/// <summary>A published method refuses what it was given, because its arithmetic would mean nothing there; every reason is listed.</summary>
/// <remarks>No method of this room ever answers with a number that is none, or with a value nobody gave: it answers, or it throws this.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is its refusals: one without them would say nothing.")]
public sealed class MethodException : ArgumentException
{
    /// <summary>Lists the reasons.</summary>
    /// <param name="method">The method's name, for example <c>goal-attainment</c>.</param>
    /// <param name="refusals">Every reason; one or more.</param>
    public MethodException(string method, Sequence<MethodRefusal> refusals)
        : base(string.Join(Environment.NewLine, refusals.Select(refusal => $"{method}: {refusal}")))
    {
        Method = method;
        Refusals = refusals;
    }

    /// <summary>The method that refuses, by its name.</summary>
    public string Method { get; }

    /// <summary>Every reason: what is refused, what it is, and the rule it breaks.</summary>
    public Sequence<MethodRefusal> Refusals { get; }
}
