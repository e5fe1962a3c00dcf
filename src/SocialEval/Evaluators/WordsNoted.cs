using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>In whose words a journey is told, and which words of those concerned the institution wrote down without a trace of reading them back.</summary>
internal sealed class WordsNoted
{
    private readonly JourneyView view;

    /// <summary>The words of a view.</summary>
    public WordsNoted(JourneyView view)
    {
        this.view = view;
        foreach (var assessment in view.Standing(view.Assessments))
        {
            Sort(assessment);
            NoteUnread(assessment, assessment.By, assessment.RecordedBy ?? assessment.Words?.RecordedBy, assessment.ConfirmedOn ?? assessment.Words?.ConfirmedOn);
        }

        foreach (var testimony in view.Standing(view.Testimonies))
        {
            Sort(testimony);
            NoteUnread(testimony, testimony.Words);
        }

        foreach (var outcome in view.Standing(view.Outcomes))
        {
            Sort(outcome);
            NoteUnread(outcome, outcome.What);
        }

        foreach (var contest in view.Standing(view.Contests))
        {
            Sort(contest);
        }

        foreach (var measure in view.Standing(view.Measures))
        {
            NoteUnread(measure, measure.By, measure.RecordedBy, measure.ConfirmedOn);
        }
    }

    /// <summary>What is in the words of those concerned.</summary>
    public List<Item> Theirs { get; } = [];

    /// <summary>What is in the words of the institution.</summary>
    public List<Item> Others { get; } = [];

    /// <summary>Words of those concerned that the institution wrote down, with no trace that they were read back.</summary>
    public List<Item> Unread { get; } = [];

    private void Sort(Item item)
    {
        var speaker = Voice.WordsOf(item)?.By ?? Voice.Of(item);
        if (view.IsBeneficiary(speaker))
        {
            Theirs.Add(item);
        }
        else if (Institution.Has(view.Party(speaker)))
        {
            Others.Add(item);
        }
    }

    private void NoteUnread(Item item, Statement words)
    {
        if (words.Erased is null)
        {
            NoteUnread(item, words.By, words.RecordedBy, words.ConfirmedOn);
        }
    }

    private void NoteUnread(Item item, string? speaker, string? recorder, PartialDate? confirmed)
    {
        if (confirmed is null && view.IsBeneficiary(speaker) && Institution.Has(view.Party(recorder)))
        {
            Unread.Add(item);
        }
    }
}
