using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval;

/// <content>What people do where they chose a method: measure, tell stories and make something of them, place, ask upwards.</content>
public sealed partial class Journey
{
    /// <summary>Takes down what somebody says of areas they named.</summary>
    /// <param name="measure">Whose it is, and what they say of each area.</param>
    /// <exception cref="InvalidJourneyException">It cannot be, or it is given after its author's death.</exception>
    public Journey Rate(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return From(Parts with { Measures = Parts.Measures.With(measure) });
    }

    /// <summary>Tells a story of a change, and why it matters.</summary>
    /// <param name="story">The story, in the teller's words.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Tell(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return From(Parts with { Stories = Parts.Stories.With(story) });
    }

    /// <summary>A panel chooses a story or not, and says why. A story is read back to its teller first.</summary>
    /// <param name="story">The story's id.</param>
    /// <param name="selection">Who sat, what they chose and why.</param>
    /// <exception cref="InvalidJourneyException">There is no such story, nobody read it back to its teller, or no reason is given.</exception>
    public Journey Select(string story, Selection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var found = Named(Parts.Stories, story, "$.stories", "story");
        return From(Parts with { Stories = Replaced(Parts.Stories, found, found with { Selections = found.Selections.With(selection) }) });
    }

    /// <summary>Tells somebody what became of their story.</summary>
    /// <param name="story">The story's id.</param>
    /// <param name="feedback">Who was told what.</param>
    /// <exception cref="InvalidJourneyException">There is no such story, or no panel read it yet.</exception>
    public Journey GiveBack(string story, Feedback feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var found = Named(Parts.Stories, story, "$.stories", "story");
        return From(Parts with { Stories = Replaced(Parts.Stories, found, found with { Feedback = found.Feedback.With(feedback) }) });
    }

    /// <summary>Writes down what people hope to see a partner do.</summary>
    /// <param name="marker">The change, and how deep it would be.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Hope(ProgressMarker marker)
    {
        ArgumentNullException.ThrowIfNull(marker);
        return From(Parts with { Markers = Parts.Markers.With(marker) });
    }

    /// <summary>Writes down what was seen of a progress marker.</summary>
    /// <param name="marker">The marker's id.</param>
    /// <param name="entry">What was seen, and who tells it.</param>
    /// <exception cref="InvalidJourneyException">There is no such marker, or the entry cannot be.</exception>
    public Journey See(string marker, MarkerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var found = Named(Parts.Markers, marker, "$.markers", "marker");
        return From(Parts with { Markers = Replaced(Parts.Markers, found, found with { Journal = found.Journal.With(entry) }) });
    }

    /// <summary>A teller says what they make of their own story.</summary>
    /// <param name="signification">Where they put the mark, or that the frame does not apply.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Signify(Signification signification)
    {
        ArgumentNullException.ThrowIfNull(signification);
        return From(Parts with { Significations = Parts.Significations.With(signification) });
    }

    /// <summary>Somebody places a decision on the ladder of participation.</summary>
    /// <param name="placement">Who places what, and where.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey PlaceOnLadder(Placement placement)
    {
        ArgumentNullException.ThrowIfNull(placement);
        return From(Parts with { Placements = Parts.Placements.With(placement) });
    }

    /// <summary>Tells of a tie: a relation, being sent elsewhere, being alone with it.</summary>
    /// <param name="tie">The tie, in somebody's words.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Tell(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return From(Parts with { Ties = Parts.Ties.With(tie) });
    }

    /// <summary>Puts a question to an institution, by the choice of those who put it.</summary>
    /// <param name="question">The question, to whom, and who chose to put it.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Raise(RaisedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return From(Parts with { Questions = Parts.Questions.With(question) });
    }

    /// <summary>An institution replies to a question.</summary>
    /// <param name="question">The question's id.</param>
    /// <param name="reply">What it says.</param>
    /// <exception cref="InvalidJourneyException">There is no such question, it was replied to already, or the reply cannot be.</exception>
    public Journey Reply(string question, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var found = Named(Parts.Questions, question, "$.questions", "question");
        if (found.Reply is not null)
        {
            Refuse($"$.questions['{question}'].reply", "a reply that was given", "a question without one; a later reply answers the question put again");
        }

        return From(Parts with { Questions = Replaced(Parts.Questions, found, found with { Reply = reply }) });
    }

    /// <summary>Somebody who knows of an outcome and was asked says what they make of its account.</summary>
    /// <param name="outcome">The outcome's id.</param>
    /// <param name="substantiation">What they say of each part.</param>
    /// <exception cref="InvalidJourneyException">There is no such outcome, or the answer cannot be.</exception>
    public Journey Substantiate(string outcome, Substantiation substantiation)
    {
        ArgumentNullException.ThrowIfNull(substantiation);
        var found = Named(Parts.Outcomes, outcome, "$.outcomes", "outcome");
        return From(Parts with { Outcomes = Replaced(Parts.Outcomes, found, found with { Substantiations = found.Substantiations.With(substantiation) }) });
    }
}
