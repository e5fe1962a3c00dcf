using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Reflecting;

/// <summary>A reflection while it takes place: each one's own note first, then what is held together, with who holds against it and
/// why, then what is decided, or nothing.</summary>
/// <remarks>
/// <para>Nobody sees another's note before everybody has written or said that they will not (P11). There is no consensus by
/// default: that nothing is held is an answer, and a decision is the next version of a goal, to which each agrees or not by their
/// own act.</para>
/// <para>Immutable: each step gives a new value, and one out of order is refused with what it waits for.</para>
/// </remarks>
public sealed partial record Conversation
{
    internal Conversation(ReflectionAgenda agenda, string id, PartialDate? on, string? askedBy)
    {
        Agenda = agenda;
        Id = id;
        On = on;
        AskedBy = askedBy;
    }

    /// <summary>What it takes up.</summary>
    public ReflectionAgenda Agenda { get; }

    /// <summary>The id of the reflection it becomes.</summary>
    public string Id { get; }

    /// <summary>When.</summary>
    public PartialDate? On { get; }

    /// <summary>The id of the party who asked for it.</summary>
    public string? AskedBy { get; }

    /// <summary>How far it has come.</summary>
    public ConversationStep Step { get; private init; }

    /// <summary>The ids of those who have neither written nor said that they will not.</summary>
    public Sequence<string> Awaited =>
        [.. Agenda.Participants.Where(participant => !Silent.Contains(participant) && !Notes.Any(note => note.Words.By == participant))];

    /// <summary>What the group holds; nothing where it holds nothing, or not yet.</summary>
    public Statement? Held { get; private init; }

    /// <summary>Who holds against it, and why.</summary>
    public Sequence<Statement> Dissents { get; private init; }

    private Sequence<Note> Notes { get; init; }

    private Sequence<string> Silent { get; init; }

    private Sequence<Proposal> Decided { get; init; }

    /// <summary>The notes somebody may read: their own; and, once everybody is done, those that others share with them.</summary>
    /// <param name="reader">The id of one of those in the room.</param>
    /// <exception cref="ArgumentException">They are not in the room.</exception>
    public Sequence<Note> NotesFor(string reader)
    {
        InTheRoom(reader);
        return [.. Notes.Where(note => note.Words.By == reader || (Step != ConversationStep.Alone && note.SharedWith is { } shared && shared.Contains(reader)))];
    }

    /// <summary>The journey with the reflection in it, and what was decided proposed.</summary>
    /// <param name="journey">The journey as it is now.</param>
    /// <exception cref="ArgumentException">It is another journey than the agenda's.</exception>
    /// <exception cref="InvalidJourneyException">A step is left, or the reflection or what was decided cannot be; every reason is listed.</exception>
    public Journey Close(Journey journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        if (journey.Id != Agenda.Journey)
        {
            throw new ArgumentException($"The conversation is about journey '{Agenda.Journey}', and this is '{journey.Id}'; expected the same journey.", nameof(journey));
        }

        if (Step != ConversationStep.Deciding)
        {
            throw Refused("held", "a conversation that is not over", Expected());
        }

        foreach (var decision in Decided)
        {
            journey = decision.New is { } goal ? journey.Propose(goal) : journey.Amend(decision.Goal, decision.Versions[0]);
        }

        return journey.Reflect(new Reflection
        {
            Id = Id,
            On = On,
            AskedBy = AskedBy,
            Participants = Agenda.Participants,
            TakesUp = [.. Agenda.Points.SelectMany(point => point.Citing).Distinct()],
            Notes = Notes,
            Held = Held,
            Dissents = Dissents,
            Decided = [.. Decided.SelectMany(decision => decision.Versions).Select(version => version.Id)],
        });
    }

    /// <summary>The reflection's id and how far it has come; never what is said in it.</summary>
    public override string ToString() => $"conversation '{Id}', {Vocabulary<ConversationStep>.Of(Step)}";

    private void InTheRoom(string participant)
    {
        ArgumentException.ThrowIfNullOrEmpty(participant);
        if (!Agenda.Participants.Contains(participant))
        {
            throw new ArgumentException($"'{participant}' is not in the room; expected one of those taking part in the conversation.", nameof(participant));
        }
    }

    private string Expected() => Step == ConversationStep.Alone
        ? $"a note of {string.Join(", ", Awaited.Select(Told.Quote))} first, or that they will not write"
        : "what the group holds first, or that it holds nothing";

    private InvalidJourneyException Refused(string part, string found, string expected) => new($"$.reflections['{Id}'].{part}", found, expected);

    private sealed record Proposal(string Goal, Sequence<GoalVersion> Versions, Goal? New);
}
