using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <content>What is kept of support, needs, testimonies and pauses.</content>
internal sealed partial class ViewFilter
{
    private Support? Keep(Support? support)
    {
        if (support is null)
        {
            return null;
        }

        if (IsLater(support.Ended))
        {
            withheld++;
            support = support with { Ended = null, EndedBy = null, Words = null };
        }

        if (IsLater(support.Started))
        {
            withheld++;
            support = support with { Started = null };
        }

        // It has no id of its own: only what is said of everything, or of the journey, is about it.
        var whole = new ItemPlace(new Testimony { Id = parts.Id, Words = Statement.HeldBack });
        var words = Keep(support.Words, support.EndedBy, whole);
        var endedBy = MayName(support.EndedBy, whole) ? support.EndedBy : null;
        return ReferenceEquals(words, support.Words) && endedBy == support.EndedBy ? support : support with { Words = words, EndedBy = endedBy };
    }

    private Sequence<Need> KeepNeeds()
    {
        var kept = new Kept<Need>(parts.Needs);
        foreach (var need in parts.Needs)
        {
            kept.Next(IsLater(need.On) ? Later<Need>() : Keep(need));
        }

        return kept.Result;
    }

    private Need? Keep(Need need)
    {
        var place = new ItemPlace(need);
        if (!Admits(place, need.What.By, IsBeneficiary(need.What.By)))
        {
            return Later<Need>();
        }

        var what = Keep(need.What, null, place);
        return what is null ? null : ReferenceEquals(what, need.What) ? Bare(need) : Bare(need) with { What = what };
    }

    private Sequence<Testimony> KeepTestimonies()
    {
        var kept = new Kept<Testimony>(parts.Testimonies);
        foreach (var testimony in parts.Testimonies)
        {
            kept.Next(IsLater(testimony.On) ? Later<Testimony>() : Keep(testimony));
        }

        return kept.Result;
    }

    private Testimony? Keep(Testimony testimony)
    {
        var place = new ItemPlace(testimony);
        if (!Admits(place, testimony.Words.By, IsBeneficiary(testimony.Words.By)))
        {
            return Later<Testimony>();
        }

        var words = Keep(testimony.Words, null, place);
        return words is null ? null : ReferenceEquals(words, testimony.Words) ? Bare(testimony) : Bare(testimony) with { Words = words };
    }

    private Sequence<Pause> KeepPauses()
    {
        var kept = new Kept<Pause>(parts.Pauses);
        foreach (var pause in parts.Pauses)
        {
            kept.Next(IsLater(pause.From) ? Later<Pause>() : Keep(pause));
        }

        return kept.Result;
    }

    private Pause? Keep(Pause pause)
    {
        var place = new ItemPlace(pause);
        if (!Admits(place, pause.WishedBy ?? pause.Words?.By, IsBeneficiary(pause.WishedBy)))
        {
            return Later<Pause>();
        }

        if (!MayName(pause.WishedBy, place))
        {
            return Refused<Pause>();
        }

        var words = Keep(pause.Words, pause.WishedBy, place);
        var kept = IsLater(pause.To) ? Bare(pause) with { To = Cut(pause.To) } : Bare(pause);
        return ReferenceEquals(words, pause.Words) ? kept : kept with { Words = words };
    }

    /// <summary>An item without what no evaluator reads: whom it is shared with, where another system holds it, who restricted it.</summary>
    private static T Bare<T>(T item)
        where T : Item =>
        item.SharedWith is null && item.Source is null && item.Restricted is null
            ? item
            : (T)(item with { SharedWith = null, Source = null, Restricted = null });
}
