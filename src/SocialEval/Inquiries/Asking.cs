namespace SocialEval.Inquiries;

/// <summary>What a question asks, by a stable code; its text is in the evaluator's <see cref="Texts"/>, in each language.</summary>
/// <remarks>The text may use <c>{to:party}</c>, whom it is put to.</remarks>
public sealed class Asking
{
    /// <summary>A question's wording.</summary>
    /// <param name="code">Its stable code: the evaluator's name, a dot, and a word, for example <c>voices.ask</c>.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public Asking(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Code = code;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }
}
