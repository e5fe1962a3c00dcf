using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What the evaluation itself asks of whom: what is asked again and again, what was answered and never used, who writes.</summary>
/// <remarks>A little formality is needed; repeated ones are not (P5). The burden is told of the institution, never of a person. An
/// answer counts as used where a reflection takes it up, or a later version of what it is about was proposed after it.</remarks>
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
            }
        }

        TellInstruments(inquiry);
        TellUnused(inquiry);
        TellWriting(inquiry);
        return inquiry.Conclude();
    }

    private static void TellAsked(Inquiry inquiry, Party person)
    {
        var invitations = new List<Item>();
        foreach (var invitation in inquiry.View.Invitations)
        {
            if (invitation.To == person.Id)
            {
                invitations.Add(invitation);
            }
        }

        if (invitations.Count > 1)
        {
            inquiry.Found(FormalitiesWords.Asked, new Burden(person.Id, invitations.Count), null, [.. invitations]);
        }
    }

    // One instrument, given to one party more than once.
    private static void TellInstruments(Inquiry inquiry)
    {
        var measures = inquiry.View.Measures;
        for (var i = 0; i < measures.Count; i++)
        {
            var takings = new List<Item>();
            var isFirst = true;
            for (var other = 0; other < measures.Count; other++)
            {
                if (measures[other].Instrument == measures[i].Instrument && measures[other].By == measures[i].By)
                {
                    isFirst &= other >= i;
                    takings.Add(measures[other]);
                }
            }

            if (isFirst && takings.Count > 1 && measures[i].By is { } by)
            {
                inquiry.Found(FormalitiesWords.Repeated, new Burden(by, takings.Count, measures[i].Instrument), null, [.. takings]);
            }
        }
    }

    private static void TellUnused(Inquiry inquiry)
    {
        var unused = new List<Item>();
        foreach (var assessment in inquiry.View.Assessments)
        {
            if (inquiry.View.IsBeneficiary(assessment.By) && assessment.Judgement != Judgement.PrefersNotToSay && !IsUsed(inquiry.View, assessment, assessment.About, assessment.On))
            {
                unused.Add(assessment);
            }
        }

        foreach (var measure in inquiry.View.Measures)
        {
            if (inquiry.View.IsBeneficiary(measure.By) && !IsUsed(inquiry.View, measure, null, measure.On))
            {
                unused.Add(measure);
            }
        }

        if (unused.Count > 0)
        {
            inquiry.Found(FormalitiesWords.Unused, new Burden(null, unused.Count), null, [.. unused]);
            if (Institution.ToAsk(inquiry.View) is { } service)
            {
                inquiry.Ask(FormalitiesWords.AskWhatFor, null, service.Id);
            }
        }
    }

    private static bool IsUsed(JourneyView view, Item answer, Citation? about, PartialDate? on)
    {
        foreach (var reflection in view.Reflections)
        {
            foreach (var taken in reflection.TakesUp)
            {
                if (taken == answer.ToCitation() || (taken == about && on is { } given && reflection.On?.IsBefore(given) != true))
                {
                    return true;
                }
            }
        }

        if (about is { Kind: ItemKind.Goal } goal && view.Goal(goal.Id) is { } set && on is { } answered)
        {
            foreach (var version in set.Versions)
            {
                if (version.ProposedOn is { } proposed && !answered.IsCertainlyAfter(proposed))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // What the team wrote of its own, beside what is in the words of those concerned.
    private static void TellWriting(Inquiry inquiry)
    {
        var (theirs, others) = (new List<Item>(), new List<Item>());
        void Sort(Item item)
        {
            if (inquiry.View.IsBeneficiary(Voice.WordsOf(item)?.By ?? Voice.Of(item)))
            {
                theirs.Add(item);
            }
            else if (Institution.Has(inquiry.View.Party(Voice.WordsOf(item)?.By ?? Voice.Of(item))))
            {
                others.Add(item);
            }
        }

        foreach (var assessment in inquiry.View.Assessments)
        {
            Sort(assessment);
        }

        foreach (var testimony in inquiry.View.Testimonies)
        {
            Sort(testimony);
        }

        foreach (var outcome in inquiry.View.Outcomes)
        {
            Sort(outcome);
        }

        if (others.Count > theirs.Count)
        {
            inquiry.Found(FormalitiesWords.WrittenByOthers, new Writing(others.Count, theirs.Count), null, [.. others, .. theirs]);
        }
    }
}
