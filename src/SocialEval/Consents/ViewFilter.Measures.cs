using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <content>What is kept of measures, significations and placements: what somebody gave of their own.</content>
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
        var place = new ItemPlace(measure);
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
        var place = new ItemPlace(mark);
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
        var place = new ItemPlace(placement);
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
    private bool MayKeepGiven(in ItemPlace place, string? author, string? recordedBy, Citation about)
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
}
