using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Reflecting;

/// <content>The steps, in their order.</content>
public sealed partial record Conversation
{
    /// <summary>Somebody writes their own note. Until everybody is done they may write it anew.</summary>
    /// <param name="by">The id of one of those in the room.</param>
    /// <param name="words">What they write, in their own words.</param>
    /// <param name="sharedWith">The ids of those who may read it once everybody is done; nobody: it stays theirs alone.</param>
    /// <exception cref="ArgumentException">Somebody is not in the room, or the words are somebody else's.</exception>
    /// <exception cref="InvalidJourneyException">Everybody is done.</exception>
    public Conversation Write(string by, Statement words, params ReadOnlySpan<string> sharedWith)
    {
        var own = Own(by, words);
        foreach (var reader in sharedWith)
        {
            InTheRoom(reader);
        }

        Alone($"a note of '{by}'");
        var note = new Note { Id = $"{Id}-{by}", Words = own, SharedWith = Sequence.Of(sharedWith) };
        return Noted(this with { Notes = [.. Notes.Where(there => there.Words.By != by), note], Silent = [.. Silent.Where(there => there != by)] });
    }

    /// <summary>Somebody says that they will not write. They need not say why.</summary>
    /// <param name="by">The id of one of those in the room.</param>
    /// <exception cref="ArgumentException">They are not in the room.</exception>
    /// <exception cref="InvalidJourneyException">Everybody is done.</exception>
    public Conversation Pass(string by)
    {
        InTheRoom(by);
        Alone($"'{by}', who will not write");
        return Noted(this with { Notes = [.. Notes.Where(there => there.Words.By != by)], Silent = [.. Silent.Where(there => there != by), by] });
    }

    /// <summary>What is held together.</summary>
    /// <param name="words">In whose words; absent speaker: the group's.</param>
    /// <exception cref="InvalidJourneyException">Not everybody is done with their notes, or the group said before what it holds.</exception>
    public Conversation Hold(Statement words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Together();
        return this with { Held = words, Step = ConversationStep.Deciding };
    }

    /// <summary>Nothing is held together: an answer like another. Nothing is decided then.</summary>
    /// <exception cref="InvalidJourneyException">Not everybody is done with their notes, or the group said before what it holds.</exception>
    public Conversation HoldNothing()
    {
        Together();
        return this with { Step = ConversationStep.Deciding };
    }

    /// <summary>Somebody holds against what the group holds, or against what it decided; it is kept, with who and why.</summary>
    /// <param name="by">The id of one of those in the room.</param>
    /// <param name="why">Why, in their own words.</param>
    /// <exception cref="ArgumentException">They are not in the room, or the words are somebody else's.</exception>
    /// <exception cref="InvalidJourneyException">The group holds nothing, or has not said it yet.</exception>
    public Conversation Dissent(string by, Statement why)
    {
        var own = Own(by, why);
        if (Held is null)
        {
            throw Refused("dissents", $"a dissent of '{by}' where nothing is held", "what the group holds, said first");
        }

        return this with { Dissents = Dissents.With(own) };
    }

    /// <summary>Something is decided: the next version of a goal. The group's decision is nobody's agreement.</summary>
    /// <param name="goal">The goal's id.</param>
    /// <param name="version">The version; without agreements, which each gives by their own act.</param>
    /// <exception cref="InvalidJourneyException">The group holds nothing, or has not said it yet; or the version brings agreements.</exception>
    public Conversation Decide(string goal, GoalVersion version)
    {
        ArgumentException.ThrowIfNullOrEmpty(goal);
        ArgumentNullException.ThrowIfNull(version);
        Deciding();
        Unagreed(version);
        return this with { Decided = Decided.With(new(goal, [version], null)) };
    }

    /// <summary>Something is decided that no goal says yet: a new one. The group's decision is nobody's agreement.</summary>
    /// <param name="goal">The goal, with the version proposed.</param>
    /// <exception cref="InvalidJourneyException">The group holds nothing, or has not said it yet; or a version brings agreements.</exception>
    public Conversation Decide(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        Deciding();
        foreach (var version in goal.Versions)
        {
            Unagreed(version);
        }

        return this with { Decided = Decided.With(new(goal.Id, goal.Versions, goal)) };
    }

    private static Conversation Noted(Conversation next) => next.Awaited.IsEmpty ? next with { Step = ConversationStep.Together } : next;

    private Statement Own(string by, Statement words)
    {
        InTheRoom(by);
        ArgumentNullException.ThrowIfNull(words);
        return words.By is null || words.By == by
            ? words with { By = by }
            : throw new ArgumentException($"The words are those of '{words.By}'; expected the own words of '{by}'.", nameof(words));
    }

    private void Alone(string found)
    {
        if (Step != ConversationStep.Alone)
        {
            throw Refused("notes", $"{found}, after everybody is done", "notes written before anybody reads another's");
        }
    }

    private void Together()
    {
        if (Step != ConversationStep.Together)
        {
            throw Step == ConversationStep.Alone
                ? Refused("held", "what is held together, while notes are awaited", Expected())
                : Refused("held", "what is held together, a second time", "it said once; what some hold against it is a dissent");
        }
    }

    private void Deciding()
    {
        if (Held is null)
        {
            throw Refused("decided", "a decision", Step == ConversationStep.Deciding ? "none, where nothing is held" : Expected());
        }
    }

    private void Unagreed(GoalVersion version)
    {
        if (!version.Agreements.IsEmpty)
        {
            throw Refused("decided", $"version '{version.Id}' with agreements", "a version without: each agrees by their own act, afterwards");
        }
    }
}
