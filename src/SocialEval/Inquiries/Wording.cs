using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>What a finding says, by a stable code; its text is in the evaluator's <see cref="Texts"/>, in each language.</summary>
/// <remarks>The kind of a finding is fixed by its wording. The arguments its text needs are those of the first item it cites:
/// <c>on</c>, <c>words</c>, <c>judgement</c>, <c>level</c>, <c>recordedBy</c>, <c>confirmedOn</c>, where they are known; <c>by</c> is always there where the finding is one's voice.
/// A wording that needs others is a <see cref="Wording{T}"/>. Meant to be a static field of its evaluator.</remarks>
public class Wording
{
    /// <summary>A wording of a finding.</summary>
    /// <param name="code">Its stable code: the evaluator's name, a dot, and a word, for example <c>voices.differ</c>.</param>
    /// <param name="kind">What sort of finding it makes.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public Wording(string code, FindingKind kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Code = code;
        Kind = kind;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What sort of finding it makes.</summary>
    public FindingKind Kind { get; }

    /// <summary>Puts down the arguments of a text, from what the finding rests on.</summary>
    private protected virtual void Lay(object? basis, ArgumentWriter arguments)
    {
        if (basis is Item item)
        {
            StandardArguments.Lay(item, arguments);
        }
    }

    internal void LayArguments(object? basis, ArgumentWriter arguments) => Lay(basis, arguments);
}

/// <summary>A wording whose arguments are put down from what the finding rests on, only when its text is asked for.</summary>
/// <typeparam name="T">What the finding rests on: an item, or a small record of the evaluator's own.</typeparam>
public sealed class Wording<T> : Wording
    where T : class
{
    private readonly Action<T, ArgumentWriter> lay;

    /// <summary>A wording of a finding, and how its arguments are put down.</summary>
    /// <param name="code">Its stable code.</param>
    /// <param name="kind">What sort of finding it makes.</param>
    /// <param name="lay">Puts down the arguments; a pure function.</param>
    public Wording(string code, FindingKind kind, Action<T, ArgumentWriter> lay)
        : base(code, kind)
    {
        ArgumentNullException.ThrowIfNull(lay);
        this.lay = lay;
    }

    private protected override void Lay(object? basis, ArgumentWriter arguments) => lay((T)basis!, arguments);
}
