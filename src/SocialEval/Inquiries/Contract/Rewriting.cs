using System.Diagnostics.CodeAnalysis;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Inquiries.Contract;

/// <summary>Goes to everything in a journey that is somebody's voice or words, and to every list whose order means nothing.</summary>
internal abstract class Rewriting
{
    private protected virtual string? Voice(string? party) => party;

    [return: NotNullIfNotNull(nameof(said))]
    private protected virtual Statement? Words(Statement? said) => said;

    private protected virtual Sequence<T> Order<T>(Sequence<T> items) => items;

    public JourneyParts Of(JourneyParts parts) => parts with
    {
        Support = parts.Support is { } support ? support with { EndedBy = Voice(support.EndedBy), Words = Words(support.Words) } : null,
        Themes = Order(parts.Themes),
        Parties = Order(parts.Parties),
        Needs = Each(parts.Needs, need => need with { What = Words(need.What), Themes = Order(need.Themes) }),
        Goals = Each(parts.Goals, Of),
        Interventions = Each(parts.Interventions, Of),
        Outcomes = Each(parts.Outcomes, Of),
        Invitations = Each(parts.Invitations, invitation => invitation with { By = Voice(invitation.By) }),
        Assessments = Each(parts.Assessments, Of),
        Testimonies = Each(parts.Testimonies, testimony => testimony with { Words = Words(testimony.Words) }),
        Pauses = Each(parts.Pauses, pause => pause with { WishedBy = Voice(pause.WishedBy), Words = Words(pause.Words) }),
        Reflections = Each(parts.Reflections, Of),
        Contests = Each(parts.Contests, contest => contest with { By = Voice(contest.By), Words = Words(contest.Words) }),
        Measures = Each(parts.Measures, Of),
        Stories = Each(parts.Stories, Of),
        Markers = Each(parts.Markers, marker => marker with { What = Words(marker.What), Journal = Each(marker.Journal, entry => entry with { By = Voice(entry.By), Words = Words(entry.Words) }) }),
        Significations = Each(parts.Significations, mark => mark with { By = Voice(mark.By), RecordedBy = Voice(mark.RecordedBy), Stones = Order(mark.Stones), Words = Words(mark.Words) }),
        Placements = Each(parts.Placements, placement => placement with { By = Voice(placement.By), RecordedBy = Voice(placement.RecordedBy), Words = Words(placement.Words) }),
        Ties = Each(parts.Ties, tie => tie with { What = Words(tie.What) }),
        Questions = Each(parts.Questions, question => question with
        {
            What = Words(question.What),
            ChosenBy = Order(question.ChosenBy),
            Reply = question.Reply is { } reply ? reply with { By = Voice(reply.By), Words = Words(reply.Words) } : null,
        }),
    };

    private Goal Of(Goal goal) => goal with
    {
        // The order of versions has a meaning: they are listed as they were proposed.
        Versions = Sequence.Owning(Array.ConvertAll(goal.Versions.AsSpan().ToArray(), Of)),
        Meets = Order(goal.Meets),
        Themes = Order(goal.Themes),
        Ending = goal.Ending is { } ending ? ending with { By = Voice(ending.By), Words = Words(ending.Words) } : null,
    };

    private GoalVersion Of(GoalVersion version) => version with
    {
        ProposedBy = Voice(version.ProposedBy),
        Wording = Words(version.Wording),
        Importance = Words(version.Importance),
        Scale = Order(version.Scale),
        Horizon = version.Horizon is { } horizon ? horizon with { Words = Words(horizon.Words) } : null,
        Commitments = Each(version.Commitments, commitment => commitment with { By = Voice(commitment.By), What = Words(commitment.What) }),
        Receipts = Each(version.Receipts, receipt => receipt with { By = Voice(receipt.By) }),
        Agreements = Each(version.Agreements, agreement => agreement with { By = Voice(agreement.By), OnBehalfOf = OnBehalf(agreement.By, agreement.OnBehalfOf), Words = Words(agreement.Words) }),
    };

    private Intervention Of(Intervention intervention) => intervention with
    {
        What = Words(intervention.What),
        DoneBy = Order(intervention.DoneBy),
        Mediates = Order(intervention.Mediates),
        Towards = Order(intervention.Towards),
        AskedBy = Voice(intervention.AskedBy),
        Decision = intervention.Decision is { } decision ? decision with { Reason = Words(decision.Reason) } : null,
        Trials = Each(intervention.Trials, trial => trial with { What = Words(trial.What), Learnt = Words(trial.Learnt) }),
        Timing = intervention.Timing is { } timing ? timing with { By = Voice(timing.By), Words = Words(timing.Words) } : null,
    };

    private Outcome Of(Outcome outcome) => outcome with
    {
        What = Words(outcome.What),
        WelcomeBy = Voice(outcome.WelcomeBy),
        Towards = Order(outcome.Towards),
        Contributions = Each(outcome.Contributions, contribution => contribution with { Words = Words(contribution.Words) }),
        Significance = Words(outcome.Significance),
        Substantiations = Each(outcome.Substantiations, answer => answer with { By = Voice(answer.By), Words = Words(answer.Words) }),
    };

    private Measure Of(Measure measure) => measure with
    {
        By = Voice(measure.By),
        RecordedBy = Voice(measure.RecordedBy),
        OnBehalfOf = OnBehalf(measure.By, measure.OnBehalfOf),
        Words = Words(measure.Words),

        // The order of areas has a meaning: they are listed as they were named.
        Areas = Sequence.Owning(Array.ConvertAll(measure.Areas.AsSpan().ToArray(), area => area with { What = Words(area.What) })),
    };

    private Story Of(Story story) => story with
    {
        What = Words(story.What),
        Significance = Words(story.Significance),

        // Rounds follow one another.
        Selections = Sequence.Owning(Array.ConvertAll(story.Selections.AsSpan().ToArray(), selection => selection with
        {
            Panel = Order(selection.Panel),
            Reason = Words(selection.Reason),
            Dissents = Each(selection.Dissents, dissent => Words(dissent)),
        })),
        Feedback = Each(story.Feedback, feedback => feedback with { By = Voice(feedback.By), Words = Words(feedback.Words) }),
    };

    private Assessment Of(Assessment assessment) => assessment with
    {
        By = Voice(assessment.By),
        RecordedBy = Voice(assessment.RecordedBy),
        OnBehalfOf = OnBehalf(assessment.By, assessment.OnBehalfOf),
        Words = Words(assessment.Words),
    };

    private Reflection Of(Reflection reflection) => reflection with
    {
        Participants = Order(reflection.Participants),
        AskedBy = Voice(reflection.AskedBy),
        Decided = Order(reflection.Decided),
        TakesUp = Order(reflection.TakesUp),
        Notes = Each(reflection.Notes, note => note with { Words = Words(note.Words) }),
        Held = Words(reflection.Held),
        Dissents = Each(reflection.Dissents, dissent => Words(dissent)),
    };

    // Nobody unknown acts on behalf of somebody.
    private string? OnBehalf(string? by, string? person) => Voice(by) is null && by is not null ? null : person;

    private Sequence<T> Each<T>(Sequence<T> items, Converter<T, T> change) =>
        items.IsEmpty ? items : Order(Sequence.Owning(Array.ConvertAll(items.AsSpan().ToArray(), change)));
}

/// <summary>Makes every speaker and every recorder unknown.</summary>
internal sealed class Anonymous : Rewriting
{
    private protected override string? Voice(string? party) => null;

    private protected override Statement? Words(Statement? said) => said is null ? null : said with { By = null, RecordedBy = null };
}

/// <summary>Makes a recording of everything said.</summary>
internal sealed class Recorded : Rewriting
{
    private protected override Statement? Words(Statement? said) =>
        said?.Text is null ? said : Statement.OfMedia("recording", said.Mode ?? StatementMode.Spoken) with { By = said.By, RecordedBy = said.RecordedBy, ConfirmedOn = said.ConfirmedOn, Mentions = said.Mentions };
}

/// <summary>Puts the last first, in every list whose order means nothing.</summary>
internal sealed class Reversed : Rewriting
{
    private protected override Sequence<T> Order<T>(Sequence<T> items)
    {
        var reversed = items.AsSpan().ToArray();
        Array.Reverse(reversed);
        return Sequence.Owning(reversed);
    }
}

/// <summary>Puts the first last, in every list whose order means nothing.</summary>
internal sealed class Rotated : Rewriting
{
    private protected override Sequence<T> Order<T>(Sequence<T> items) => items.Count < 3 ? items : [.. items.AsSpan()[1..], items[0]];
}

/// <summary>Changes nothing, and keeps every word it comes by.</summary>
internal sealed class Gleaning(HashSet<string> words) : Rewriting
{
    public void Glean(JourneyParts parts)
    {
        _ = Of(parts);
        Keep(parts.Place?.Text);
        foreach (var party in parts.Parties)
        {
            Keep(party.Id);
            Keep(party.Name);
        }

        foreach (var goal in parts.Goals)
        {
            foreach (var version in goal.Versions)
            {
                foreach (var level in version.Scale)
                {
                    Keep(level.Text);
                }
            }
        }
    }

    /// <summary>Keeps the words of a view.</summary>
    public void Glean(JourneyView view) => Glean(new JourneyParts
    {
        Id = view.Id,
        Kind = view.Kind,
        Themes = view.Themes,
        Place = view.Place,
        Support = view.Support,
        Parties = view.Parties,
        Needs = view.Needs,
        Goals = view.Goals,
        Interventions = view.Interventions,
        Outcomes = view.Outcomes,
        Invitations = view.Invitations,
        Assessments = view.Assessments,
        Testimonies = view.Testimonies,
        Pauses = view.Pauses,
        Reflections = view.Reflections,
        Contests = view.Contests,
        Measures = view.Measures,
        Stories = view.Stories,
        Markers = view.Markers,
        Significations = view.Significations,
        Placements = view.Placements,
        Ties = view.Ties,
        Questions = view.Questions,
    });

    private protected override Statement? Words(Statement? said)
    {
        Keep(said?.Text);
        Keep(said?.Media);
        return said;
    }

    private void Keep(string? word)
    {
        if (word is not null)
        {
            words.Add(word);
        }
    }
}
