using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <content>Which invitations are there, by what may be read of the answers.</content>
internal sealed partial class ViewFilter
{
    // The team is told of no silence where there was an answer. To anybody else an invitation that went away would tell that somebody
    // answered in private: it stays, with the answers they may read.
    private JourneyParts WithoutHiddenAnswers(JourneyParts kept)
    {
        if (reading.Reader.Kind != ReaderKind.Team || kept.Invitations.IsEmpty || kept.Assessments.Count == parts.Assessments.Count)
        {
            return kept;
        }

        var hidden = HiddenAnswers(kept.Assessments);
        var invitations = new Kept<Invitation>(kept.Invitations);
        foreach (var invitation in kept.Invitations)
        {
            invitations.Next(hidden.Contains((invitation.To, invitation.About)) ? null : invitation);
        }

        withheld += invitations.LeftOut;
        return invitations.LeftOut == 0 ? kept : kept with { Invitations = invitations.Result };
    }

    private HashSet<(string By, Citation About)> HiddenAnswers(Sequence<Assessment> kept)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in kept)
        {
            there.Add(answer.Id);
        }

        var hidden = new HashSet<(string, Citation)>();
        foreach (var answer in parts.Assessments)
        {
            if (!there.Contains(answer.Id))
            {
                Add(answer.By, answer.About);
                Add(answer.OnBehalfOf, answer.About);
            }
        }

        return hidden;

        void Add(string? by, Citation about)
        {
            if (by is not null)
            {
                hidden.Add((by, about));
            }
        }
    }
}
