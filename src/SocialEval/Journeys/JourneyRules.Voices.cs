using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>What holds for invitations, assessments, testimonies, pauses, contests, reflections and consents.</content>
internal ref partial struct JourneyRules
{
    private void CheckVoices()
    {
        for (var i = 0; i < parts.Invitations.Count; i++)
        {
            var invitation = parts.Invitations[i];
            Common(invitation, parts.Invitations, $"invitations[{i}]");
            Cited(invitation.About, $"invitations[{i}].about");
            Party(invitation.To, $"invitations[{i}].to");
            Party(invitation.By, $"invitations[{i}].by");
        }

        for (var i = 0; i < parts.Assessments.Count; i++)
        {
            var assessment = parts.Assessments[i];
            Common(assessment, parts.Assessments, $"assessments[{i}]");
            Cited(assessment.About, $"assessments[{i}].about");
            Party(assessment.By, $"assessments[{i}].by");
            Party(assessment.RecordedBy, $"assessments[{i}].recordedBy");
            Represented(assessment.By, assessment.OnBehalfOf, $"assessments[{i}].onBehalfOf");
            Words(assessment.Words, $"assessments[{i}].words");
            Order(assessment.On, assessment.ConfirmedOn, $"assessments[{i}].confirmedOn", "assessment");
            if (assessment is { Judgement: null, Level: null, Rating: null, Words: null })
            {
                Refuse($"assessments[{i}]", "nothing that was said", "a judgement, a level, a rating or words");
            }

            if (assessment.Rating is { } rating && (rating.Value < rating.Min || rating.Value > rating.Max))
            {
                Refuse($"assessments[{i}].rating.value", Number(rating.Value), $"a value from {Number(rating.Min)} to {Number(rating.Max)}");
            }
        }

        for (var i = 0; i < parts.Testimonies.Count; i++)
        {
            Common(parts.Testimonies[i], parts.Testimonies, $"testimonies[{i}]");
            Words(parts.Testimonies[i].Words, $"testimonies[{i}].words");
        }

        for (var i = 0; i < parts.Pauses.Count; i++)
        {
            var pause = parts.Pauses[i];
            Common(pause, parts.Pauses, $"pauses[{i}]");
            Party(pause.WishedBy, $"pauses[{i}].wishedBy");
            Words(pause.Words, $"pauses[{i}].words");
            Order(pause.From, pause.To, $"pauses[{i}].to", "start");
        }

        for (var i = 0; i < parts.Contests.Count; i++)
        {
            var contest = parts.Contests[i];
            Common(contest, parts.Contests, $"contests[{i}]");
            Cited(contest.Contested, $"contests[{i}].item");
            Party(contest.By, $"contests[{i}].by");
            Words(contest.Words, $"contests[{i}].words");
            if (contest.Contested == contest.ToCitation())
            {
                Refuse($"contests[{i}].item", $"contest {Told.Quote(contest.Id)} itself", "another item");
            }
        }
    }

    private void CheckReflections()
    {
        for (var i = 0; i < parts.Reflections.Count; i++)
        {
            var reflection = parts.Reflections[i];
            Common(reflection, parts.Reflections, $"reflections[{i}]");
            All(reflection.Participants, ItemKind.Party, $"reflections[{i}].participants");
            Party(reflection.AskedBy, $"reflections[{i}].askedBy");
            All(reflection.Decided, ItemKind.Version, $"reflections[{i}].decided");
            Words(reflection.Held, $"reflections[{i}].held");
            for (var t = 0; t < reflection.TakesUp.Count; t++)
            {
                Cited(reflection.TakesUp[t], $"reflections[{i}].takesUp[{t}]");
            }

            for (var n = 0; n < reflection.Notes.Count; n++)
            {
                Common(reflection.Notes[n], reflection.Notes, $"reflections[{i}].notes[{n}]");
                Words(reflection.Notes[n].Words, $"reflections[{i}].notes[{n}].words");
            }

            for (var d = 0; d < reflection.Dissents.Count; d++)
            {
                Words(reflection.Dissents[d], $"reflections[{i}].dissents[{d}]");
            }
        }
    }

    private void CheckConsents()
    {
        for (var i = 0; i < parts.Consents.Count; i++)
        {
            var consent = parts.Consents[i];
            Common(consent, parts.Consents, $"consents[{i}]");
            Party(consent.By, $"consents[{i}].by");
            Represented(consent.By, consent.OnBehalfOf, $"consents[{i}].onBehalfOf");
            Order(consent.On, consent.Until, $"consents[{i}].until", "answer");
            if (consent.Items is { } items)
            {
                for (var n = 0; n < items.Count; n++)
                {
                    if (items[n] != parts.Id && ids.KindOf(items[n]) is null)
                    {
                        Refuse($"consents[{i}].items[{n}]", $"{Told.Quote(items[n])}, which is not in this journey", "the id of an item");
                    }
                }
            }
        }
    }
}
