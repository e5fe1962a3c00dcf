using NodaTime;

namespace SocialEval.Methods.SignificantChange;

public sealed partial record ChangeStories
{
    /// <summary>A story is told.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="teller">Who tells it.</param>
    /// <param name="domain">In which domain.</param>
    /// <param name="words">What happened, in the teller's words.</param>
    /// <param name="significance">Why it matters to the teller, in their words.</param>
    /// <param name="recorder">Who writes it down; absent where the teller does.</param>
    /// <exception cref="MethodException">A part is missing, the id is taken, the domain is not there, or all is concluded.</exception>
    public ChangeStories Tell(string id, string teller, string domain, string words, string significance, string? recorder = null)
    {
        var conditions = Going();
        Said(conditions, id, "story.id", "an id");
        Said(conditions, teller, "story.teller", "who tells it");
        Said(conditions, words, "story.words", "what happened, in the teller's words");
        Said(conditions, significance, "story.significance", "why it matters to the teller, in their words");
        conditions.That(Find(id) is null, "story.id", $"'{id}', which is told already", "an id of its own");
        conditions.That(Domains.Contains(domain, StringComparer.Ordinal), "story.domain", $"'{domain}'", "one of the domains");
        conditions.Check();
        return this with { Stories = Stories.With(new() { Id = id, Teller = teller, Recorder = recorder, Domain = domain, Versions = [new(words, significance)] }) };
    }

    /// <summary>A story is read back to its teller, who confirms it as it stands.</summary>
    /// <param name="id">The story.</param>
    /// <param name="on">When.</param>
    /// <exception cref="MethodException">Nobody told it, it was taken back, it is confirmed already, or all is concluded.</exception>
    public ChangeStories Confirm(string id, LocalDate on)
    {
        var story = Standing(id);
        var conditions = Going();
        conditions.That(!story.IsConfirmed, $"story '{id}'", "confirmed already", "a version its teller has not confirmed");
        conditions.Check();
        return With(story with { Versions = [.. story.Versions.SkipLast(1), story.Current! with { ConfirmedOn = on }] });
    }

    /// <summary>A story is corrected: the earlier version stays, and no panel reads the new one before its teller confirms it.</summary>
    /// <param name="id">The story.</param>
    /// <param name="words">What happened, in the teller's words.</param>
    /// <param name="significance">Why it matters to the teller, in their words.</param>
    /// <exception cref="MethodException">Nobody told it, it was taken back, a part is missing, or all is concluded.</exception>
    public ChangeStories Correct(string id, string words, string significance)
    {
        var story = Standing(id);
        var conditions = Going();
        Said(conditions, words, "story.words", "what happened, in the teller's words");
        Said(conditions, significance, "story.significance", "why it matters to the teller, in their words");
        conditions.Check();
        return With(story with { Versions = story.Versions.With(new(words, significance)) });
    }

    /// <summary>A teller takes their story back, at any time: its words are gone, and that it was told remains.</summary>
    /// <param name="id">The story.</param>
    /// <param name="on">When.</param>
    /// <exception cref="MethodException">Nobody told it, or it was taken back already.</exception>
    public ChangeStories TakeBack(string id, LocalDate on) => With(Standing(id) with { Versions = [], TakenBackOn = on });

    private Story Standing(string id)
    {
        var conditions = new Conditions(Method);
        var story = Find(id);
        if (conditions.That(story is not null, $"story '{id}'", "not here", "a story somebody told"))
        {
            conditions.That(story!.TakenBackOn is null, $"story '{id}'", "taken back by its teller", "a story that stands");
        }

        conditions.Check();
        return story!;
    }

    private ChangeStories With(Story changed) => this with { Stories = [.. Stories.Select(story => story.Id == changed.Id ? changed : story)] };
}
