namespace SocialEval.Methods.OutcomeHarvesting;

/// <summary>What somebody says of one part of an outcome.</summary>
/// <param name="Field">Of which part.</param>
/// <param name="Answer">Their answer.</param>
/// <param name="Comment">Their comment.</param>
public sealed record FieldAnswer(OutcomeField Field, FieldAgreement Answer, string? Comment = null)
{
    /// <inheritdoc/>
    public override string ToString() => Vocabulary<OutcomeField>.Of(Field);
}
