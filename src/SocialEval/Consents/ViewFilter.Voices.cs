using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <content>What is kept of assessments, invitations, reflections and contests.</content>
internal sealed partial class ViewFilter
{
    private Sequence<Assessment> KeepAssessments()
    {
        var kept = new Kept<Assessment>(parts.Assessments);
        foreach (var assessment in parts.Assessments)
        {
            kept.Next(IsLater(assessment.On) ? Later<Assessment>() : Keep(assessment));
        }

        return kept.Result;
    }

    private Assessment? Keep(Assessment assessment)
    {
        var place = new ItemPlace(assessment);
        var author = assessment.By ?? assessment.Words?.By;
        if (!Admits(place, author, IsBeneficiary(author) || IsBeneficiary(assessment.OnBehalfOf)))
        {
            return Later<Assessment>();
        }

        if (!MayHear(author, place) || !MayName(assessment.RecordedBy, place) || !MayName(assessment.OnBehalfOf, place)
            || !MayCite(assessment.About, place))
        {
            return Refused<Assessment>();
        }

        var words = Keep(assessment.Words, assessment.By, place);
        if (words is null && assessment is { Words: not null, Judgement: null, Level: null, Rating: null })
        {
            return null;
        }

        var kept = Bare(assessment);
        if (IsLater(kept.ConfirmedOn))
        {
            kept = kept with { ConfirmedOn = Cut(kept.ConfirmedOn) };
        }

        return ReferenceEquals(words, kept.Words) ? kept : kept with { Words = words };
    }

    private Sequence<Invitation> KeepInvitations()
    {
        var kept = new Kept<Invitation>(parts.Invitations);
        foreach (var invitation in parts.Invitations)
        {
            kept.Next(IsLater(invitation.On) ? Later<Invitation>() : Keep(invitation));
        }

        return kept.Result;
    }

    private Invitation? Keep(Invitation invitation)
    {
        var place = new ItemPlace(invitation);
        if (!Admits(place, invitation.By, IsBeneficiary(invitation.To) || IsBeneficiary(invitation.By)))
        {
            return Later<Invitation>();
        }

        return MayName(invitation.To, place) && MayName(invitation.By, place) && MayCite(invitation.About, place) ? Bare(invitation) : Refused<Invitation>();
    }

    private Sequence<Reflection> KeepReflections()
    {
        var kept = new Kept<Reflection>(parts.Reflections);
        foreach (var reflection in parts.Reflections)
        {
            kept.Next(IsLater(reflection.On) ? Later<Reflection>() : Keep(reflection));
        }

        return kept.Result;
    }

    private Reflection? Keep(Reflection reflection)
    {
        var place = new ItemPlace(reflection);
        var names = false;
        foreach (var participant in reflection.Participants)
        {
            names |= IsBeneficiary(participant);
        }

        if (!AdmitsOf(place, reflection.Participants, names))
        {
            return Later<Reflection>();
        }

        if (!MayName(reflection.Participants, place))
        {
            return Refused<Reflection>();
        }

        var notes = KeepNotes(reflection);
        var dissents = new Kept<Statement>(reflection.Dissents);
        foreach (var dissent in reflection.Dissents)
        {
            dissents.Next(Keep(dissent, null, place));
        }

        var held = KeepHeld(reflection, place);
        var takesUp = KeepTakenUp(reflection, place);
        var kept = Bare(reflection);
        if (kept.AskedBy is not null && !MayTell(kept.AskedBy, place))
        {
            withheld++;
            kept = kept with { AskedBy = null };
        }

        return notes == kept.Notes && dissents.Result == kept.Dissents && ReferenceEquals(held, kept.Held) && takesUp == kept.TakesUp
            ? kept
            : kept with { Notes = notes, Dissents = dissents.Result, Held = held, TakesUp = takesUp };
    }

    private Sequence<Citation> KeepTakenUp(Reflection reflection, in ItemPlace place)
    {
        var refused = 0;
        foreach (var taken in reflection.TakesUp)
        {
            refused += MayCite(taken, place) ? 0 : 1;
        }

        if (refused == 0)
        {
            return reflection.TakesUp;
        }

        withheld += refused;
        var kept = new List<Citation>(reflection.TakesUp.Count - refused);
        foreach (var taken in reflection.TakesUp)
        {
            if (MayCite(taken, place))
            {
                kept.Add(taken);
            }
        }

        return Sequence.Owning(kept.ToArray());
    }

    // What a group holds is each participant's: every one of them has to permit it.
    private Statement? KeepHeld(Reflection reflection, in ItemPlace place)
    {
        if (reflection.Held is not { } held)
        {
            return null;
        }

        var heard = !reflection.Participants.IsEmpty || MayHear(held.By, place);
        foreach (var participant in reflection.Participants)
        {
            heard &= MayHear(participant, place);
        }

        return heard ? Keep(held, held.By ?? (reflection.Participants.IsEmpty ? null : reflection.Participants[0]), place) : Refused<Statement>();
    }

    private Sequence<Note> KeepNotes(Reflection reflection)
    {
        var kept = new Kept<Note>(reflection.Notes);
        foreach (var note in reflection.Notes)
        {
            var place = new ItemPlace(note, reflection.Id);
            if (!Admits(place, note.Words.By, IsBeneficiary(note.Words.By)))
            {
                kept.Next(Later<Note>());
                continue;
            }

            var words = Keep(note.Words, null, place);
            kept.Next(words is null ? null : ReferenceEquals(words, note.Words) ? Bare(note) : Bare(note) with { Words = words });
        }

        return kept.Result;
    }

    private Sequence<Contest> KeepContests()
    {
        var kept = new Kept<Contest>(parts.Contests);
        foreach (var contest in parts.Contests)
        {
            kept.Next(IsLater(contest.On) ? Later<Contest>() : Keep(contest));
        }

        return kept.Result;
    }

    private Contest? Keep(Contest contest)
    {
        var place = new ItemPlace(contest);
        var author = contest.By ?? contest.Words?.By;
        if (!Admits(place, author, IsBeneficiary(author)))
        {
            return Later<Contest>();
        }

        if (!MayHear(author, place) || !MayCite(contest.Contested, place))
        {
            return Refused<Contest>();
        }

        var words = Keep(contest.Words, contest.By, place);
        return ReferenceEquals(words, contest.Words) ? Bare(contest) : Bare(contest) with { Words = words };
    }
}
