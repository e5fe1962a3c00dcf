using NodaTime;

namespace SocialEval.Methods.SignificantChange;

/// <summary>What a teller was told of a panel's choice and its reason.</summary>
/// <param name="Teller">The teller, by id.</param>
/// <param name="On">When.</param>
/// <param name="Words">What they were told.</param>
public sealed record Feedback(string Teller, LocalDate On, string Words)
{
    /// <inheritdoc/>
    public override string ToString() => $"feedback to '{Teller}'";
}
