using NodaTime;

namespace SocialEval.Methods.OutcomeMapping;

/// <summary>What was seen of a marker in a period, of whom, and the story of it.</summary>
/// <param name="Marker">The marker, by id.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period.</param>
/// <param name="Seen">How much of it was seen.</param>
/// <param name="Who">Of whom it was seen; none where it was not seen.</param>
/// <param name="Story">What happened, in words.</param>
/// <param name="Unexpected">A change nobody had foreseen, in words.</param>
/// <param name="Lessons">What was learnt, in words.</param>
public sealed record JournalEntry(string Marker, LocalDate From, LocalDate To, MarkerSeen Seen, Sequence<string> Who, string Story, string? Unexpected = null, string? Lessons = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"an entry on '{Marker}'";
}
