namespace SocialEval.Methods.OutcomeHarvesting;

/// <summary>Somebody who knows of an outcome and had no part in writing it down, and what they say of it.</summary>
/// <param name="Outcome">The outcome, by id.</param>
/// <param name="Who">Who was asked, by id.</param>
/// <param name="Knows">How they can know, and what makes them independent, in words.</param>
/// <param name="Answers">What they answered; none where they were asked and gave no answer.</param>
public sealed record Substantiation(string Outcome, string Who, string Knows, Sequence<FieldAnswer> Answers = default)
{
    /// <inheritdoc/>
    public override string ToString() => $"'{Who}' on '{Outcome}'";
}
