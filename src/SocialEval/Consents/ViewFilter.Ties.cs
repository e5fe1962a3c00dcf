using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <content>What is kept of ties, and of questions put to an institution.</content>
internal sealed partial class ViewFilter
{
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
        var place = new ItemPlace(tie);
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
        var place = new ItemPlace(question);
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

    private Reply? Keep(Reply? reply, string askedOf, in ItemPlace place)
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
}
