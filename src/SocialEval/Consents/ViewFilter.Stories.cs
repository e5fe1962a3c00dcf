using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <content>What is kept of stories and of progress markers.</content>
internal sealed partial class ViewFilter
{
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
        var place = new ItemPlace(story);
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

    private Sequence<Selection> KeepSelections(Story story, in ItemPlace place)
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
    private Statement? KeepOfPanel(Selection selection, in ItemPlace place)
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

    private Sequence<Feedback> KeepFeedback(Story story, in ItemPlace place)
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
        var place = new ItemPlace(marker);
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

    private Sequence<MarkerEntry> KeepJournal(ProgressMarker marker, in ItemPlace place)
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
}
