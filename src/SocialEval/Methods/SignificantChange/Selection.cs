using NodaTime;

namespace SocialEval.Methods.SignificantChange;

/// <summary>What a panel chose.</summary>
/// <param name="On">When.</param>
/// <param name="Chosen">The ids of the stories it chose; none is an answer too.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Dissents">Who on the panel disagreed, in their words.</param>
public sealed record Selection(LocalDate On, Sequence<string> Chosen, string Reason, Sequence<Dissent> Dissents)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Chosen.Count} chosen");
}
