using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What the evaluation itself asks of whom: what is asked again and again, what was answered and never used, who writes.</summary>
/// <remarks>A little formality is needed; repeated ones are not (P5). The burden is told of the institution, never of a person. An
/// answer counts as used where a reflection takes it up, a question is put from it, or a later version of what it is about was
/// proposed after it.</remarks>
public sealed class Formalities() : Evaluator("formalities/1", FormalitiesWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                TellAsked(inquiry, party);
                TellInstruments(inquiry, party);
            }
        }

        TellUnused(inquiry);
        TellWriting(inquiry);
        return inquiry.Conclude();
    }

    // Invitations by the institution; what a relative or a peer asks is not its burden.
    private static void TellAsked(Inquiry inquiry, Party person)
    {
        var view = inquiry.View;
        var invitations = new List<Invitation>();
        foreach (var invitation in view.Standing(view.Invitations))
        {
            if (invitation.To == person.Id && Institution.Has(view.Party(invitation.By)))
            {
                invitations.Add(invitation);
            }
        }

        if (invitations.Count < 2)
        {
            return;
        }

        inquiry.Found(FormalitiesWords.Asked, new Burden(person.Id, invitations.Count), null, [.. invitations]);
        foreach (var same in invitations.GroupBy(invitation => invitation.About))
        {
            Item[] again = [.. same];
            if (again.Length > 1)
            {
                inquiry.Found(FormalitiesWords.AskedAgain, new Burden(person.Id, again.Length), view.Find(same.Key), again);
            }
        }
    }

    // One instrument, filled in by one person more than once. What they rate apart, as satisfaction beside performance, is one occasion.
    private static void TellInstruments(Inquiry inquiry, Party person)
    {
        var takings = new List<(string Instrument, string? Aspect, Item Item)>();
        foreach (var measure in inquiry.View.Standing(inquiry.View.Measures))
        {
            if (measure.By == person.Id)
            {
                takings.Add((measure.Instrument, measure.Aspect, measure));
            }
        }

        foreach (var assessment in inquiry.View.Standing(inquiry.View.Assessments))
        {
            if (assessment.By == person.Id && assessment.Rating is { } rating)
            {
                takings.Add((rating.Instrument, null, assessment));
            }
        }

        foreach (var instrument in takings.GroupBy(taking => taking.Instrument, StringComparer.Ordinal))
        {
            var times = instrument.GroupBy(taking => taking.Aspect, StringComparer.Ordinal).Max(aspect => aspect.Count());
            if (times > 1)
            {
                inquiry.Found(FormalitiesWords.Repeated, new Burden(person.Id, times, instrument.Key), null, [.. instrument.Select(taking => taking.Item)]);
            }
        }
    }

    private static void TellUnused(Inquiry inquiry)
    {
        var view = inquiry.View;
        var unused = new List<Item>();
        foreach (var assessment in view.Standing(view.Assessments))
        {
            if (view.IsBeneficiary(assessment.By) && assessment.Judgement != Judgement.PrefersNotToSay && !AnswersUsed.Is(view, assessment, assessment.About, assessment.On))
            {
                unused.Add(assessment);
            }
        }

        foreach (var measure in view.Standing(view.Measures))
        {
            if (view.IsBeneficiary(measure.By) && !AnswersUsed.Is(view, measure, null, measure.On))
            {
                unused.Add(measure);
            }
        }

        if (unused.Count > 0)
        {
            inquiry.Found(FormalitiesWords.Unused, new Burden(null, unused.Count), null, [.. unused]);
            if (Institution.ToAsk(view) is { } service)
            {
                inquiry.Ask(FormalitiesWords.AskWhatFor, null, service.Id);
            }
        }
    }

    // What the institution wrote of its own, beside what is in the words of those concerned; and what of these nobody read back.
    private static void TellWriting(Inquiry inquiry)
    {
        var words = new WordsNoted(inquiry.View);
        if (words.Others.Count > words.Theirs.Count)
        {
            inquiry.Found(FormalitiesWords.WrittenByOthers, new Writing(words.Others.Count, words.Theirs.Count), null, [.. words.Others, .. words.Theirs]);
        }

        if (words.Unread.Count > 0)
        {
            inquiry.Found(FormalitiesWords.NotReadBack, new Burden(null, words.Unread.Count), null, [.. words.Unread]);
        }
    }
}
