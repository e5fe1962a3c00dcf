using NodaTime;

namespace SocialEval.Methods.SignificantChange;

public sealed partial record ChangeStories
{
    /// <summary>Stories are put to a panel.</summary>
    /// <param name="id">The round's id.</param>
    /// <param name="level">1 for the first; higher up only what was chosen one level below is read.</param>
    /// <param name="panel">Two people or more, each with a role.</param>
    /// <param name="choosing">How they mean to choose.</param>
    /// <param name="stories">The ids of the stories they read.</param>
    /// <exception cref="MethodException">A story nobody told, was taken back, is not confirmed or was not chosen below; a panel
    /// of fewer than two or without roles; or all is concluded.</exception>
    public ChangeStories Open(string id, int level, Sequence<PanelMember> panel, ChoosingMethod choosing, Sequence<string> stories)
    {
        var conditions = Going();
        Said(conditions, id, "round.id", "an id");
        conditions.That(Rounds.All(round => round.Id != id), "round.id", $"'{id}', which is there already", "an id of its own");
        conditions.That(level >= 1, "round.level", $"'{level}'", "1 or higher");
        conditions.That(Enum.IsDefined(choosing), "round.choosing", $"'{choosing}'", "a way of choosing");
        conditions.That(panel.Select(member => member.Who).Distinct(StringComparer.Ordinal).Count() >= 2, "round.panel", Refused.Counted(panel.Count, "member"), "two people or more");
        conditions.That(panel.All(member => !string.IsNullOrWhiteSpace(member.Who) && !string.IsNullOrWhiteSpace(member.Role)), "round.panel", "a member without a role", "each with a role");
        conditions.That(!stories.IsEmpty, "round.stories", "none", "one story or more");
        for (var i = 0; i < stories.Count; i++)
        {
            Readable(conditions, stories[i], level, Conditions.At("round.stories", i));
        }

        conditions.That(stories.Distinct(StringComparer.Ordinal).Count() == stories.Count, "round.stories", "a story twice", "each story once");
        conditions.Check();
        return this with
        {
            Rounds = Rounds.With(new()
            {
                Id = id,
                Level = level,
                Panel = panel,
                Choosing = choosing,
                Candidates = [.. stories.Select(story => new Candidate(story, Find(story)!.Versions.Count))],
            }),
        };
    }

    /// <summary>A panel chooses among the stories it read, and says why.</summary>
    /// <param name="round">The round.</param>
    /// <param name="on">When.</param>
    /// <param name="chosen">The ids of the stories it chooses; none is an answer too.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="dissents">Who on the panel disagrees, in their words.</param>
    /// <exception cref="MethodException">The round is not there or has chosen, a story was not put to it, was taken back or
    /// changed since, there is no reason, a dissent is nobody's on the panel, or all is concluded.</exception>
    public ChangeStories Choose(string round, LocalDate on, Sequence<string> chosen, string reason, Sequence<Dissent> dissents = default)
    {
        var found = Round(round);
        var conditions = Going();
        conditions.That(found.Selection is null, $"round '{round}'", "closed, for it has chosen", "a round that has not chosen");
        Said(conditions, reason, "reason", "why the panel chose so, in words");
        for (var i = 0; i < chosen.Count; i++)
        {
            Choosable(conditions, found, chosen[i], Conditions.At("chosen", i));
        }

        conditions.That(chosen.Distinct(StringComparer.Ordinal).Count() == chosen.Count, "chosen", "a story twice", "each story once");
        for (var i = 0; i < dissents.Count; i++)
        {
            conditions.That(found.Panel.Any(member => member.Who == dissents[i].By), Conditions.At("dissents", i), $"by '{dissents[i].By}', who is not on the panel", "a member of the panel");
            Said(conditions, dissents[i].Words, Conditions.At("dissents", i), "what they said");
        }

        conditions.Check();
        return With(found with { Selection = new(on, chosen, reason, dissents) });
    }

    /// <summary>A teller is told what a panel chose, and why.</summary>
    /// <param name="round">The round.</param>
    /// <param name="teller">A teller of a story the panel read.</param>
    /// <param name="on">When.</param>
    /// <param name="words">What they were told.</param>
    /// <exception cref="MethodException">The round is not there or has not chosen, nothing is due to the teller, the day lies
    /// before the choice, there are no words, or all is concluded.</exception>
    public ChangeStories FeedBack(string round, string teller, LocalDate on, string words)
    {
        var found = Round(round);
        var conditions = Going();
        if (conditions.That(found.Selection is not null, $"round '{round}'", "open, for it has not chosen", "a round that has chosen"))
        {
            conditions.That(FeedbackDue.Contains(new FeedbackDue(round, teller)), "teller", $"'{teller}', to whom nothing is due", "a teller whose story the panel read and who has not been told");
            conditions.That(on >= found.Selection!.On, "on", $"'{new DayRange(on)}'", "the day of the choice or one after it");
        }

        Said(conditions, words, "words", "what they were told");
        conditions.Check();
        return With(found with { Feedback = found.Feedback.With(new(teller, on, words)) });
    }

    /// <summary>It is concluded, once every panel has chosen and every teller has been told.</summary>
    /// <exception cref="MethodException">A round is open, feedback is due, or it is concluded already.</exception>
    public ChangeStories Conclude()
    {
        var conditions = Going();
        foreach (var round in Rounds)
        {
            conditions.That(round.Selection is not null, $"round '{round.Id}'", "open, for it has not chosen", "a round that has chosen");
        }

        foreach (var due in FeedbackDue)
        {
            conditions.That(false, $"round '{due.Round}'", $"'{due.Teller}' has not been told", "every teller told what was chosen, and why");
        }

        conditions.Check();
        return this with { IsConcluded = true };
    }

    private void Readable(Conditions conditions, string id, int level, string what)
    {
        var story = Find(id);
        if (!conditions.That(story is not null, what, $"'{id}', which nobody told", "a story somebody told")
            || !conditions.That(story!.TakenBackOn is null, what, $"'{id}', which its teller took back", "a story that stands"))
        {
            return;
        }

        conditions.That(story.IsConfirmed, what, $"'{id}', which was not read back as it stands", "a story its teller has confirmed");
        conditions.That(
            level <= 1 || Rounds.Any(round => round.Level == level - 1 && round.Selection is { } selection && selection.Chosen.Contains(id, StringComparer.Ordinal)),
            what,
            $"'{id}', which no panel of level {level - 1} chose",
            "a story chosen one level below");
    }

    private void Choosable(Conditions conditions, SelectionRound round, string id, string what)
    {
        var candidate = round.Candidates.FirstOrDefault(candidate => candidate.Story == id);
        if (!conditions.That(Find(id) is not null, what, $"'{id}', which nobody told", "a story the panel read")
            || !conditions.That(candidate is not null, what, $"'{id}', which was not put to this panel", "a story the panel read"))
        {
            return;
        }

        var story = Find(id)!;
        conditions.That(story.TakenBackOn is null, what, $"'{id}', which its teller took back", "a story that stands");
        conditions.That(story.TakenBackOn is not null || story.Versions.Count == candidate!.Version, what, $"'{id}', which its teller corrected since", "the version the panel read, or a new round");
    }

    private SelectionRound Round(string id)
    {
        var round = Rounds.FirstOrDefault(round => round.Id == id);
        return round ?? throw Refused.By(Method, $"round '{id}'", "not here", "a round that was opened");
    }

    private ChangeStories With(SelectionRound changed) => this with { Rounds = [.. Rounds.Select(round => round.Id == changed.Id ? changed : round)] };
}
