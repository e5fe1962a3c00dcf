using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <content>What is kept of words and dates, and what is counted as held back.</content>
internal sealed partial class ViewFilter
{
    private T? Refused<T>()
        where T : class
    {
        isUnpermitted = true;
        withheld++;
        return null;
    }

    private T? Later<T>()
        where T : class
    {
        withheld++;
        return null;
    }

    private bool IsLater(PartialDate? date) => date is { } known && known.MayBeAfter(asOf);

    /// <summary>A date inside something that is read: held back where it may lie after the day read.</summary>
    private PartialDate? Cut(PartialDate? date)
    {
        if (IsLater(date))
        {
            withheld++;
            return null;
        }

        return date;
    }

    /// <summary>A statement where one may be absent: held back as a whole.</summary>
    private Statement? Keep(Statement? said, string? inherited, in ItemPlace place)
    {
        if (said is null)
        {
            return null;
        }

        if (!MayRead(said, inherited, place))
        {
            isUnpermitted = true;
            withheld++;
            return null;
        }

        return IsLater(said.ConfirmedOn) ? said with { ConfirmedOn = Cut(said.ConfirmedOn) } : said;
    }

    /// <summary>A statement where there has to be one: that it exists is all that may be read of it.</summary>
    private Statement Needed(Statement said, string? inherited, in ItemPlace place) => Keep(said, inherited, place) ?? Statement.HeldBack;

    private bool MayRead(Statement said, string? inherited, in ItemPlace place)
    {
        var speaker = said.By ?? inherited;
        if (!MayName(said.RecordedBy, place) || !MayName(said.Through, place) || !MayName(said.Mentions, place))
        {
            return false;
        }

        return MayHear(speaker, place) && (said.Mentions.IsEmpty || MayMention(speaker) || !MentionsOthers(said, speaker));
    }

    private static bool MentionsOthers(Statement said, string? speaker)
    {
        foreach (var mentioned in said.Mentions)
        {
            if (mentioned != speaker)
            {
                return true;
            }
        }

        return false;
    }
}
