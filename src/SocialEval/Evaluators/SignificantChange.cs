using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>Stories of change: why each matters to its teller, what panels chose and why, what was told back.</summary>
/// <remarks>Source: Davies and Dart 2005. A story that was not chosen is told like one that was. Feedback is due to every teller;
/// where it is not noted, that is the panel's. Where no story of an unwelcome change is noted, that is told too.</remarks>
public sealed class SignificantChange() : Evaluator("significant-change/1", SignificantChangeWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var unwelcome = false;
        foreach (var story in inquiry.View.Standing(inquiry.View.Stories))
        {
            Tell(inquiry, story);
            unwelcome |= story.Domain == Story.Unwelcome;
        }

        if (!inquiry.View.Stories.IsEmpty && !unwelcome)
        {
            inquiry.Found(SignificantChangeWords.NoUnwelcome, inquiry.View, null);
        }

        return inquiry.Conclude();
    }

    private static void Tell(Inquiry inquiry, Story story)
    {
        inquiry.Found(Voice.IsOwn(story) ? SignificantChangeWords.Tells : SignificantChangeWords.Recorded, story, story, story);
        if (story.What is { ConfirmedOn: null, Erased: null, RecordedBy: { } recorder } && recorder != story.What.By)
        {
            inquiry.Found(SignificantChangeWords.NotReadBack, story, story);
        }

        foreach (var selection in story.Selections)
        {
            inquiry.Found(selection.Chosen ? SignificantChangeWords.Chosen : SignificantChangeWords.NotChosen, new ToldSelection(story, selection), story, story);
        }

        foreach (var feedback in story.Feedback)
        {
            inquiry.Found(SignificantChangeWords.ToldBack, new ToldFeedback(story, feedback), story, story);
        }

        if (!story.Selections.IsEmpty && !IsToldBack(story))
        {
            inquiry.Found(SignificantChangeWords.FeedbackDue, story, story);
            if (WhoSat(inquiry.View, story) is { } member)
            {
                inquiry.Ask(SignificantChangeWords.AskFeedback, story, member.Id);
            }
        }
    }

    private static bool IsToldBack(Story story)
    {
        foreach (var feedback in story.Feedback)
        {
            if (feedback.To is not null && feedback.To == story.What.By)
            {
                return true;
            }
        }

        return false;
    }

    private static Party? WhoSat(JourneyView view, Story story)
    {
        foreach (var selection in story.Selections)
        {
            foreach (var member in selection.Panel)
            {
                if (member != story.What.By && view.Party(member) is { DeceasedOn: null } party && view.Reaches(story, member))
                {
                    return party;
                }
            }
        }

        return null;
    }
}
