namespace SocialEval.Methods.Rhythm;

/// <summary>An answer given some months after the end of the support.</summary>
/// <param name="Months">How many months after the end the question was put.</param>
/// <param name="Answer">The answer, in the words the question offers; absent where it was asked and not answered.</param>
public sealed record LaterAnswer(int Months, string? Answer)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"an answer {Months} months after");
}
