using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <content>What is kept of measures, stories, progress markers, significations, placements, ties, questions and accounts.</content>
internal sealed partial class ViewFilter
{
    private Sequence<Measure> KeepMeasures()
    {
        var kept = new Kept<Measure>(parts.Measures);
        foreach (var measure in parts.Measures)
        {
            kept.Next(IsLater(measure.On) ? Later<Measure>() : Keep(measure));
        }

        return kept.Result;
    }

    private Measure? Keep(Measure measure)
    {
        var place = new Place(measure);
        var author = measure.By ?? measure.Words?.By;
        if (!Admits(place, author, IsBeneficiary(author) || IsBeneficiary(measure.OnBehalfOf)))
        {
            return Later<Measure>();
        }

        if (!MayHear(author, place) || !MayName(measure.RecordedBy, place) || !MayName(measure.OnBehalfOf, place))
        {
            return Refused<Measure>();
        }

        var areas = new Kept<RatedArea>(measure.Areas);
        foreach (var area in measure.Areas)
        {
            var what = Keep(area.What, author, place);
            areas.Next(ReferenceEquals(what, area.What) ? area : area with { What = what });
        }

        var words = Keep(measure.Words, measure.By, place);
        if (words is null && measure is { Words: not null, Areas.IsEmpty: true })
        {
            return null;
        }

        var kept = Bare(measure);
        if (IsLater(kept.ConfirmedOn))
        {
            kept = kept with { ConfirmedOn = Cut(kept.ConfirmedOn) };
        }

        return areas.Result == kept.Areas && ReferenceEquals(words, kept.Words) ? kept : kept with { Areas = areas.Result, Words = words };
    }

    private Sequence<Signification> KeepSignifications()
    {
        var kept = new Kept<Signification>(parts.Significations);
        foreach (var mark in parts.Significations)
        {
            kept.Next(IsLater(mark.On) ? Later<Signification>() : Keep(mark));
        }

        return kept.Result;
    }

    private Signification? Keep(Signification mark)
    {
        var place = new Place(mark);
        if (!MayKeepGiven(place, mark.By ?? mark.Words?.By, mark.RecordedBy, mark.About))
        {
            return null;
        }

        var words = Keep(mark.Words, mark.By, place);
        if (words is null && mark is { Words: not null, Place.IsEmpty: true, Stones.IsEmpty: true, DoesNotApply: not true })
        {
            return null;
        }

        var kept = Bare(mark);
        if (IsLater(kept.ConfirmedOn))
        {
            kept = kept with { ConfirmedOn = Cut(kept.ConfirmedOn) };
        }

        return ReferenceEquals(words, kept.Words) ? kept : kept with { Words = words };
    }

    private Sequence<Placement> KeepPlacements()
    {
        var kept = new Kept<Placement>(parts.Placements);
        foreach (var placement in parts.Placements)
        {
            kept.Next(IsLater(placement.On) ? Later<Placement>() : Keep(placement));
        }

        return kept.Result;
    }

    private Placement? Keep(Placement placement)
    {
        var place = new Place(placement);
        if (!MayKeepGiven(place, placement.By ?? placement.Words?.By, placement.RecordedBy, placement.About))
        {
            return null;
        }

        var words = Keep(placement.Words, placement.By, place);
        if (words is null && placement is { Words: not null, Rung: null })
        {
            return null;
        }

        var kept = Bare(placement);
        if (IsLater(kept.ConfirmedOn))
        {
            kept = kept with { ConfirmedOn = Cut(kept.ConfirmedOn) };
        }

        return ReferenceEquals(words, kept.Words) ? kept : kept with { Words = words };
    }

    /// <summary>Whether what somebody gave about something may be read; where not, it is counted as held back.</summary>
    private bool MayKeepGiven(in Place place, string? author, string? recordedBy, Citation about)
    {
        var admitted = Admits(place, author, IsBeneficiary(author));
        if (admitted && MayHear(author, place) && MayName(recordedBy, place) && MayCite(about, place))
        {
            return true;
        }

        isUnpermitted |= admitted;
        withheld++;
        return false;
    }

    private Sequence<Story> KeepStories()
    {
        var kept = new Kept<Story>(parts.Stories);
        foreach (var story in parts.Stories)
        {
            kept.Next(IsLater(story.On) ? Later<Story>() : Keep(story));
        }

        return kept.Result;
    }

    private Story? Keep(Story story)
    {
        var place = new Place(story);
        if (!Admits(place, story.What.By, IsBeneficiary(story.What.By)))
        {
            return Later<Story>();
        }

        var what = Keep(story.What, null, place);
        if (what is null)
        {
            return null;
        }

        var significance = Keep(story.Significance, story.What.By, place);
        var selections = KeepSelections(story, place);
        var feedback = KeepFeedback(story, place);
        var kept = Bare(story);
        return ReferenceEquals(what, kept.What) && ReferenceEquals(significance, kept.Significance) && selections == kept.Selections && feedback == kept.Feedback
            ? kept
            : kept with { What = what, Significance = significance, Selections = selections, Feedback = feedback };
    }

    private Sequence<Selection> KeepSelections(Story story, in Place place)
    {
        var kept = new Kept<Selection>(story.Selections);
        foreach (var selection in story.Selections)
        {
            if (IsLater(selection.On))
            {
                kept.Next(Later<Selection>());
                continue;
            }

            if (!IsPermitted(place) || !MayName(selection.Panel, place))
            {
                kept.Next(Refused<Selection>());
                continue;
            }

            var reason = KeepOfPanel(selection, place);
            var dissents = new Kept<Statement>(selection.Dissents);
            foreach (var dissent in selection.Dissents)
            {
                dissents.Next(Keep(dissent, null, place));
            }

            kept.Next(ReferenceEquals(reason, selection.Reason) && dissents.Result == selection.Dissents
                ? selection
                : selection with { Reason = reason, Dissents = dissents.Result });
        }

        return kept.Result;
    }

    // What a panel gives as its reason is each member's, unless it says whose it is.
    private Statement? KeepOfPanel(Selection selection, in Place place)
    {
        if (selection.Reason is not { By: null } reason)
        {
            return Keep(selection.Reason, null, place);
        }

        var heard = !selection.Panel.IsEmpty || MayHear(null, place);
        foreach (var member in selection.Panel)
        {
            heard &= MayHear(member, place);
        }

        return heard ? Keep(reason, selection.Panel.IsEmpty ? null : selection.Panel[0], place) : Refused<Statement>();
    }

    private Sequence<Feedback> KeepFeedback(Story story, in Place place)
    {
        var kept = new Kept<Feedback>(story.Feedback);
        foreach (var feedback in story.Feedback)
        {
            if (IsLater(feedback.On))
            {
                kept.Next(Later<Feedback>());
                continue;
            }

            if (!MayTell(feedback.To, place) || !MayTell(feedback.By, place))
            {
                kept.Next(Refused<Feedback>());
                continue;
            }

            var words = Keep(feedback.Words, feedback.By, place);
            kept.Next(ReferenceEquals(words, feedback.Words) ? feedback : feedback with { Words = words });
        }

        return kept.Result;
    }

    private Sequence<ProgressMarker> KeepMarkers()
    {
        var kept = new Kept<ProgressMarker>(parts.Markers);
        foreach (var marker in parts.Markers)
        {
            kept.Next(IsLater(marker.On) ? Later<ProgressMarker>() : Keep(marker));
        }

        return kept.Result;
    }

    private ProgressMarker? Keep(ProgressMarker marker)
    {
        var place = new Place(marker);
        if (!Admits(place, marker.What.By, IsBeneficiary(marker.What.By) || IsBeneficiary(marker.Partner)))
        {
            return Later<ProgressMarker>();
        }

        if (!MayName(marker.Partner, place))
        {
            return Refused<ProgressMarker>();
        }

        var what = Keep(marker.What, null, place);
        if (what is null)
        {
            return null;
        }

        var journal = KeepJournal(marker, place);
        var kept = Bare(marker);
        return ReferenceEquals(what, kept.What) && journal == kept.Journal ? kept : kept with { What = what, Journal = journal };
    }

    private Sequence<MarkerEntry> KeepJournal(ProgressMarker marker, in Place place)
    {
        var kept = new Kept<MarkerEntry>(marker.Journal);
        foreach (var entry in marker.Journal)
        {
            if (IsLater(entry.On))
            {
                kept.Next(Later<MarkerEntry>());
                continue;
            }

            if (!MayHear(entry.By ?? entry.Words?.By, place))
            {
                kept.Next(Refused<MarkerEntry>());
                continue;
            }

            var words = Keep(entry.Words, entry.By, place);
            kept.Next(ReferenceEquals(words, entry.Words) ? entry : entry.Seen is null ? null : entry with { Words = words });
        }

        return kept.Result;
    }

    private Sequence<Tie> KeepTies()
    {
        var kept = new Kept<Tie>(parts.Ties);
        foreach (var tie in parts.Ties)
        {
            kept.Next(IsLater(tie.On) ? Later<Tie>() : Keep(tie));
        }

        return kept.Result;
    }

    private Tie? Keep(Tie tie)
    {
        var place = new Place(tie);
        if (!Admits(place, tie.What.By, IsBeneficiary(tie.What.By) || IsBeneficiary(tie.With)))
        {
            return Later<Tie>();
        }

        if (!MayName(tie.With, place))
        {
            return Refused<Tie>();
        }

        var what = Keep(tie.What, null, place);
        if (what is null)
        {
            return null;
        }

        var kept = Bare(tie);
        if (IsLater(kept.To))
        {
            kept = kept with { To = Cut(kept.To) };
        }

        // The id of another journey is for those inside, as the list of earlier ones is.
        if (kept.Earlier is not null && (!isWholeRead || reading.Reader.IsOutside))
        {
            kept = kept with { Earlier = null };
        }

        return ReferenceEquals(what, kept.What) ? kept : kept with { What = what };
    }

    private Sequence<RaisedQuestion> KeepQuestions()
    {
        var kept = new Kept<RaisedQuestion>(parts.Questions);
        foreach (var question in parts.Questions)
        {
            kept.Next(IsLater(question.On) ? Later<RaisedQuestion>() : Keep(question));
        }

        return kept.Result;
    }

    private RaisedQuestion? Keep(RaisedQuestion question)
    {
        var place = new Place(question);
        var names = IsBeneficiary(question.What.By) || IsBeneficiary(question.To);
        foreach (var chooser in question.ChosenBy)
        {
            names |= IsBeneficiary(chooser);
        }

        var author = question.What.By ?? (question.ChosenBy.Count == 1 ? question.ChosenBy[0] : null);
        if (!Admits(place, author, names))
        {
            return Later<RaisedQuestion>();
        }

        if (!MayName(question.To, place) || !MayName(question.ChosenBy, place) || (question.About is { } about && !MayCite(about, place)))
        {
            return Refused<RaisedQuestion>();
        }

        var what = Keep(question.What, author, place);
        if (what is null)
        {
            return null;
        }

        var reply = Keep(question.Reply, question.To, place);
        var kept = Bare(question);
        return ReferenceEquals(what, kept.What) && ReferenceEquals(reply, kept.Reply) ? kept : kept with { What = what, Reply = reply };
    }

    private Reply? Keep(Reply? reply, string askedOf, in Place place)
    {
        if (reply is null)
        {
            return null;
        }

        if (IsLater(reply.On))
        {
            return Later<Reply>();
        }

        if (!MayTell(reply.By ?? askedOf, place))
        {
            return Refused<Reply>();
        }

        var words = Needed(reply.Words, reply.By ?? askedOf, place);
        return ReferenceEquals(words, reply.Words) ? reply : reply with { Words = words };
    }

    private Outcome KeepAccount(Outcome kept, Outcome outcome, in Place place)
    {
        var significance = Keep(outcome.Significance, outcome.What.By, place);
        if (!ReferenceEquals(significance, outcome.Significance))
        {
            kept = kept with { Significance = significance };
        }

        if (outcome.Actor is not null && !MayTell(outcome.Actor, place))
        {
            withheld++;
            kept = kept with { Actor = null };
        }

        if (outcome.Substantiations.IsEmpty)
        {
            return kept;
        }

        var answers = new Kept<Substantiation>(outcome.Substantiations);
        foreach (var answer in outcome.Substantiations)
        {
            answers.Next(IsLater(answer.On) ? Later<Substantiation>() : Keep(answer, place));
        }

        return answers.Result == outcome.Substantiations ? kept : kept with { Substantiations = answers.Result };
    }

    private Substantiation? Keep(Substantiation answer, in Place place)
    {
        if (!MayHear(answer.By ?? answer.Words?.By, place))
        {
            return Refused<Substantiation>();
        }

        var words = Keep(answer.Words, answer.By, place);
        return ReferenceEquals(words, answer.Words)
            ? answer
            : answer is { Description: null, Significance: null, Contribution: null } ? null : answer with { Words = words };
    }
}
