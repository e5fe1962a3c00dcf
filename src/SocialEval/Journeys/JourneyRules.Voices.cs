using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>What holds for invitations, assessments, testimonies, pauses, contests, reflections and consents.</content>
internal ref partial struct JourneyRules
{
    private Extent CheckInvitations()
    {
        extent = default;
        for (var i = 0; i < parts.Invitations.Count; i++)
        {
            var invitation = parts.Invitations[i];
            Common(invitation, new("invitations[]", i));
            Cited(invitation.About, new("invitations[].about", i));
            var to = Party(invitation.To, new("invitations[].to", i));
            InTheLifeOf(to, invitation.On, new("invitations[].on", i));
            Party(invitation.By, new("invitations[].by", i));
        }

        return extent;
    }

    private Extent CheckAssessments()
    {
        extent = default;
        for (var i = 0; i < parts.Assessments.Count; i++)
        {
            var assessment = parts.Assessments[i];
            Common(assessment, new("assessments[]", i));
            Cited(assessment.About, new("assessments[].about", i));
            var by = Party(assessment.By, new("assessments[].by", i));
            Party(assessment.RecordedBy, new("assessments[].recordedBy", i));
            Represented(assessment.By, assessment.OnBehalfOf, new("assessments[].onBehalfOf", i));
            var speaker = Words(assessment.Words, by, new("assessments[].words", i));
            extent.Hear(by ?? speaker);
            extent.Add(assessment.ConfirmedOn);
            Order(assessment.On, assessment.ConfirmedOn, new("assessments[].confirmedOn", i), "assessment");
            InTheLifeOf(by, assessment.On, new("assessments[].on", i));
            if (assessment is { Judgement: null, Level: null, Rating: null, Words: null })
            {
                Refuse(new("assessments[]", i), "nothing that was said", "a judgement, a level, a rating or words");
            }

            if (assessment.Rating is { } rating && (rating.Value < rating.Min || rating.Value > rating.Max))
            {
                Refuse(new("assessments[].rating.value", i), Number(rating.Value), $"a value from {Number(rating.Min)} to {Number(rating.Max)}");
            }
        }

        return extent;
    }

    private Extent CheckTestimonies()
    {
        extent = default;
        for (var i = 0; i < parts.Testimonies.Count; i++)
        {
            Common(parts.Testimonies[i], new("testimonies[]", i));
            Words(parts.Testimonies[i].Words, null, new("testimonies[].words", i));
        }

        return extent;
    }

    private Extent CheckPauses()
    {
        extent = default;
        for (var i = 0; i < parts.Pauses.Count; i++)
        {
            var pause = parts.Pauses[i];
            Common(pause, new("pauses[]", i));
            var wishedBy = Party(pause.WishedBy, new("pauses[].wishedBy", i));
            Words(pause.Words, wishedBy, new("pauses[].words", i));
            Order(pause.From, pause.To, new("pauses[].to", i), "start");
            extent.Add(pause.To);
        }

        return extent;
    }

    private Extent CheckContests()
    {
        extent = default;
        for (var i = 0; i < parts.Contests.Count; i++)
        {
            var contest = parts.Contests[i];
            Common(contest, new("contests[]", i));
            Cited(contest.Contested, new("contests[].item", i));
            var by = Party(contest.By, new("contests[].by", i));
            var speaker = Words(contest.Words, by, new("contests[].words", i));
            extent.Hear(by ?? speaker);
            if (contest.Contested == contest.ToCitation())
            {
                Refuse(new("contests[].item", i), $"contest {Told.Quote(contest.Id)} itself", "another item");
            }
        }

        return extent;
    }

    private Extent CheckReflections()
    {
        extent = default;
        for (var i = 0; i < parts.Reflections.Count; i++)
        {
            var reflection = parts.Reflections[i];
            Common(reflection, new("reflections[]", i));
            var first = Parties(reflection.Participants, new("reflections[].participants", i), speaks: true);
            Party(reflection.AskedBy, new("reflections[].askedBy", i));
            All(reflection.Decided, ItemKind.Version, new("reflections[].decided", i));
            Words(reflection.Held, first, new("reflections[].held", i));
            for (var t = 0; t < reflection.TakesUp.Count; t++)
            {
                Cited(reflection.TakesUp[t], new("reflections[].takesUp[]", i, t));
            }

            for (var n = 0; n < reflection.Notes.Count; n++)
            {
                Common(reflection.Notes[n], new("reflections[].notes[]", i, n));
                Words(reflection.Notes[n].Words, null, new("reflections[].notes[].words", i, n));
            }

            for (var d = 0; d < reflection.Dissents.Count; d++)
            {
                Words(reflection.Dissents[d], null, new("reflections[].dissents[]", i, d));
            }
        }

        return extent;
    }

    private void CheckConsents()
    {
        for (var i = 0; i < parts.Consents.Count; i++)
        {
            var consent = parts.Consents[i];
            Common(consent, new("consents[]", i));
            Party(consent.By, new("consents[].by", i));
            Represented(consent.By, consent.OnBehalfOf, new("consents[].onBehalfOf", i));
            Order(consent.On, consent.Until, new("consents[].until", i), "answer");
            if (consent.Items is { } items)
            {
                for (var n = 0; n < items.Count; n++)
                {
                    if (items[n] != parts.Id && ids.KindOf(items[n]) is null)
                    {
                        Refuse(new("consents[].items[]", i, n), $"{Told.Quote(items[n])}, which is not in this journey", "the id of an item");
                    }
                    else if (consent.Answer == ConsentAnswer.Given && ids.Find(items[n]) is { } item && Erasure.TombstoneOf(item) is { } tombstone && consent.On.IsCertainlyAfter(tombstone.On))
                    {
                        Refuse(new("consents[].items[]", i, n), "what had been erased by then", "an item that says something; a withdrawal is taken all the same");
                    }
                }
            }
        }
    }
}
